#include "mapping/steps/ValueSteps.h"

#include "core/WordList.h"

namespace tranche {

QStringList stepWords(const ValueSteps &steps)
{
    QStringList words;
    if (steps.split)
        words.append(QStringLiteral("split=%1,%2,%3")
                         .arg(steps.split->source, QString::fromUtf8(steps.split->separator),
                             QString::number(steps.split->part)));
    if (steps.join)
        words.append(QStringLiteral("join=%1,%2")
                         .arg(steps.join->sources.join(QLatin1Char(',')), QString::fromUtf8(steps.join->separator)));
    if (!steps.compute.isEmpty())
        words.append(QStringLiteral("compute=") + steps.compute);
    if (steps.trim)
        words.append(QStringLiteral("trim"));
    if (steps.collapse)
        words.append(QStringLiteral("collapse"));
    if (steps.letters != ValueSteps::Case::Keep)
        words.append(QStringLiteral("case=") + wordAt(ValueSteps::caseWords, int(steps.letters)));
    for (const ValueSteps::Replacement &one : steps.replace)
        words.append(QStringLiteral("replace=%1=>%2").arg(QString::fromUtf8(one.from), QString::fromUtf8(one.to)));
    for (const QByteArray &text : steps.nulls)
        words.append(QStringLiteral("null=") + QString::fromUtf8(text));
    if (steps.initial)
        words.append(QStringLiteral("default=") + QString::fromUtf8(*steps.initial));
    if (steps.fillDown)
        words.append(QStringLiteral("fill-down"));
    if (!steps.extract.isEmpty())
        words.append(QStringLiteral("extract=") + steps.extract);
    return words;
}

} // namespace tranche
