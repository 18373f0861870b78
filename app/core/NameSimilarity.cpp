#include "core/NameSimilarity.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace tranche {

static constexpr qsizetype longestCompared = 100;
static constexpr double similarityOfOrder = 0.9;

static void appendAsTwo(QString &text, QChar letter)
{
    switch (letter.unicode()) {
    case u'ä':
        text += QLatin1String("ae");
        break;
    case u'ö':
        text += QLatin1String("oe");
        break;
    case u'ü':
        text += QLatin1String("ue");
        break;
    case u'å':
        text += QLatin1String("aa");
        break;
    default:
        text += letter;
    }
}

/// Letters that are no other letter with a sign.
static void appendFolded(QString &text, QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        text += QLatin1String("ss");
        break;
    case u'æ':
        text += QLatin1String("ae");
        break;
    case u'œ':
        text += QLatin1String("oe");
        break;
    case u'ø':
        text += QLatin1Char('o');
        break;
    case u'ł':
        text += QLatin1Char('l');
        break;
    case u'đ':
        text += QLatin1Char('d');
        break;
    case u'ı':
        text += QLatin1Char('i');
        break;
    default:
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            text += letter;
    }
}

QString foldedName(const QString &name, bool umlautsAsTwo)
{
    QString spelled;
    const QString lower = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const QChar letter : lower) {
        if (umlautsAsTwo)
            appendAsTwo(spelled, letter);
        else
            spelled += letter;
    }
    QString folded;
    const QString parts = spelled.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts)
        appendFolded(folded, letter);
    return folded;
}

QStringList foldedNames(const QString &name)
{
    QStringList folded { foldedName(name, false), foldedName(name, true) };
    folded.removeDuplicates();
    folded.removeAll(QString());
    return folded;
}

static QStringList wordsOf(const QString &name)
{
    QStringList words { QString() };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool begins = i > 0 && name[i].isUpper() && name[i - 1].isLower();
        if (!name[i].isLetterOrNumber() || begins)
            words.append(QString());
        if (name[i].isLetterOrNumber())
            words.back() += name[i];
    }
    for (QString &word : words)
        word = foldedName(word, false);
    words.removeAll(QString());
    words.sort();
    return words;
}

static QString digitsOf(const QString &name)
{
    QString digits;
    for (const QChar letter : name) {
        if (letter.isNumber())
            digits += letter;
    }
    return digits;
}

int editCost(QStringView one, QStringView other, int most)
{
    constexpr int missing = 2; // or too many, or two that are exchanged
    constexpr int changed = 3;
    if (std::abs(one.size() - other.size()) * missing > most)
        return most + 1;
    const auto width = std::size_t(other.size()) + 1;
    std::vector<int> above2(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = int(j) * missing;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = int(i) * missing;
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const QChar a = one[i - 1];
            const QChar b = other[qsizetype(j) - 1];
            row[j] = std::min({ above[j] + missing, row[j - 1] + missing, above[j - 1] + (a == b ? 0 : changed) });
            if (i > 1 && j > 1 && a == other[qsizetype(j) - 2] && b == one[i - 2])
                row[j] = std::min(row[j], above2[j - 2] + missing);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(above2, above);
        std::swap(above, row);
    }
    return std::min(above[width - 1], most + 1);
}

ComparedName::ComparedName(const QString &name)
    : folded(foldedName(name, false))
    , digits(digitsOf(folded))
    , words(wordsOf(name))
{
}

double nameSimilarity(const QString &one, const QString &other)
{
    return nameSimilarity(ComparedName(one), ComparedName(other));
}

double nameSimilarity(const ComparedName &one, const ComparedName &other)
{
    const QString &a = one.folded;
    const QString &b = other.folded;
    const auto longer = std::max(a.size(), b.size());
    const auto shorter = std::min(a.size(), b.size());
    if (shorter == 0 || longer > longestCompared || one.digits != other.digits)
        return 0;
    if (a == b)
        return 1;
    if (one.words.size() > 1 && one.words == other.words)
        return similarityOfOrder;
    if (a.endsWith(b) || b.endsWith(a) || double(shorter) < leastSimilarity * double(longer))
        return 0;
    const int most = int((1 - leastSimilarity) * 2 * double(longer));
    const int cost = editCost(a, b, most);
    const double similarity = 1 - double(cost) / (2 * double(longer));
    return cost > most || similarity < leastSimilarity ? 0 : similarity;
}

} // namespace tranche
