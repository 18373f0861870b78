#include "target/sqlite/rows/KeyedRows.h"

#include "core/Failure.h"
#include "target/TableKey.h"
#include "target/sqlite/journal/InsertedFields.h"
#include "target/sqlite/rows/RowRules.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

KeyedRows::KeyedRows(SqliteDatabase &database, const WriterOptions &options)
    : m_database(database)
    , m_options(options)
    , m_shown(database, sourcesOf(options.mapping))
{
}

KeyedRows::~KeyedRows()
{
    sqlite3_create_function_v2(
        m_database.handle(), "tranche_known", -1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
}

void KeyedRows::catchUp()
{
    if (m_temporaryKeys != nullptr)
        m_temporaryKeys->catchUp();
    if (m_newer != nullptr)
        m_newer->forget();
}

TableSchema KeyedRows::prepareTrial(TrialTable trial)
{
    return tranche::prepareTrial(m_database, m_options, trial);
}

void KeyedRows::useMapping(const ColumnMapping &mapping)
{
    m_shown.setSources(sourcesOf(mapping));
}

void KeyedRows::use(const TableSchema &table, RowJournal *journal)
{
    m_journal = journal;
    if (journal != nullptr)
        journal->readTables(table, m_options.mapping);
    if (m_refusal == nullptr)
        prepareFor(table);
    m_many = {};
    prepareMany(table);
}

/// The first time.
void KeyedRows::prepareFor(const TableSchema &table)
{
    m_refusal = std::make_unique<SqliteRefusal>(m_database, table, m_options.mapping);
    const auto &columns = m_options.mapping.columns;
    for (const QString &field : m_options.key) {
        const MappedColumn *column = m_options.mapping.findField(field);
        m_places.push_back(int(column - columns.constData()));
    }
    if (!hasIndexOf(table, m_options.key))
        m_temporaryKeys = std::make_unique<TemporaryKeys>(m_database, table, m_options.key);
    prepareStatements(table);
    const bool changes = m_options.mode == TargetMode::Upsert || m_options.mode == TargetMode::Update;
    if (m_options.retry && changes && m_journal != nullptr)
        m_newer = std::make_unique<NewerRows>(m_database, table.name, m_options.importKey, condition());
}

/// Of the table's rows that have the key of a row that is bound.
QString KeyedRows::condition() const
{
    QStringList values;
    QStringList conditions;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        values.append(QStringLiteral("?%1").arg(m_places[i] + 1));
        conditions.append(quotedName(m_options.key[qsizetype(i)]) + QLatin1Char('=') + values.back());
    }
    return m_temporaryKeys != nullptr ? m_temporaryKeys->condition(values) : conditions.join(QLatin1String(" AND "));
}

QString KeyedRows::orAbort(const TableSchema &table)
{
    return saysOnConflict(table) ? QStringLiteral(" OR ABORT") : QString();
}

/// Quoted names of the mapped fields that are not of the key, each with its value in a row that is bound.
static QList<std::pair<QString, QString>> otherFieldsOf(const WriterOptions &options)
{
    QList<std::pair<QString, QString>> fields;
    for (qsizetype i = 0; i < options.mapping.columns.size(); ++i) {
        const QString &field = options.mapping.columns[i].field;
        if (!options.key.contains(field, Qt::CaseInsensitive))
            fields.append({ quotedName(field), QStringLiteral("?%1").arg(i + 1) });
    }
    if (!options.mapping.fileField.isEmpty())
        fields.append({ quotedName(options.mapping.fileField), quotedText(options.mapping.fileName) });
    return fields;
}

void KeyedRows::prepareStatements(const TableSchema &table)
{
    const QString name = QStringLiteral("main.") + quotedName(table.name);
    const InsertedFields inserted = insertedFields(m_options.mapping);
    QStringList differences;
    QStringList changes;
    const auto others = otherFieldsOf(m_options);
    for (const auto &[field, value] : others) {
        differences.append(QStringLiteral("%1 COLLATE BINARY IS NOT %2").arg(field, value));
        changes.append(field + QLatin1Char('=') + value);
    }
    const bool updates = m_options.mode == TargetMode::Upsert || m_options.mode == TargetMode::Update;
    const QString differs
        = updates && !others.isEmpty() ? differences.join(QLatin1String(" OR ")) : QStringLiteral("0");
    m_look = m_database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3 LIMIT 2").arg(differs, name, condition()));
    if (insertsRows(m_options.mode))
        m_insert = m_database.prepare(QStringLiteral("INSERT%4 INTO %1 (%2) VALUES (%3)")
                                          .arg(name, inserted.fields.join(QLatin1Char(',')),
                                              inserted.values.join(QLatin1Char(',')), orAbort(table)));
    if (updates && !others.isEmpty())
        m_update = m_database.prepare(QStringLiteral("UPDATE%4 %1 SET %2 WHERE %3")
                                          .arg(name, changes.join(QLatin1Char(',')), condition(), orAbort(table)));
    if (m_options.mode == TargetMode::Delete)
        m_delete = m_database.prepare(QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, condition()));
}

/// INSERT … ON CONFLICT fires triggers of insertion, and checks NOT NULL, also of rows that it only updates. Where
/// there is neither, it does what a look at each row would do; else it is not used.
static bool conflictsAreSilent(SqliteDatabase &database, const TableSchema &table, const ColumnMapping &mapping)
{
    SqliteStatement triggers = database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='trigger' AND lower(tbl_name)=lower(?1) UNION ALL "
                       "SELECT 1 FROM temp.sqlite_schema WHERE type='trigger' AND lower(tbl_name)=lower(?1)"));
    triggers.bind(1, table.name);
    return !triggers.step() && std::all_of(table.columns.begin(), table.columns.end(), [&](const TableColumn &column) {
        return !column.notNull || column.defaultExpression || column.generated
            || mapping.findField(column.name) != nullptr
            || column.name.compare(mapping.fileField, Qt::CaseInsensitive) == 0;
    });
}

/// Each conflict asks the function tranche_known() whether the row is to be written: so conflicts are counted, and the
/// journal told of what the row was.
void KeyedRows::prepareMany(const TableSchema &table)
{
    const bool isFit = (m_options.mode == TargetMode::Upsert || m_options.mode == TargetMode::InsertNew)
        && hasUniqueIndexOf(table, m_options.key) && conflictsAreSilent(m_database, table, m_options.mapping);
    if (!isFit)
        return;
    const auto count = [](sqlite3_context *context, int told, sqlite3_value **values) {
        auto *self = static_cast<KeyedRows *>(sqlite3_user_data(context));
        const int differs = sqlite3_value_int(values[0]);
        ++self->m_known;
        self->m_different += differs;
        if (told > 1)
            self->m_journal->noteKnown(differs != 0, values + 1);
        sqlite3_result_int(context, differs);
    };
    sqlite3_create_function_v2(
        m_database.handle(), "tranche_known", -1, SQLITE_UTF8, this, count, nullptr, nullptr, nullptr);
    const InsertedFields inserted = insertedFields(m_options.mapping);
    QStringList key;
    for (const QString &field : m_options.key)
        key.append(quotedName(field));
    QStringList changes;
    QStringList differences;
    const auto others = otherFieldsOf(m_options);
    for (const auto &[field, value] : others) {
        changes.append(QStringLiteral("%1=excluded.%1").arg(field));
        differences.append(QStringLiteral("tranche_old.%1 COLLATE BINARY IS NOT excluded.%1").arg(field));
    }
    const bool changesRows = !others.isEmpty() && m_options.mode != TargetMode::InsertNew;
    if (!changesRows) {
        changes = { QStringLiteral("%1=excluded.%1").arg(key.front()) };
        differences = { QStringLiteral("0") };
    }
    QStringList told { differences.join(QLatin1String(" OR ")) };
    if (m_journal != nullptr)
        told += m_journal->toldOf(QStringLiteral("tranche_old")).mid(0, changesRows ? -1 : 1);
    try {
        m_many = m_database.prepare(
            QStringLiteral("INSERT%7 INTO main.%1 AS tranche_old (%2) SELECT %3 FROM temp.tranche_batch WHERE true ON "
                           "CONFLICT (%4) DO UPDATE SET %5 WHERE tranche_known(%6)")
                .arg(quotedName(table.name), inserted.fields.join(QLatin1Char(',')),
                    inserted.cells.join(QLatin1Char(',')), key.join(QLatin1Char(',')), changes.join(QLatin1Char(',')),
                    told.join(QLatin1Char(',')), orAbort(table)));
    } catch (const Failure &) {
        m_many = {}; // its unique index compares in another way than the columns: row by row
    }
}

bool KeyedRows::hasNullKey(const Batch &batch, std::uint32_t row) const
{
    const Cell *cells = batch.cellsOf(row);
    return std::any_of(m_places.begin(), m_places.end(),
        [&](int place) { return cells[m_options.mapping.columns[place].source].kind == CellKind::Null; });
}

bool KeyedRows::hasNullKey(const Batch &batch, const std::vector<RowRange> &ranges) const
{
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            if (hasNullKey(batch, row))
                return true;
        }
    }
    return false;
}

void KeyedRows::bind(SqliteStatement &statement, const Batch &batch, std::uint32_t row)
{
    const Cell *cells = batch.cellsOf(row);
    const auto &columns = m_options.mapping.columns;
    const int last = std::min(sqlite3_bind_parameter_count(statement.handle()), int(columns.size()));
    for (int i = 0; i < last; ++i)
        bindCell(statement.handle(), i + 1, cells[columns[i].source]);
}

void KeyedRows::lookForNewer(const Batch &batch, const std::vector<RowRange> &ranges)
{
    if (m_newer == nullptr)
        return;
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            bind(m_newer->query(), batch, row);
            m_newer->add();
        }
    }
    m_newer->find();
}

/// Whether a later chunk has written the row of this key: then the row is passed over.
bool KeyedRows::isOutdated(const Batch &batch, std::uint32_t row)
{
    if (m_newer == nullptr)
        return false;
    const auto after = std::upper_bound(batch.chunks.begin(), batch.chunks.end(), row,
        [](std::uint32_t one, const ChunkSpan &chunk) { return one < chunk.firstRow; });
    bind(m_newer->query(), batch, row);
    return after != batch.chunks.begin() && m_newer->isWrittenBehind(std::prev(after)->number);
}

bool KeyedRows::anyIsOutdated(const Batch &batch, const std::vector<RowRange> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const RowRange &range) {
        for (std::uint32_t row = range.first; row < range.last && m_newer != nullptr; ++row) {
            if (isOutdated(batch, row))
                return true;
        }
        return false;
    });
}

KeyedRows::Found KeyedRows::look(const Batch &batch, std::uint32_t row)
{
    bind(m_look, batch, row);
    Found found = Found::None;
    if (m_look.step()) {
        found = m_look.integer(0) != 0 ? Found::Different : Found::Same;
        if (m_look.step())
            found = Found::Several;
    }
    m_look.reset();
    return found;
}

KeyedRows::Fate KeyedRows::run(SqliteStatement &statement, const Batch &batch, std::uint32_t row)
{
    bind(statement, batch, row);
    if (m_journal != nullptr)
        m_journal->beginRow(batch, row);
    const int code = statement.run();
    const bool isDone = code == SQLITE_OK && sqlite3_changes64(m_database.handle()) == 1;
    if (m_journal != nullptr)
        m_journal->endRow(isDone);
    if (code != SQLITE_OK)
        return Fate::Refused;
    return isDone ? Fate::Taken : Fate::Ignored;
}

/// @param found in the table
KeyedRows::Fate KeyedRows::write(const Batch &batch, std::uint32_t row, Found found, WrittenRows &written)
{
    const TargetMode mode = m_options.mode;
    const bool isThere = found != Found::None;
    const auto done = [&](SqliteStatement &statement, qint64 RowCounts::*counted) {
        const Fate fate = run(statement, batch, row);
        written.counts.*counted += fate == Fate::Taken ? 1 : 0;
        return fate;
    };
    if (!isThere && insertsRows(mode))
        return done(m_insert, &RowCounts::inserted);
    if (isThere && mode == TargetMode::Delete)
        return done(m_delete, &RowCounts::deleted);
    if (found == Found::Different && isOutdated(batch, row)) {
        written.outdated.push_back(row);
        ++written.counts.skipped;
        return Fate::Taken;
    }
    if (found == Found::Different)
        return done(m_update, &RowCounts::updated);
    if (!isThere)
        written.notThere.push_back(row);
    ++(isThere && mode != TargetMode::InsertNew ? written.counts.unchanged : written.counts.skipped);
    return Fate::Taken;
}

std::optional<RowRefusal> KeyedRows::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    if (hasNullKey(batch, row))
        return RowRefusal { RefusalKind::KeyNull, m_options.key, {} };
    lookForNewer(batch, { { row, row + 1 } });
    const Found found = look(batch, row);
    if (found == Found::Several && m_options.mode != TargetMode::InsertNew)
        return RowRefusal { RefusalKind::KeyAmbiguous, m_options.key, {} };
    switch (write(batch, row, found, written)) {
    case Fate::Taken:
        return std::nullopt;
    case Fate::Ignored:
        return RowRefusal { RefusalKind::Ignored, m_options.key, {} };
    case Fate::Refused:
        break;
    }
    auto read = m_refusal->read(batch, row);
    if (!read)
        throw m_database.failure();
    // ON DELETE RESTRICT is told as a trigger's doing.
    const bool isReference
        = read->kind == RefusalKind::ForeignKey || read->detail == QLatin1String("FOREIGN KEY constraint failed");
    if (isReference && m_options.mode == TargetMode::Delete)
        return m_refusal->referenced(m_options.key, batch, row);
    return read;
}

std::optional<RowRefusal> KeyedRows::openReference(const Batch &batch, std::uint32_t row)
{
    return m_options.mode == TargetMode::Delete ? m_refusal->referenced(m_options.key, batch, row)
                                                : m_refusal->openReference(batch, row);
}

bool KeyedRows::writeMany(const std::vector<RowRange> &ranges, WrittenRows &written)
{
    m_known = 0;
    m_different = 0;
    const int code = m_many.run();
    if (code != SQLITE_OK && !isRefusal(code))
        throw m_database.failure();
    const qint64 inserted = rowsIn(ranges) - m_known;
    if (code != SQLITE_OK || sqlite3_changes64(m_database.handle()) != inserted + m_different)
        return false;
    RowCounts counts;
    counts.inserted = inserted;
    counts.updated = m_different;
    (m_options.mode == TargetMode::InsertNew ? counts.skipped : counts.unchanged) = m_known - m_different;
    written.counts += counts;
    return true;
}

bool KeyedRows::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    lookForNewer(batch, ranges);
    if (m_many.handle() != nullptr && !anyIsOutdated(batch, ranges)) {
        if (hasNullKey(batch, ranges))
            return false;
        m_shown.show(batch, ranges);
        if (m_journal != nullptr)
            m_journal->beginRows(batch, ranges, m_shown.position(), false);
        const bool taken = writeMany(ranges, written);
        return m_journal != nullptr ? m_journal->endRows(taken) : taken;
    }
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            if (row % 64 == 0)
                m_database.heedWorkHandler();
            if (hasNullKey(batch, row))
                return false;
            const Found found = look(batch, row);
            if (found == Found::Several && m_options.mode != TargetMode::InsertNew)
                return false;
            const Fate fate = write(batch, row, found, written);
            if (fate == Fate::Refused && !isRefusal(sqlite3_extended_errcode(m_database.handle())))
                throw m_database.failure();
            if (fate != Fate::Taken)
                return false;
        }
    }
    return true;
}

} // namespace tranche
