#include "target/sqlite/journal/NotedRowReader.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "target/sqlite/journal/RowHash.h"
#include "target/sqlite/journal/UndoneRows.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

/// Rows that are read in one transaction, which takes some milliseconds: others that write wait no longer. Between two
/// of them it is asked whether the rows are still wanted.
static constexpr qint64 rowsAtOnce = 4096;
/// A gap of another program's making may be of any length.
static constexpr qsizetype longestGap = 500;

NotedRowReader::NotedRowReader(SqliteDatabase &database)
    : m_database(database)
    , m_records(database)
{
}

static bool isCounted(const LoggedChange &change, qint64 chunk)
{
    return chunk == 0 || change.from.chunk == chunk;
}

static void addChange(NotedTable &table, qint64 part, const LoggedChange &change)
{
    if (change.change == RowChange::Deleted) {
        table.deleted += change.count;
        return;
    }
    (change.change == RowChange::Updated ? table.updated : table.inserted) += change.count;
    if (table.parts.isEmpty() || table.parts.constLast().id != part)
        table.parts.append({ part, 0 });
    table.parts.last().rows += change.count;
}

static bool isTable(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// That the import's rows are for.
QString NotedRowReader::tableOf(const QString &importKey)
{
    if (readColumnNames(m_database, QStringLiteral("_tranche_ledger")).isEmpty())
        return {};
    SqliteStatement ledger
        = m_database.prepare(QStringLiteral("SELECT table_name FROM main._tranche_ledger WHERE import_key=?1 LIMIT 1"));
    return ledger.bind(1, importKey).step() ? ledger.text(0) : QString();
}

NotedRows NotedRowReader::count(const QString &importKey, qint64 chunk)
{
    NotedRows noted;
    noted.isNoted = m_records.has(importKey);
    noted.gap = m_records.note(importKey, RowRecords::Note::Gap).value_or(QString()).left(longestGap);
    const QString table = tableOf(importKey);
    for (const qint64 id : m_records.parts(importKey)) {
        Interruption::check();
        const RowPart part = m_records.part(id);
        const std::vector<LoggedChange> changes = part.changes();
        for (const LoggedChange &change : changes) {
            if (!isCounted(change, chunk))
                continue;
            const QString &name = part.tables[std::size_t(change.table)].name;
            auto found = std::find_if(noted.tables.begin(), noted.tables.end(),
                [&](const NotedTable &each) { return isTable(each.nameInDatabase, name); });
            const bool isThere = found != noted.tables.end();
            if (!isThere)
                noted.tables.append({ isWaitingTable(name) && !table.isEmpty() ? table : name, name, 0, 0, 0, {} });
            addChange(isThere ? *found : noted.tables.last(), id, change);
        }
    }
    std::stable_partition(
        noted.tables.begin(), noted.tables.end(), [&](const NotedTable &each) { return isTable(each.table, table); });
    return noted;
}

void NotedRowReader::openTable(const TrackedTable &logged)
{
    if (m_hashed && isTable(m_now.name, logged.name) && m_logged == logged.columns)
        return;
    m_now = readTrackedTable(m_database, logged.name);
    if (m_now.rowId.isEmpty() && m_now.keys.isEmpty())
        throw Failure(QStringLiteral("target.table_missing"),
            TargetText::tr("The table %1, which the import has written to, is not there any more.").arg(logged.name));
    if (m_now.keys.size() != logged.keys.size())
        throw Failure(QStringLiteral("target.table_altered"),
            TargetText::tr("The table %1 has another primary key than when the import wrote to it: its rows can't be "
                           "found any more.")
                .arg(logged.name));
    m_logged = logged.columns;
    TrackedTable hashed = m_now;
    hashed.columns = logged.columns;
    hashed.columns.removeIf([&](const QString &name) { return !m_now.columns.contains(name, Qt::CaseInsensitive); });
    m_hashed = m_database.prepare(hashed.selection());
    m_shown = readColumnNames(m_database, m_now.name);
    TrackedTable shown = m_now;
    shown.columns = m_shown;
    m_values = m_database.prepare(shown.selection());
}

void NotedRowReader::bindKey(SqliteStatement &statement, const Noted &row) const
{
    statement.reset();
    if (row.change.change == RowChange::Run) {
        statement.bind(1, row.change.firstRowId + row.place);
        return;
    }
    int parameter = 1;
    for (const LoggedValue &part : row.change.keyNow())
        part.bind(statement.handle(), parameter++);
}

ShownRow::State NotedRowReader::stateOf(const Noted &row)
{
    bindKey(*m_hashed, row);
    if (!m_hashed->step())
        return ShownRow::State::Gone;
    const quint64 hash = hashOfRow(*m_hashed, 0, sqlite3_column_count(m_hashed->handle()));
    m_hashed->reset();
    const bool isSame
        = row.change.count == 1 ? hash == row.change.hash : RowHash::shortened(hash) == row.change.shortHash(row.place);
    return isSame ? ShownRow::State::Same : ShownRow::State::Changed;
}

static ShownValue shownValue(sqlite3_stmt *row, int column)
{
    using Kind = ShownValue::Kind;
    constexpr int bytesOfBlobs = 16;
    ShownValue value;
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL)
        return value;
    if (type == SQLITE_BLOB) {
        value.kind = Kind::Blob;
        value.bytes = sqlite3_column_bytes(row, column);
        const QByteArray first(static_cast<const char *>(sqlite3_column_blob(row, column)),
            int(std::min<qint64>(value.bytes, bytesOfBlobs)));
        value.text = QString::fromLatin1(first.toHex(' '));
        value.isCut = value.bytes > bytesOfBlobs;
        return value;
    }
    value.kind = type == SQLITE_TEXT ? Kind::Text : Kind::Number;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    value.bytes = sqlite3_column_bytes(row, column);
    constexpr qint64 bytesOfLetter = 4;
    value.text = QString::fromUtf8(text, int(std::min<qint64>(value.bytes, bytesOfLetter * ShownValue::longest)));
    value.isCut = value.text.size() > ShownValue::longest || value.bytes > bytesOfLetter * ShownValue::longest;
    if (value.isCut)
        value.text.truncate(ShownValue::longest);
    return value;
}

ShownRow NotedRowReader::shown(const Noted &row)
{
    const bool isRun = row.change.change == RowChange::Run;
    const qint64 line = row.change.from.line;
    ShownRow shown { stateOf(row), row.change.change == RowChange::Updated,
        isRun ? QString::number(row.change.firstRowId + row.place)
              : QString::fromUtf8(keyText(row.change.keyNow())).left(ShownValue::longest),
        row.change.from.chunk, line == 0 ? 0 : line + row.place, {} };
    if (shown.state == ShownRow::State::Gone)
        return shown;
    bindKey(*m_values, row);
    if (m_values->step()) {
        for (int column = 0; column < int(m_shown.size()); ++column)
            shown.values.push_back(shownValue(m_values->handle(), column));
    }
    m_values->reset();
    return shown;
}

/// What is at work ends first: a statement alone would lock the file for each row anew.
void NotedRowReader::beginToRead()
{
    endReading();
    Interruption::check();
    m_database.execute(QStringLiteral("BEGIN"));
}

void NotedRowReader::endReading()
{
    if (m_database.inTransaction())
        m_database.execute(QStringLiteral("COMMIT"));
}

template <typename Take> void NotedRowReader::forEach(const NotedPage &page, Take take)
{
    qint64 skipped = std::max<qint64>(page.first, 0);
    qint64 left = page.count;
    qint64 read = 0;
    for (const NotedTable::Part &of : page.table.parts) {
        if (left <= 0)
            break;
        if (skipped >= of.rows) {
            skipped -= of.rows;
            continue;
        }
        const RowPart part = m_records.part(of.id);
        const std::vector<LoggedChange> changes = part.changes();
        for (const LoggedChange &change : changes) {
            const TrackedTable &table = part.tables[std::size_t(change.table)];
            if (change.change == RowChange::Deleted || !isCounted(change, page.chunk)
                || !isTable(table.name, page.table.nameInDatabase))
                continue;
            const qint64 from = std::min(skipped, change.count);
            skipped -= from;
            if (from < change.count && left > 0)
                openTable(table);
            for (qint64 place = from; place < change.count && left > 0; ++place, --left) {
                if (read++ % rowsAtOnce == 0)
                    beginToRead();
                take(Noted { change, place });
            }
        }
    }
    endReading();
}

ShownRows NotedRowReader::read(const NotedPage &page)
{
    ShownRows rows;
    forEach(page, [&](const Noted &row) { rows.rows.push_back(shown(row)); });
    rows.columns = m_shown;
    return rows;
}

NotedFate NotedRowReader::fate(const NotedPage &page)
{
    NotedFate fate;
    forEach(page, [&](const Noted &row) {
        const ShownRow::State state = stateOf(row);
        ++(state == ShownRow::State::Same ? fate.same : state == ShownRow::State::Changed ? fate.changed : fate.gone);
    });
    return fate;
}

} // namespace tranche
