#include "core/WordList.h"
#include "service/options/ValueOption.h"

namespace tranche {

/// A separator of parts that commas stand between.
static QString writtenSeparator(const QByteArray &separator)
{
    return separator == "," ? QStringLiteral("comma") : QString::fromUtf8(separator);
}

/// As `--step` has them; what is computed is none of these.
static QStringList optionsOfSteps(const ValueSteps &steps)
{
    ValueSteps plain = steps;
    plain.join.reset();
    plain.compute.clear();
    QStringList words = stepWords(plain);
    if (steps.join)
        words.prepend(QStringLiteral("join=%1,%2")
                          .arg(steps.join->sources.join(QLatin1Char(',')), writtenSeparator(steps.join->separator)));
    return words;
}

/// COLUMN:WORD for each word of what is chosen of its values.
template <typename WordsOf> static QStringList givenWords(const RequestChoices &choices, WordsOf wordsOf)
{
    QStringList given;
    for (const ValueChoice &choice : choices.values) {
        const QStringList words = wordsOf(choice);
        for (const QString &word : words)
            given.append(choice.column + QLatin1Char(':') + word);
    }
    return given;
}

QStringList givenSteps(const RequestChoices &choices)
{
    return givenWords(choices, [](const ValueChoice &choice) { return optionsOfSteps(choice.steps); });
}

QStringList givenComputes(const RequestChoices &choices)
{
    QStringList given;
    for (const ValueChoice &choice : choices.values) {
        const QString type = choice.type ? QLatin1Char(':') + columnTypeName(*choice.type) : QString();
        if (!choice.steps.compute.isEmpty())
            given.append(choice.column + type + QLatin1Char('=') + choice.steps.compute);
    }
    return given;
}

QStringList givenRules(const RequestChoices &choices)
{
    return givenWords(choices, [](const ValueChoice &choice) { return ruleWords(choice.checks); });
}

QStringList givenOnError(const RequestChoices &choices)
{
    QStringList given;
    if (choices.onError != OnError::FailChunk)
        given.append(wordAt(onErrorWords, int(choices.onError)));
    if (choices.onWrong != WrongValue::Error)
        given.append(wordAt(wrongValueWords, int(choices.onWrong)));
    for (const ValueChoice &choice : choices.values) {
        if (choice.onWrong)
            given.append(choice.column + QLatin1Char('=') + wordAt(wrongValueWords, int(*choice.onWrong)));
    }
    return given;
}

} // namespace tranche
