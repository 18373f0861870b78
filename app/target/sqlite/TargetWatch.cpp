#include "target/sqlite/TargetWatch.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tranche {

TargetWatch::TargetWatch(SqliteDatabase &database, Ledger &ledger)
    : m_database(database)
    , m_ledger(ledger)
{
}

qint64 TargetWatch::pragma(const char *name) const
{
    SqliteStatement query = m_database.prepare(QStringLiteral("PRAGMA main.%1").arg(QLatin1String(name)));
    query.step();
    return query.integer(0);
}

void TargetWatch::remember(const TableSchema &table)
{
    m_table = table.name;
    m_definition = table.definition;
    m_schemaVersion = pragma("schema_version");
    m_dataVersion = pragma("data_version");
}

bool TargetWatch::check(const LedgerState &inLedger)
{
    checkFile();
    const qint64 schemaVersion = pragma("schema_version");
    const qint64 dataVersion = pragma("data_version");
    const bool schemaChanged = schemaVersion != m_schemaVersion;
    if (schemaChanged)
        checkTable();
    if (schemaChanged || dataVersion != m_dataVersion)
        checkLedger(inLedger);
    if (schemaChanged && m_rowsAreIn && isEmptyTable(m_database, m_table))
        throw Failure(QStringLiteral("target.table_emptied"),
            TargetText::tr(
                "The table %1 was emptied, or dropped and made anew, while rows were being imported into it.")
                .arg(m_table),
            TargetText::tr("The rows that were in are gone. Import the file again."));
    m_schemaVersion = schemaVersion;
    m_dataVersion = dataVersion;
    return schemaChanged;
}

void TargetWatch::checkFile() const
{
    int moved = 0;
    sqlite3_file_control(m_database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    const QString name = QFileInfo(m_database.path()).fileName();
    if (moved != 0)
        throw Failure(QStringLiteral("target.replaced"),
            TargetText::tr("The database %1 was moved, deleted or replaced while rows were being imported into it.")
                .arg(name),
            TargetText::tr("Put it back and resume, or import the file again."));
    if (isWriteProtected(m_database.path()))
        throw writeProtected(m_database.path());
}

void TargetWatch::checkTable() const
{
    SqliteStatement query = m_database.prepare(
        QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE type='table' AND lower(name)=lower(?1)"));
    query.bind(1, m_table);
    if (!query.step())
        throw Failure(QStringLiteral("target.table_missing"),
            TargetText::tr("The table %1 was dropped while rows were being imported into it.").arg(m_table),
            TargetText::tr("Import the file again if its rows are wanted."));
    if (query.text(0) != m_definition)
        throw Failure(QStringLiteral("target.table_changed"),
            TargetText::tr("The table %1 was altered while rows were being imported into it.").arg(m_table),
            TargetText::tr("The rows that are in stay in. Resume if the rest fits the table as it is now."));
}

void TargetWatch::checkLedger(const LedgerState &inLedger)
{
    const LedgerState found = m_ledger.read();
    if (found.committed == inLedger.committed && found.rejected == inLedger.rejected)
        return;
    throw Failure(QStringLiteral("target.ledger"),
        TargetText::tr(
            "The table _tranche_ledger of the target was changed by somebody else: it does not tell any more what this "
            "import has brought in."),
        TargetText::tr("Compare the table %1 with the file before importing again.").arg(m_table));
}

} // namespace tranche
