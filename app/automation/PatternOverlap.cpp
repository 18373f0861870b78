#include "automation/PatternOverlap.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace tranche {

static constexpr QChar anyLetter = u'?';
static constexpr QChar anyLetters = u'*';

/// A letter, anyLetter or anyLetters each: a set in brackets is any letter.
static QString lettersOf(const QString &pattern)
{
    QString letters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype close = pattern[i] == u'[' ? pattern.indexOf(u']', i + 2) : -1;
        letters.append(close > 0 ? anyLetter : pattern[i].toCaseFolded());
        i = std::max(i, close);
    }
    return letters;
}

/// From the end: whether what is left of both from here on fits some name.
static bool overlapOfTwo(const QString &one, const QString &other)
{
    constexpr qsizetype most = 1000000;
    if (one.size() * other.size() > most)
        return true;
    const auto width = size_t(other.size() + 1);
    std::vector<bool> below(width);
    std::vector<bool> here(width);
    for (qsizetype i = one.size(); i >= 0; --i) {
        for (qsizetype j = other.size(); j >= 0; --j) {
            const bool hasOne = i < one.size();
            const bool hasOther = j < other.size();
            bool fits = !hasOne && !hasOther;
            if (hasOne && hasOther && one[i] != anyLetters && other[j] != anyLetters)
                fits = (one[i] == anyLetter || other[j] == anyLetter || one[i] == other[j]) && below[size_t(j + 1)];
            if (hasOne && one[i] == anyLetters)
                fits = below[size_t(j)] || (hasOther && here[size_t(j + 1)]);
            if (hasOther && other[j] == anyLetters)
                fits = fits || here[size_t(j + 1)] || (hasOne && below[size_t(j)]);
            here[size_t(j)] = fits;
        }
        below.swap(here);
    }
    return below[0];
}

bool overlap(const QString &patterns, const QString &others)
{
    const QStringList all = patterns.split(u';', Qt::SkipEmptyParts);
    const QStringList with = others.split(u';', Qt::SkipEmptyParts);
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &one) {
        return std::any_of(with.cbegin(), with.cend(),
            [&](const QString &other) { return overlapOfTwo(lettersOf(one.trimmed()), lettersOf(other.trimmed())); });
    });
}

} // namespace tranche
