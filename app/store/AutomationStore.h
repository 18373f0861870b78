#pragma once

#include "store/Automation.h"
#include "store/JobStore.h"

#include <QList>

namespace tranche {

/// An automation with how it stands.
struct KeptAutomation
{
    Automation automation;
    AutomationState state;
};

/// The automations of a job store. Shares the store's connection and thread.
class AutomationStore
{
public:
    explicit AutomationStore(JobStore &store)
        : m_store(store)
    {
    }

    /// In the order of their names.
    QList<KeptAutomation> all();
    /// @throws Failure "automation.missing" if there is none of this name
    KeptAutomation find(const QString &name);
    bool has(const QString &name);
    /// Keeps a new one, or changes one of this name, which keeps what it remembers.
    /// @param now the times of its schedule count from here on
    void keep(const Automation &automation, const QDateTime &now);
    /// With all that it remembers; its imports stay.
    void remove(const QString &name);
    void setEnabled(const QString &name, bool enabled, const QDateTime &now);
    /// Somebody wants a run now: whoever watches begins it.
    void ask(const QString &name);

    /// Begins a run, in one transaction with what says so.
    /// @param occurrence the time of its schedule that has come; not valid: there is none, as at start or when asked
    /// @returns false if this time had its run already
    bool begin(const QString &name, const QDateTime &occurrence, const QDateTime &now);
    /// Its schedule's times up to `now` have had their run, or are none of a run any more.
    void setWorkedOff(const QString &name, const QDateTime &now);
    /// The run that is open has ended.
    void end(const QString &name);
    /// Notes a file more that the run has taken which has begun last.
    void countTaken(const QString &name);
    void setUnreachableSince(const QString &name, const QDateTime &since);
    void setProblem(const QString &name, const QString &problem);

private:
    QList<KeptAutomation> read(const QString &condition, const QString &name);
    void change(const QString &name, const char *column, const QVariant &value);

    JobStore &m_store;
};

} // namespace tranche
