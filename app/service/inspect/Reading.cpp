#include "service/inspect/Reading.h"

#include "core/CountText.h"
#include "core/NullWords.h"
#include "core/Texts.h"
#include "store/ReadingStore.h"

#include <QJsonArray>

#include <cstdlib>

namespace tranche {

/// A hostile file may have as many columns as it likes.
static constexpr qsizetype mostReadAs = 10'000;
static constexpr qsizetype mostSentences = 20;

/// Lines that are counted from the end get their numbers once the file was read to it.
static void countFromBegin(QList<LeftOutLines> &leftOut, const ImportRecord &record)
{
    const ImportState state = record.summary.state;
    const bool isRead = state == ImportState::Done || state == ImportState::Partial;
    const bool areLinesOfFile = record.request.source.format == QLatin1String("csv");
    if (!isRead || !areLinesOfFile)
        return;
    for (LeftOutLines &lines : leftOut) {
        if (lines.firstLine >= 0)
            continue;
        lines.firstLine += record.summary.counts.linesRead + 1;
        lines.lastLine += record.summary.counts.linesRead + 1;
    }
}

Reading readingOf(JobStore &store, qint64 import)
{
    ReadingStore kept(store);
    const ImportRecord record = store.record(import);
    Reading reading { record.request.leftOut, kept.readAs(import, mostReadAs),
        record.request.remarks + kept.remarks(import), record.request.rowsReplaced };
    countFromBegin(reading.leftOut, record);
    return reading;
}

/// Which lines are left out: “Lines 1–3”, “The last 3 lines”.
static QString linesText(const LeftOutLines &lines)
{
    const auto text = [](qint64 line) { return countText(std::abs(line)); };
    if (lines.lastLine == -1)
        return lines.firstLine == -1 ? ServiceText::tr("The last line")
                                     : ServiceText::tr("The last %1 lines").arg(text(lines.firstLine));
    if (lines.firstLine == lines.lastLine)
        return lines.firstLine < 0 ? ServiceText::tr("Line %1 from the end").arg(text(lines.firstLine))
                                   : ServiceText::tr("Line %1").arg(text(lines.firstLine));
    return (lines.firstLine < 0 ? ServiceText::tr("Lines %1–%2 from the end") : ServiceText::tr("Lines %1–%2"))
        .arg(text(lines.firstLine), text(lines.lastLine));
}

QStringList leftOutSentences(const QList<LeftOutLines> &leftOut)
{
    QStringList sentences;
    const auto shown = leftOut.mid(0, mostSentences);
    for (const LeftOutLines &lines : shown) {
        const bool isOne = lines.firstLine == lines.lastLine;
        sentences.append((isOne ? ServiceText::tr("%1 is left out: %2.") : ServiceText::tr("%1 are left out: %2."))
                             .arg(linesText(lines), lines.why));
    }
    if (leftOut.size() > mostSentences)
        sentences.append(ServiceText::tr("And %1 more such places.").arg(leftOut.size() - mostSentences));
    return sentences;
}

QStringList readingLines(const Reading &reading, qsizetype most)
{
    const QStringList told = leftOutSentences(reading.leftOut) + reading.remarks;
    QStringList lines = told.mid(0, most);
    for (const ReadAs &one : reading.readAs) {
        if (lines.size() >= most)
            break;
        const QString what = QStringLiteral("%1 × %2").arg(countText(one.count), readAsText(one));
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
        if (one.kind == QLatin1String("format"))
            object[QStringLiteral("format")] = one.word;
        if (one.kind == QLatin1String("null_word"))
            object[QStringLiteral("word")] = one.word;
        readAs.append(object);
    }
    QJsonObject json { { QStringLiteral("left_out"), toJson(reading.leftOut) }, { QStringLiteral("read_as"), readAs },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(reading.remarks) } };
    if (reading.rowsReplaced >= 0)
        json[QStringLiteral("rows_replaced")] = reading.rowsReplaced;
    return json;
}

QString nullWordsInSample(const QList<SampledNullWord> &words)
{
    QStringList parts;
    for (const SampledNullWord &word : words)
        parts.append(ServiceText::tr("%1 → NULL (%2 in the sample)")
                         .arg(word.word == blanksWord  ? ServiceText::tr("blanks")
                                 : word.word.isEmpty() ? QStringLiteral("“”")
                                                       : word.word,
                             QString::number(word.count)));
    return parts.join(QStringLiteral(", "));
}

} // namespace tranche
