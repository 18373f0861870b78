#pragma once

#include "automation/WholeFiles.h"
#include "store/JobStore.h"

namespace tranche {

/// What an automation would do with a file.
struct TriedFile
{
    QString path;
    QString name;
    bool isTaken = false; ///< it would be imported now
    QString why; ///< why not: what it waits for, that it was taken, or what is wrong with it
    bool waits = false; ///< it would be taken later
    QString part; ///< of a file of several parts: which one
    QString format; ///< what it was found to be
    QString target;
    QString table;
    qint64 columns = 0;
};

/// Says which files an automation would take now, as what and into which table, and which it would not, and why. Does
/// nothing. @param most files that are looked at
/// @throws Failure "watch.folder" if the folder can't be reached, "profile.missing", "call.…"
QList<TriedFile> tryAutomation(JobStore &store, const Automation &automation, const Moment &moment, int most = 100);

} // namespace tranche
