#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tranche {

/// What becomes of a file once its import has ended.
enum class Afterwards {
    Move, ///< it goes to done/ or failed/ of its folder
    Leave, ///< it stays, and is remembered by its content
};

/// Files of a folder that are imported on their own: which ones, how, and when. A plain value.
struct Automation
{
    QString name;
    QString folder; ///< absolute
    QString pattern; ///< of names of files, several with ';' between; empty: those of the profile, else all
    QString file; ///< the name of the only file of the folder that is meant; empty: those of the pattern
    QString profile; ///< whose recipe is taken; empty: of none
    QMap<QString, QStringList> options; ///< over the profile: what is written for an option of import, by its name
    QString base; ///< what relative paths of the options start at
    QString when = QStringLiteral("always"); ///< see Schedule
    qint64 quietSeconds = 10; ///< a file is whole once nothing has changed for so long
    QString marker; ///< what the name of the file that says "whole" has behind the file's; empty: there is none
    Afterwards afterwards = Afterwards::Move;

    bool operator==(const Automation &) const = default;
};

/// How an automation stands: what its next run has to know of those before.
struct AutomationState
{
    bool enabled = true;
    bool isAsked = false; ///< somebody wants a run now
    bool isOpen = false; ///< a run has begun, and not ended
    QDateTime workedOff; ///< the times of its schedule up to here have had their run; UTC
    QDateTime lastRun; ///< UTC; not valid: there was none
    qint64 lastTaken = 0; ///< files that the last run has taken
    QDateTime unreachableSince; ///< its folder can't be read since then; UTC, not valid: it can
    QString problem; ///< why its files can't be taken now; empty: they can

    bool operator==(const AutomationState &) const = default;
};

/// As it is kept, and answered.
QJsonObject toJson(const Automation &automation);
Automation automationFromJson(const QJsonObject &json);
QString afterwardsName(Afterwards afterwards);

} // namespace tranche
