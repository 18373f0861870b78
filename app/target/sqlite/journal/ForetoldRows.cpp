#include "target/sqlite/journal/ForetoldRows.h"

#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace tranche {

/// Their hashes are not worth a thread.
static constexpr qint64 fewRows = 500;

ForetoldRows::ForetoldRows(SqliteDatabase &database, RowSource &source, RowLog &log)
    : m_database(database)
    , m_source(source)
    , m_log(log)
{
}

/// Whether rows that are inserted change no others: there is no trigger, and none is replaced.
static bool insertsQuietly(SqliteDatabase &database, const TrackedTable &table)
{
    SqliteStatement loud = database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE lower(tbl_name)=lower(?1) AND (type='trigger' OR "
                       "(type='table' AND sql LIKE '%REPLACE%'))"));
    loud.bind(1, table.name);
    return table.keys.isEmpty() && table.notTracked.isEmpty() && !loud.step();
}

/// Whether rows that are updated change no others either: no reference follows its parent. AUTOINCREMENT counts also
/// rows that are not inserted in the end.
static bool updatesQuietly(SqliteDatabase &database, const TrackedTable &table)
{
    SqliteStatement loud = database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='table' AND (sql LIKE '%REFERENCES%ON%UPDATE%' OR "
                       "(lower(name)=lower(?1) AND sql LIKE '%AUTOINCREMENT%'))"));
    return !loud.bind(1, table.name).step();
}

void ForetoldRows::use(const TrackedTable &table, int number)
{
    m_table = &table;
    m_number = number;
    m_stored = {};
    m_mayBeInserted = insertsQuietly(m_database, table);
    m_mayBeTold = m_mayBeInserted && updatesQuietly(m_database, table);
}

QStringList ForetoldRows::toldOf(const QString &row) const
{
    const int most = sqlite3_limit(m_database.handle(), SQLITE_LIMIT_FUNCTION_ARG, -1);
    if (!m_mayBeTold || m_table->columns.size() + 2 > most)
        return {};
    QStringList told { row + QLatin1Char('.') + m_table->rowId };
    for (const QString &name : m_table->columns)
        told.append(row + QLatin1Char('.') + quotedName(name));
    return told;
}

bool ForetoldRows::areIdsKnown(const Batch &batch, const std::vector<RowRange> &ranges)
{
    if (m_source.keyIsGiven()) {
        for (const RowRange &range : ranges) {
            for (std::uint32_t row = range.first; row < range.last; ++row) {
                if (!m_source.givenKey(batch, row))
                    return false;
            }
        }
        return true;
    }
    SqliteStatement last = m_database.prepare(
        QStringLiteral("SELECT max(%1) FROM main.%2").arg(m_table->rowId, quotedName(m_table->name)));
    last.step();
    m_lastRowId = last.integer(0);
    return m_lastRowId < std::numeric_limits<qint64>::max() - qint64(UINT32_MAX);
}

bool ForetoldRows::begin(const Batch &batch, const std::vector<RowRange> &ranges, const std::uint32_t *position)
{
    drop();
    const bool isFit = position == nullptr ? m_mayBeInserted : m_mayBeTold && m_source.foretells();
    if (!isFit || rowsIn(ranges) == 0 || !areIdsKnown(batch, ranges))
        return false;
    m_batch = &batch;
    m_ranges = ranges;
    m_position = position;
    m_range = 0;
    m_next = 0;
    m_chunk = 0;
    m_isInserted = false;
    m_isWrong = false;
    m_lastHash.reset();
    if (position == nullptr)
        hashOnThread();
    return true;
}

void ForetoldRows::hashOnThread()
{
    m_hashes = std::async(rowsIn(m_ranges) < fewRows ? std::launch::deferred : std::launch::async, [this] {
        std::vector<std::optional<quint64>> hashes;
        hashes.reserve(std::size_t(rowsIn(m_ranges)));
        for (const RowRange &range : m_ranges) {
            for (std::uint32_t row = range.first; row < range.last; ++row)
                hashes.push_back(m_source.hashOf(*m_batch, row));
        }
        return hashes;
    });
}

void ForetoldRows::drop()
{
    m_hashes = {}; // waits: the batch need not stay
    m_batch = nullptr;
}

RowOfFile ForetoldRows::from(std::uint32_t row)
{
    const std::vector<ChunkSpan> &chunks = m_batch->chunks;
    while (m_chunk < chunks.size() && row >= chunks[m_chunk].firstRow + chunks[m_chunk].rowCount)
        ++m_chunk;
    return { m_chunk < chunks.size() ? chunks[m_chunk].number : 0,
        m_source.hasLines() ? m_batch->rows.rows[row].line : 0 };
}

quint64 ForetoldRows::storedHash(qint64 rowId)
{
    if (m_stored.handle() == nullptr)
        m_stored = m_database.prepare(m_table->selection());
    m_stored.bind(1, rowId).step();
    RowHash hash;
    for (int column = 0; column < int(m_table->columns.size()); ++column)
        hash.add(sqlite3_column_value(m_stored.handle(), column));
    m_stored.reset();
    return hash.value();
}

void ForetoldRows::noteInserted(std::uint32_t row, std::optional<quint64> hash)
{
    const qint64 rowId = m_source.keyIsGiven() ? *m_source.givenKey(*m_batch, row) : ++m_lastRowId;
    m_isInserted = true;
    m_isWrong = m_isWrong || !hash;
    m_lastNoted = rowId;
    m_lastHash = hash;
    m_log.addRow(m_number, rowId, from(row), hash.value_or(0));
}

/// The rows before it were inserted: of no other was told. @param row UINT32_MAX: all that are left
void ForetoldRows::passTo(std::uint32_t row)
{
    for (; m_range < m_ranges.size(); ++m_range) {
        const RowRange &range = m_ranges[m_range];
        for (m_next = std::max(m_next, range.first); m_next < range.last; ++m_next) {
            if (m_next == row)
                return;
            noteInserted(m_next, m_source.hashOf(*m_batch, m_next));
        }
    }
}

void ForetoldRows::noteKnown(bool isUpdated, sqlite3_value **told)
{
    const std::uint32_t row = *m_position;
    passTo(row);
    if (m_range == m_ranges.size()) { // the statement has read all rows before it wrote the first
        m_isWrong = true;
        return;
    }
    ++m_next;
    if (!isUpdated)
        return;
    const qint64 oldRowId = sqlite3_value_int64(told[0]);
    const qint64 newRowId = m_source.givenKey(*m_batch, row).value_or(oldRowId);
    sqlite3_value **former = told + 1;
    m_lastHash = m_source.hashOfUpdated(*m_batch, row, former);
    m_lastNoted = newRowId;
    m_isWrong = m_isWrong || !m_lastHash;
    m_log.addChange(RowChange::Updated, m_number, from(row), m_lastHash.value_or(0));
    m_log.addKey(oldRowId);
    m_log.addKey(newRowId);
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        if (m_source.isSame(*m_batch, row, column, former[column]))
            m_log.addSameValue();
        else
            m_log.addValue(former[column]);
    }
}

/// What is stored of the last row shows whether it is what the batch holds.
bool ForetoldRows::end()
{
    if (m_position == nullptr)
        return endInsertion();
    passTo(UINT32_MAX);
    const bool areOtherIds
        = m_isInserted && !m_source.keyIsGiven() && sqlite3_last_insert_rowid(m_database.handle()) != m_lastRowId;
    const bool isRight = !m_isWrong && !areOtherIds && (!m_lastHash || *m_lastHash == storedHash(m_lastNoted));
    if (!isRight)
        m_source.distrust();
    drop();
    return isRight;
}

/// The first row shows whether what is stored is what the batch holds: if not, all rows are read again.
bool ForetoldRows::endInsertion()
{
    const qint64 firstRowId = sqlite3_last_insert_rowid(m_database.handle()) - rowsIn(m_ranges) + 1;
    const bool areOtherIds = !m_source.keyIsGiven() && firstRowId <= m_lastRowId;
    m_lastRowId = firstRowId - 1;
    const std::vector<std::optional<quint64>> hashes = m_hashes.get();
    auto foretold = hashes.begin();
    bool isTrusted = true;
    for (const RowRange &range : m_ranges) {
        for (std::uint32_t row = range.first; row < range.last && !areOtherIds; ++row, ++foretold) {
            const qint64 rowId = m_source.givenKey(*m_batch, row).value_or(m_lastRowId + 1);
            const bool isFirst = foretold == hashes.begin();
            const std::optional<quint64> stored
                = !isTrusted || !*foretold || isFirst ? std::optional(storedHash(rowId)) : std::nullopt;
            if (stored && *foretold && *stored != **foretold)
                isTrusted = false;
            noteInserted(row, stored ? stored : *foretold);
        }
    }
    m_mayBeInserted = m_mayBeInserted && !areOtherIds;
    drop();
    return !areOtherIds;
}

} // namespace tranche
