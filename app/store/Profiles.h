#pragma once

#include "store/JobStore.h"

#include <QJsonObject>

namespace tranche {

/// Choices that are kept under a name for the next files: each is a recipe, as JSON.
class Profiles
{
public:
    /// @param store outlives it
    explicit Profiles(JobStore &store)
        : m_store(store)
    {
    }

    QStringList names();
    bool has(const QString &name);
    /// The recipe; those of earlier versions, which held rules alone, as one of today. Empty if there is none.
    QJsonObject recipe(const QString &name);
    void setRecipe(const QString &name, const QJsonObject &recipe);
    /// The rules for values of a profile; none if there is no such profile.
    QList<ValueRule> rules(const QString &name);
    /// Changes the rules alone, or makes a profile of them.
    void setRules(const QString &name, const QList<ValueRule> &rules);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);

private:
    JobStore &m_store;
};

} // namespace tranche
