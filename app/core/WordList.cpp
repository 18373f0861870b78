#include "core/WordList.h"

#include <QStringList>

namespace tranche {

static QStringList wordsIn(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char('|'));
}

QString wordAt(const char *words, int place)
{
    return wordsIn(words).value(place);
}

int placeOfWord(const char *words, const QString &word)
{
    return int(wordsIn(words).indexOf(word));
}

} // namespace tranche
