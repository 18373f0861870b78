#include "target/NearestNames.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace tranche {

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const QChar of = b[qsizetype(j) - 1];
            int cost = above[j - 1] + (a[i - 1] == of ? 0 : 1);
            cost = std::min({ cost, above[j] + 1, row[j - 1] + 1 });
            if (i > 1 && j > 1 && a[i - 1] == b[qsizetype(j) - 2] && a[i - 2] == of)
                cost = std::min(cost, before[j - 2] + 1);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[width - 1], most + 1);
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
    const QString folded = name.simplified().toCaseFolded();
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
    const QString folded = wrong.simplified().toCaseFolded();
    const std::uint64_t letters = lettersOf(folded);
    constexpr qsizetype lettersPerMistake = 3;
    constexpr qint64 workOfDistance = 100;
    const int most = int(std::clamp<qsizetype>(folded.size() / lettersPerMistake, 1, 4));
    std::vector<std::pair<int, const Name *>> found;
    for (const Name &name : m_names) {
        if (std::abs(name.folded.size() - folded.size()) > most || std::popcount(name.letters & ~letters) > most
            || std::popcount(letters & ~name.letters) > most)
            continue;
        m_workLeft -= workOfDistance;
        if (const int distance = editDistance(folded, name.folded, most); distance <= most)
            found.emplace_back(distance, &name);
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

} // namespace tranche
