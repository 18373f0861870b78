#pragma once

#include "service/inspect/Inspect.h"
#include "service/recipe/Recipe.h"
#include "store/JobStore.h"

#include <QJsonArray>

#include <optional>

namespace tranche {

/// A profile, or an earlier import, that may be meant for a file.
struct ProfileOffer
{
    QString profile; ///< its name; empty: an earlier import
    qint64 import = 0; ///< likewise
    QString target; ///< where its rows go
    QString table;
    double score = 0; ///< from 0 to 1
    bool nameFits = false; ///< the file's name is one of the profile's
    QStringList missing; ///< columns that it has and the file has not
    QStringList added; ///< the other way round
    Recipe recipe; ///< what would be taken
};

/// Profiles for a file of this name with these columns, the best one first: at least half of the columns are the same,
/// or the name is one of theirs and some are.
QList<ProfileOffer> offersOfProfiles(JobStore &store, const QString &file, const QStringList &columns);
/// The same, and behind them the last imports into tables that such files went to.
/// @param target, table that it goes to, if they are known, as an address: what went there last is offered too,
/// whatever its columns were
QList<ProfileOffer> offersFor(JobStore &store, const QString &file, const QStringList &columns,
    const QString &target = {}, const QString &table = {});
/// What the last import into the table of this one was asked for, if that was something else for columns that both
/// have: their fields, formats, steps or rules.
std::optional<ProfileOffer> offerOfLastImport(JobStore &store, qint64 import, const ImportRequest &request);
/// For a window that has looked at the file. @param table that it goes to, if it is known: what went there last is
/// offered too, whatever its columns were
QList<ProfileOffer> offersFor(
    JobStore &store, const SourceInspection &inspection, const QString &target = {}, const QString &table = {});

/// One sentence with what to write to take it.
QString offerText(const ProfileOffer &offer);
/// [{"profile"|"import_id", "score", "table", "target", "columns_missing", "columns_added"}]
QJsonArray offersJson(const QList<ProfileOffer> &offers);

} // namespace tranche
