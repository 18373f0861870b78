#include "target/sqlite/journal/SqliteUndo.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

SqliteUndo::SqliteUndo(UndoOrder order)
    : m_order(std::move(order))
    , m_database(m_order.location.address, SqliteDatabase::Access::Write)
    , m_ledger(m_database, m_order.importKey, m_order.table, {})
    , m_records(m_database)
{
    m_database.setBusyHandler(m_order.onLocked);
    m_database.setWorkHandler(m_order.onWork);
    m_database.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

UndoOutcome SqliteUndo::run()
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_ledger.isUndone()) {
        m_outcome.wasDone = true;
        return m_outcome;
    }
    checkIsKept();
    m_parts = m_records.parts(m_order.importKey);
    for (const qint64 id : m_parts) {
        const RowPart part = m_records.part(id);
        for (const TrackedTable &table : part.tables)
            rowsOf(table);
    }
    const Broken before = brokenReferences();
    takeBack();
    findLaterImports();
    findBlockingReferences(before);
    for (const auto &[name, rows] : m_tables) {
        const UndoneTable &outcome = rows->outcome();
        if (outcome != UndoneTable { outcome.table, 0, 0, 0, 0, 0, false, {} })
            m_outcome.tables.append(outcome);
    }
    dropMadeTables();
    if (m_order.dryRun || m_outcome.isBlocked(m_order.force))
        return m_outcome; // and nothing of it is kept
    m_records.forget(m_order.importKey);
    m_ledger.markUndone();
    faultPoint("undo.before_commit");
    m_database.execute(QStringLiteral("COMMIT"));
    faultPoint("undo.committed");
    m_outcome.done = true;
    return m_outcome;
}

void SqliteUndo::checkIsKept()
{
    const LedgerState inTarget = m_ledger.read();
    if (!inTarget.begun)
        throw Failure(QStringLiteral("undo.not_kept"),
            TargetText::tr("The target's ledger knows nothing of this import: there is nothing to be taken back."));
    if (const auto gap = m_records.note(m_order.importKey, RowRecords::Note::Gap))
        throw Failure(QStringLiteral("undo.not_possible"),
            TargetText::tr("The import can't be taken back: %1.").arg(*gap),
            TargetText::tr("Nothing was changed. Put back a copy of the database, if there is one."));
    if (inTarget.waits)
        throw Failure(QStringLiteral("undo.not_possible"),
            TargetText::tr("The rows of the import wait to replace the table %1, which is as it was: there is nothing "
                           "to be taken back.")
                .arg(m_order.table),
            TargetText::tr("Cancel the import instead."));
    const RowCounts &counts = inTarget.counts;
    const bool hasChangedRows = counts.inserted + counts.updated + counts.deleted > 0;
    if (hasChangedRows && !m_records.has(m_order.importKey))
        throw Failure(QStringLiteral("undo.not_kept"),
            TargetText::tr("What is needed to take this import back was not kept: it ran with --undo off, or with an "
                           "older version of Tranche, or somebody has emptied the table _tranche_rows."),
            TargetText::tr("Nothing was changed."));
}

UndoneRows &SqliteUndo::rowsOf(const TrackedTable &table)
{
    auto &rows = m_tables[table.name.toLower()];
    if (rows == nullptr)
        rows = std::make_unique<UndoneRows>(m_database, table, m_order.force);
    return *rows;
}

void SqliteUndo::takeBack()
{
    for (auto id = m_parts.rbegin(); id != m_parts.rend(); ++id) {
        const RowPart part = m_records.part(*id);
        const std::vector<LoggedChange> changes = part.changes();
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            m_database.heedWorkHandler();
            rowsOf(part.tables[std::size_t(change->table)]).takeBack(*change);
        }
        faultPoint("undo.part");
    }
}

QStringList SqliteUndo::touchedTables() const
{
    QStringList names;
    for (const auto &[name, rows] : m_tables)
        names.append(name);
    return names;
}

/// Rows that refer to none, of the tables that may become such.
SqliteUndo::Broken SqliteUndo::brokenReferences()
{
    enum { Child, RowId, Parent };
    Broken broken;
    const QStringList touched = touchedTables();
    const QStringList all = readTableNames(m_database);
    for (const QString &name : all) {
        bool mayBreak = false;
        SqliteStatement keys
            = m_database.prepare(QStringLiteral("PRAGMA main.foreign_key_list(%1)").arg(quotedName(name)));
        while (keys.step())
            mayBreak = mayBreak || touched.contains(keys.text(2).toLower()) || touched.contains(name.toLower());
        if (!mayBreak)
            continue;
        SqliteStatement check
            = m_database.prepare(QStringLiteral("PRAGMA main.foreign_key_check(%1)").arg(quotedName(name)));
        while (check.step())
            ++broken[{ check.text(Child), check.text(Parent) }];
    }
    return broken;
}

void SqliteUndo::findBlockingReferences(const Broken &before)
{
    const Broken after = brokenReferences();
    for (const auto &[reference, rows] : after) {
        const auto known = before.find(reference);
        const qint64 more = rows - (known == before.end() ? 0 : known->second);
        if (more > 0)
            m_outcome.references.append({ reference.first, reference.second, more });
    }
}

bool SqliteUndo::touchesChanged(const LoggedChange &change, const QString &table) const
{
    const auto rows = m_tables.find(table.toLower());
    if (rows == m_tables.end())
        return false;
    const std::set<QByteArray> &changed = rows->second->changedKeys();
    if (change.change != RowChange::Run)
        return changed.contains(keyText(change.key));
    for (qint64 i = 0; i < change.count; ++i) {
        if (changed.contains(QByteArray::number(change.firstRowId + i)))
            return true;
    }
    return false;
}

void SqliteUndo::findLaterImports()
{
    const bool someChanged = std::any_of(
        m_tables.begin(), m_tables.end(), [](const auto &table) { return !table.second->changedKeys().empty(); });
    if (!someChanged || m_parts.empty())
        return;
    for (const qint64 id : m_records.parts({}, m_parts.front())) {
        const RowPart part = m_records.part(id);
        if (part.importKey == m_order.importKey || m_outcome.laterImports.contains(part.importKey))
            continue;
        const std::vector<LoggedChange> changes = part.changes();
        if (std::any_of(changes.begin(), changes.end(), [&](const LoggedChange &change) {
                return touchesChanged(change, part.tables[std::size_t(change.table)].name);
            }))
            m_outcome.laterImports.append(part.importKey);
    }
}

/// Whether nothing but the import has to do with the table that it made.
bool SqliteUndo::isOnlyOurs(const QString &name)
{
    const auto made = m_records.note(m_order.importKey, RowRecords::Note::Made, name);
    const auto table = readTable(m_database, name);
    if (!made || !table || table->definition != *made || !isEmptyTable(m_database, name))
        return false;
    SqliteStatement others = m_database.prepare(
        QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE (type='trigger' AND lower(tbl_name)=lower(?1)) OR "
                       "(type='view' AND sql LIKE '%'||?1||'%')"));
    others.bind(1, name);
    if (others.step())
        return false;
    const QStringList all = readTableNames(m_database);
    for (const QString &other : all) {
        SqliteStatement keys
            = m_database.prepare(QStringLiteral("PRAGMA main.foreign_key_list(%1)").arg(quotedName(other)));
        while (keys.step()) {
            if (keys.text(2).compare(name, Qt::CaseInsensitive) == 0 && other.compare(name, Qt::CaseInsensitive) != 0)
                return false;
        }
    }
    const QList<LedgerImport> imports = Ledger::readImports(m_database, name);
    return std::all_of(imports.begin(), imports.end(),
        [this](const LedgerImport &import) { return import.importKey == m_order.importKey; });
}

/// That of lines before that of their parents.
void SqliteUndo::dropMadeTables()
{
    const QStringList made = m_records.tablesOf(m_order.importKey, RowRecords::Note::Made);
    for (const QString &name : made) {
        if (!isOnlyOurs(name))
            continue;
        m_database.execute(QStringLiteral("DROP TABLE main.") + quotedName(name));
        if (name.compare(m_order.table, Qt::CaseInsensitive) == 0)
            m_ledger.setDroppedIndexes({});
        const auto told = std::find_if(m_outcome.tables.begin(), m_outcome.tables.end(),
            [&name](const UndoneTable &table) { return table.table.compare(name, Qt::CaseInsensitive) == 0; });
        if (told != m_outcome.tables.end())
            told->dropped = true;
        else
            m_outcome.tables.append({ name, 0, 0, 0, 0, 0, true, {} });
    }
}

} // namespace tranche
