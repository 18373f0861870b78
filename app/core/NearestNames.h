#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace tranche {

/// Finds the names that a wrong one was probably meant to be: by editCost() of the folded names, or because one is part
/// of the other, as “net” of “net_sum”. For what is proposed to people; what goes where without being asked is found by
/// nameSimilarity(). The work that it does is bounded, however many names and questions there are.
class NearestNames
{
public:
    void add(const QString &name);
    void clear();
    bool isEmpty() const { return m_names.empty(); }

    /// The nearest ones, the best first; none if all are too far away.
    QStringList find(const QString &wrong);

    static constexpr qsizetype mostFound = 3;
    static constexpr std::size_t mostNames = 100'000; ///< others are not remembered
    static constexpr qsizetype longest = 100; ///< letters of a name; longer ones are not compared

private:
    struct Name
    {
        QString text;
        QString folded;
        std::uint64_t letters; ///< a bit for each letter that it has
    };
    std::vector<Name> m_names;
    qint64 m_workLeft = 50'000'000; ///< names that may be looked at still
};

/// The nearest of a few names; empty if all are too far away.
QString nearestName(const QString &wrong, const QStringList &names);

} // namespace tranche
