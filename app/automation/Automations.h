#pragma once

#include "automation/AutomationTrial.h"
#include "store/AutomationStore.h"
#include "store/TakenFiles.h"

#include <QJsonArray>
#include <QTimeZone>

namespace tranche {

// Automations as people and programs ask for them.

/// Keeps a new automation, or changes one that is there.
/// @param replaces one of this name is changed
/// @throws Failure "automation.exists", "automation.name", "automation.when", "automation.folder" (its path says
/// nothing), "call.…" for options that make no sense
void saveAutomation(JobStore &store, const Automation &automation, bool replaces, const QDateTime &now);

/// How an automation stands, for who looks at it.
struct AutomationOverview
{
    enum class Stand { On, Off, Unreachable, NoProfile, Problem };

    KeptAutomation kept;
    Stand stand = Stand::On;
    QDateTime next; ///< when its schedule comes next; UTC, not valid: it has no times, or is off
    qint64 filesTaken = 0; ///< ever
    qint64 filesOpen = 0; ///< at work now, or waiting to be put away
    qint64 filesFailed = 0; ///< of the last run
    QStringList beside; ///< names of others that are on, and may take files that this one takes
};

/// In the order of their names.
QList<AutomationOverview> automationOverviews(JobStore &store, const QDateTime &now, const QTimeZone &zone);
AutomationOverview automationOverview(
    JobStore &store, const QString &name, const QDateTime &now, const QTimeZone &zone);

/// The word for it in JSON: "on", "off", "unreachable", "no_profile", "problem".
QString standName(AutomationOverview::Stand stand);
/// How it stands, for people: one line.
QString standText(const AutomationOverview &overview);
/// Which files it takes, for people: folder and pattern, or the file.
QString filesText(const Automation &automation);
/// What the last run has done, for people.
QString lastRunText(const AutomationOverview &overview);
/// What became of a file, for people.
QString takenFileText(const TakenFile &file);

QJsonObject overviewJson(const AutomationOverview &overview);
QJsonArray takenFilesJson(const QList<TakenFile> &files);
QJsonArray triedFilesJson(const QList<TriedFile> &files);

} // namespace tranche
