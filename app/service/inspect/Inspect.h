#pragma once

#include "service/inspect/SourceInspection.h"
#include "target/TableSchema.h"
#include "target/TargetLocation.h"

#include <QMap>

#include <optional>

namespace tranche {

/// Looks at bounded parts of the file, however large it is. @throws Failure "source.…"
/// @param source what is known of the format
/// @param nullWords that the import reads as NULL
/// @param preferences what decides between formats, beside the file; the user's country is known without
SourceInspection inspectSource(const QString &path, const SourceOptions &source, const DialectChoice &choice,
    int previewRows = 0, const NullWords &nullWords = { true, {} }, const FormatPreferences &preferences = {});

/// As inspectSource(); of an archive with several files the first one is looked at, until another one is chosen.
SourceInspection inspectFirstPart(const QString &path, const SourceOptions &source, const DialectChoice &choice,
    int previewRows = 0, const NullWords &nullWords = { true, {} }, const FormatPreferences &preferences = {});

/// As an import tells it that reads every value as text: no types are guessed, and no word is NULL.
void forgetTypes(SourceInspection &inspection);

/// What a look at the database tells.
struct TargetInspection
{
    TargetLocation location;
    QString file; ///< that holds it, as TargetDriver::file()
    bool exists = false;
    std::optional<TableSchema> table; ///< the one that was asked for, if it is there
    QStringList tables; ///< all names
    qint64 rows = -1; ///< of the table; -1: not counted
    QList<TableSchema> lookedUp = {}; ///< those of the tables that references look values up in which are there
    QMap<QString, qint64> lookedUpRows = {}; ///< of those that are to be replaced
};

/// Looks for a table of the target. @throws Failure "target.…"
/// @param countRows how many there are is wanted, as for a table that is to be replaced
TargetInspection inspectTarget(const TargetLocation &location, const QString &table, bool countRows = false);

/// As inspectTarget(), for a person who types. @throws Failure "target.open" also where no database can be made
TargetInspection surveyTarget(const QString &target, const QString &folder, const QString &table);

/// A new database for a file's rows: beside it, or in the home folder where the file's can't be written to.
QString targetForFile(const QString &file);

} // namespace tranche
