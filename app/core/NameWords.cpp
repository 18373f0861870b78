#include "core/NameWords.h"

namespace tranche {

QStringList lowerWordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar letter : name) {
        const bool isCapital = letter.isUpper() && !word.isEmpty() && word.back().isLower();
        if ((!letter.isLetter() || isCapital) && !word.isEmpty()) {
            words.append(word.toLower());
            word.clear();
        }
        if (letter.isLetter())
            word += letter;
    }
    if (!word.isEmpty())
        words.append(word.toLower());
    return words;
}

} // namespace tranche
