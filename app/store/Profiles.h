#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Choices that are kept under a name for the next files.
class Profiles
{
public:
    /// @param store outlives it
    explicit Profiles(JobStore &store)
        : m_store(store)
    {
    }

    QStringList names();
    /// The rules for values of a profile; none if there is no such profile.
    QList<ValueRule> rules(const QString &name);
    void setRules(const QString &name, const QList<ValueRule> &rules);

private:
    JobStore &m_store;
};

} // namespace tranche
