#include "ui/settings/ImportDefaults.h"

#include "core/WordList.h"
#include "ui/common/Settings.h"

namespace tranche {

static constexpr qint64 largestChunk = 100'000'000;

ImportDefaults ImportDefaults::keptIn(const QString &home)
{
    const Settings settings(home);
    ImportDefaults kept;
    bool isNumber = false;
    const qint64 rows = settings.value(QStringLiteral("import/chunkSize")).toLongLong(&isNumber);
    if (isNumber && rows >= 0 && rows <= largestChunk)
        kept.chunkSize = rows;
    const int word = placeOfWord(onErrorWords, settings.value(QStringLiteral("import/onError")).toString());
    if (word >= 0)
        kept.onError = OnError(word);
    if (settings.contains(QStringLiteral("import/nullWords")))
        kept.nullWords = nullWordsFromText(settings.value(QStringLiteral("import/nullWords")).toString());
    return kept;
}

void ImportDefaults::keepIn(const QString &home) const
{
    Settings settings(home);
    settings.setValue(QStringLiteral("import/chunkSize"), chunkSize);
    settings.setValue(QStringLiteral("import/onError"), wordAt(onErrorWords, int(onError)));
    settings.setValue(QStringLiteral("import/nullWords"), nullWordsText(nullWords));
}

void ImportDefaults::applyTo(RequestChoices &choices) const
{
    choices.chunkSize = chunkSize;
    choices.onError = onError;
    choices.nullWords = nullWords;
}

} // namespace tranche
