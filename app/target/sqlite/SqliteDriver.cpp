#include "target/sqlite/SqliteDriver.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/MissingReferences.h"
#include "target/sqlite/SqliteCatalogue.h"
#include "target/sqlite/SqliteReports.h"
#include "target/sqlite/SqliteTable.h"
#include "target/sqlite/journal/SqliteUndo.h"
#include "target/sqlite/tables/TableStatement.h"

#include <QDir>
#include <QFileInfo>

namespace tranche {

TargetLocation SqliteDriver::locate(const QString &address, const QString &folder) const
{
    if (address.isEmpty())
        throw Failure(QStringLiteral("call.target"), TargetText::tr("No target database is named."),
            TargetText::tr("Name the path of a SQLite database, new or existing."));
    // sqlite:///home/a/shop.db, as URLs are written elsewhere
    const QString path = address.startsWith(QLatin1String("///")) ? address.mid(2) : address;
    return { name(), QDir::cleanPath(QDir(folder).absoluteFilePath(path)) };
}

QString SqliteDriver::label(const TargetLocation &location) const
{
    return QFileInfo(location.address).fileName();
}

QString SqliteDriver::file(const TargetLocation &location) const
{
    return QFileInfo(location.address).canonicalFilePath();
}

bool SqliteDriver::exists(const TargetLocation &location) const
{
    const QFileInfo file(location.address);
    return !location.address.isEmpty() && file.exists() && file.size() > 0;
}

void SqliteDriver::checkPlace(const TargetLocation &location) const
{
    const QFileInfo file(location.address);
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Failure(
            QStringLiteral("target.open"), TargetText::tr("The folder %1 does not exist.").arg(file.absolutePath()));
    if (file.isDir())
        throw Failure(
            QStringLiteral("target.open"), TargetText::tr("%1 is a folder: name a file in it.").arg(location.address));
}

std::unique_ptr<TargetCatalogue> SqliteDriver::catalogue(const TargetLocation &location) const
{
    return std::make_unique<SqliteCatalogue>(location.address);
}

std::unique_ptr<TargetReports> SqliteDriver::reports(const TargetLocation &location, const QString &prefix) const
{
    return std::make_unique<SqliteReports>(location.address, prefix);
}

std::unique_ptr<TargetTable> SqliteDriver::table(const WriterOptions &options) const
{
    return std::make_unique<SqliteTable>(options);
}

QString SqliteDriver::createStatement(
    const QString &table, const ColumnMapping &mapping, const TableDesign &design) const
{
    return tableStatement(table, mapping, design);
}

std::optional<TableSchema> SqliteDriver::tableOf(const QString &createSql, const QString &table) const
{
    return schemaOfStatement(createSql, table);
}

void SqliteDriver::addMissingReferences(
    const TargetLocation &location, const QString &table, const QString &field, const QStringList &values) const
{
    tranche::addMissingReferences(location.address, table, field, values);
}

UndoOutcome SqliteDriver::undo(const UndoOrder &order) const
{
    return SqliteUndo(order).run();
}

void SqliteDriver::addNames(
    const TargetLocation &location, const ColumnReference &reference, const QStringList &names) const
{
    addMissingNames(location.address, reference, names);
}

} // namespace tranche
