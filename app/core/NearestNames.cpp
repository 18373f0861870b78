#include "core/NearestNames.h"

#include "core/NameSimilarity.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace tranche {

static constexpr qsizetype shortestPart = 3; ///< letters

/// A name as it is compared. One of nothing but signs is its signs.
static QString comparedName(const QString &name)
{
    const QString folded = foldedName(name, false);
    return folded.isEmpty() ? name.simplified().toCaseFolded() : folded;
}

static std::uint64_t lettersOf(const QString &text)
{
    std::uint64_t letters = 0;
    for (const QChar letter : text)
        letters |= std::uint64_t(1) << (letter.unicode() % 64);
    return letters;
}

void NearestNames::add(const QString &name)
{
    if (m_names.size() >= mostNames || name.size() > longest)
        return;
    const QString folded = comparedName(name);
    m_names.push_back({ name, folded, lettersOf(folded) });
}

void NearestNames::clear()
{
    m_names.clear();
}

QStringList NearestNames::find(const QString &wrong)
{
    if (wrong.size() > longest || wrong.isEmpty() || m_workLeft < qint64(m_names.size()))
        return {};
    m_workLeft -= qint64(m_names.size());
    const QString folded = comparedName(wrong);
    const std::uint64_t letters = lettersOf(folded);
    constexpr qint64 workOfComparing = 100;
    const int most = int(std::clamp<qsizetype>(folded.size(), 3, 12)); // a third of the letters may be others
    std::vector<std::pair<int, const Name *>> found;
    for (const Name &name : m_names) {
        const std::uint64_t missing = name.letters & ~letters;
        const std::uint64_t surplus = letters & ~name.letters;
        const bool mayBePart
            = (missing == 0 || surplus == 0) && std::min(name.folded.size(), folded.size()) >= shortestPart;
        const bool mayBeNear = 2 * std::max(std::popcount(missing), std::popcount(surplus)) <= most;
        if (!mayBePart && !mayBeNear)
            continue;
        m_workLeft -= workOfComparing;
        if (mayBePart && (name.folded.contains(folded) || folded.contains(name.folded)))
            found.emplace_back(int(2 * std::abs(name.folded.size() - folded.size())), &name);
        else if (const int cost = mayBeNear ? editCost(folded, name.folded, most) : most + 1; cost <= most)
            found.emplace_back(cost, &name);
    }
    const auto wanted = std::min<std::ptrdiff_t>(std::ptrdiff_t(found.size()), mostFound);
    std::partial_sort(found.begin(), found.begin() + wanted, found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->text < b.second->text;
    });
    QStringList names;
    for (std::ptrdiff_t i = 0; i < wanted; ++i)
        names.append(found[std::size_t(i)].second->text);
    return names;
}

QString nearestName(const QString &wrong, const QStringList &names)
{
    NearestNames all;
    for (const QString &name : names)
        all.add(name);
    return all.find(wrong).value(0);
}

} // namespace tranche
