#include "service/Reading.h"

#include "core/Texts.h"
#include "store/ReadingStore.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tranche {

/// A hostile file may have as many columns as it likes.
static constexpr qsizetype mostReadAs = 10'000;
static constexpr qsizetype mostSentences = 20;

Reading readingOf(JobStore &store, qint64 import)
{
    ReadingStore kept(store);
    const ImportRequest request = store.record(import).request;
    return { request.leftOut, kept.readAs(import, mostReadAs), request.remarks + kept.remarks(import) };
}

QStringList leftOutSentences(const QList<LeftOutLines> &leftOut)
{
    const QLocale english(QLocale::English);
    QStringList sentences;
    for (qsizetype i = 0; i < std::min(leftOut.size(), mostSentences); ++i) {
        const LeftOutLines &lines = leftOut[i];
        const QString first = english.toString(lines.firstLine);
        sentences.append(lines.lastLine <= lines.firstLine
                ? ServiceText::tr("Line %1 is left out: %2.").arg(first, lines.why)
                : ServiceText::tr("Lines %1–%2 are left out: %3.")
                      .arg(first, english.toString(lines.lastLine), lines.why));
    }
    if (leftOut.size() > mostSentences)
        sentences.append(ServiceText::tr("And %1 more such places.").arg(leftOut.size() - mostSentences));
    return sentences;
}

QStringList readingLines(const Reading &reading, qsizetype most)
{
    const QLocale english(QLocale::English);
    const QStringList told = leftOutSentences(reading.leftOut) + reading.remarks;
    QStringList lines = told.mid(0, most);
    for (const ReadAs &one : reading.readAs) {
        if (lines.size() >= most)
            break;
        const QString what = QStringLiteral("%1 × %2").arg(english.toString(one.count), readAsText(one));
        lines.append(one.column.isEmpty() ? what : QStringLiteral("%1: %2").arg(one.column, what));
    }
    const qsizetype rest = told.size() + reading.readAs.size() - lines.size();
    if (rest > 0)
        lines.append(ServiceText::tr("and %1 more of that kind").arg(rest));
    return lines;
}

QJsonObject readingJson(const Reading &reading)
{
    QJsonArray readAs;
    for (const ReadAs &one : reading.readAs) {
        QJsonObject object { { QStringLiteral("column"), one.column }, { QStringLiteral("what"), readAsText(one) },
            { QStringLiteral("count"), one.count }, { QStringLiteral("kind"), one.kind } };
        if (one.kind == QLatin1String("null_word"))
            object[QStringLiteral("word")] = one.word;
        readAs.append(object);
    }
    return { { QStringLiteral("left_out"), toJson(reading.leftOut) }, { QStringLiteral("read_as"), readAs },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(reading.remarks) } };
}

QString nullWordsInSample(const QList<SampledNullWord> &words)
{
    QStringList parts;
    for (const SampledNullWord &word : words)
        parts.append(ServiceText::tr("%1 → NULL (%2 in the sample)")
                         .arg(word.word.isEmpty() ? ServiceText::tr("blanks") : word.word)
                         .arg(word.count));
    return parts.join(QStringLiteral(", "));
}

} // namespace tranche
