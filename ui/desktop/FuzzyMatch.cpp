#include "ui/desktop/FuzzyMatch.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <vector>

namespace tranche {

static constexpr qsizetype mostTyped = 40;
static constexpr qsizetype mostOfText = 200;
static constexpr int noMatch = std::numeric_limits<int>::min() / 2;

static constexpr int ofLetter = 1;
static constexpr int atWord = 6; ///< more than for letters in a row: “rf” is Retry Failed rather than peRForm
static constexpr int inRow = 5;
static constexpr int atBegin = 2;

static QString lettersOf(QStringView typed)
{
    QString letters;
    for (const QChar letter : typed) {
        if (!letter.isSpace() && letters.size() < mostTyped)
            letters.append(letter.toCaseFolded());
    }
    return letters;
}

/// Best sums by dynamic programming: `best[i]` with the letters so far of which the last one stands at `i`.
std::optional<int> fuzzyMatch(QStringView typed, QStringView text)
{
    const QString letters = lettersOf(typed);
    const QString found = text.left(mostOfText).toString().toCaseFolded();
    if (letters.isEmpty())
        return 0;
    const auto size = std::size_t(found.size());
    std::vector<int> best(size, noMatch);
    for (qsizetype letter = 0; letter < letters.size(); ++letter) {
        std::vector<int> next(size, noMatch);
        int before = noMatch; // the best of all places but the one just before
        for (std::size_t at = 0; at < size; ++at) {
            if (at >= 2)
                before = std::max(before, best[at - 2]);
            if (found[qsizetype(at)] != letters[letter])
                continue;
            const bool beginsWord = at == 0 || !found[qsizetype(at) - 1].isLetterOrNumber();
            const int own = ofLetter + (beginsWord ? atWord : 0) + (at == 0 ? atBegin : 0);
            if (letter == 0)
                next[at] = own;
            else if (at > 0)
                next[at] = own + std::max(before, best[at - 1] + inRow);
        }
        best = std::move(next);
    }
    const int sum = size == 0 ? noMatch : *std::max_element(best.begin(), best.end());
    if (sum <= 0)
        return std::nullopt;
    return sum * 4 - int(found.size()); // of two that answer as well the shorter one
}

} // namespace tranche
