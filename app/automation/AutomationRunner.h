#pragma once

#include "automation/Schedule.h"
#include "automation/WholeFiles.h"
#include "store/AutomationStore.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace tranche {

/// Runs automations, a step at a time: files that are whole when it is time go in the queue, and those whose imports
/// have ended are put away. All that it has to know stands in the job store, so that it may end at any time. At most
/// one works for a job store: see WatchLock.
class AutomationRunner
{
public:
    struct Options
    {
        QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the times of schedules
        QString only = {}; ///< the automation that is run; empty: all
        bool isOnlyLook = false; ///< there will be no other step to wait for: see WholeFiles
        std::function<bool()> keepOn = [] { return true; }; ///< asked between files
        std::function<void(const QString &text)> tell = [](const QString &) {}; ///< what is done, for people
    };
    AutomationRunner(JobStore &store, Options options);

    /// Looks at all automations.
    /// @returns files that were taken
    int step(const Moment &moment);
    /// Only puts files away whose imports have ended.
    void settle(const Moment &moment);

private:
    /// When something that went wrong is tried again.
    struct Retry
    {
        qint64 atMs = 0; ///< by the even clock
        qint64 restMs = 0;
    };
    template <typename Act> void forEach(const Moment &moment, Act act);
    int runAutomation(const KeptAutomation &kept, const Moment &moment);
    void settleFiles(const Automation &automation, const Moment &moment);
    /// Begins a run if it is time. @returns whether one is open
    bool beginIfDue(const KeptAutomation &kept, const Schedule &schedule, const Moment &moment);
    /// What became of the files of a folder.
    struct FolderTake
    {
        int taken = 0;
        int waiting = 0; ///< files that are not whole, or have to wait for others
        QString problem = {}; ///< with one of them
    };
    /// @param isAlways no run is open: one begins with the first file that is taken
    int takeFiles(const KeptAutomation &kept, bool isAlways, const Moment &moment);
    FolderTake takeWhole(const Automation &automation, const FolderLook &look, const Moment &moment, bool isAlways);
    /// Stamps of files that were taken and are there still; others are forgotten.
    QHash<QString, QString> knownThere(const Automation &automation, const FolderLook &look);
    void tellOfTaken(const Automation &automation, const QString &name, bool isRepeat);
    bool rests(const QString &key, const Moment &moment) const;
    void restAfterFailure(const QString &key, const Moment &moment);

    JobStore &m_store;
    AutomationStore m_automations;
    Options m_options;
    WholeFiles m_whole;
    QSet<QString> m_started; ///< automations whose start was a time to run
    QHash<QString, qint64> m_openSinceMs; ///< runs that wait for files
    QHash<QString, Retry> m_retries; ///< by the automation, or its name and a file's number
};

} // namespace tranche
