#include "repair/RowMatching.h"

#include <algorithm>
#include <cstdint>

namespace tranche {

/// Where more rows than this lie between two rows that are alike, they are matched by their order alone.
static constexpr std::size_t mostCompared = 2000;

/// Matches rows between rows that are alike: in their order, as far as there are any.
static void matchInOrder(RowMatching &matching, std::size_t from, std::size_t to, std::size_t at, std::size_t end)
{
    for (; from < to && at < end; ++from, ++at)
        matching[from] = at;
}

RowMatching matchRows(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after)
{
    RowMatching matching(after.size());
    std::size_t first = 0;
    while (first < before.size() && first < after.size() && before[first] == after[first]) {
        matching[first] = first;
        ++first;
    }
    std::size_t beforeEnd = before.size();
    std::size_t afterEnd = after.size();
    while (beforeEnd > first && afterEnd > first && before[beforeEnd - 1] == after[afterEnd - 1])
        matching[--afterEnd] = --beforeEnd;
    const std::size_t height = beforeEnd - first;
    const std::size_t width = afterEnd - first;
    if (height > mostCompared || width > mostCompared) {
        matchInOrder(matching, first, afterEnd, first, beforeEnd);
        return matching;
    }
    std::vector<std::uint32_t> length((height + 1) * (width + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t & { return length[i * (width + 1) + j]; };
    for (std::size_t i = height; i-- > 0;) {
        for (std::size_t j = width; j-- > 0;)
            at(i, j)
                = before[first + i] == after[first + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t gapBefore = 0;
    std::size_t gapAfter = 0;
    while (i < height && j < width) {
        if (before[first + i] == after[first + j]) {
            matchInOrder(matching, first + gapAfter, first + j, first + gapBefore, first + i);
            matching[first + j++] = first + i++;
            gapBefore = i;
            gapAfter = j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    matchInOrder(matching, first + gapAfter, afterEnd, first + gapBefore, beforeEnd);
    return matching;
}

} // namespace tranche
