#include "cli/ImportText.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "service/answers/Json.h"
#include "service/inspect/Reading.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype chunksShown = 5;
static constexpr qsizetype errorsShown = 3;

QString importText(const ImportSummary &import)
{
    QString text = import.targetPath.isEmpty() // a check without a target
        ? CommandLineText::tr("%1: %2: %3\n").arg(import.id).arg(import.file, progressText(import))
        : CommandLineText::tr("%1: %2 → %3 of %4: %5\n")
              .arg(import.id)
              .arg(import.file, import.table, import.target, progressText(import));
    if (hasEnded(import.state) && import.counts.rowsRead > 0) {
        const qint64 rows = import.counts.rowsRead;
        text += (import.validateOnly
                ? counted(rows,
                    CommandLineText::tr(
                        "   %1 row read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s\n"),
                    CommandLineText::tr(
                        "   %1 rows read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s\n"))
                : counted(rows,
                    CommandLineText::tr(
                        "   %1 row read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s\n"),
                    CommandLineText::tr(
                        "   %1 rows read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s\n")))
                    .arg(countText(import.counts.imported()), countText(import.counts.rowsFailed),
                        countText(import.counts.skipped()), countText(import.counts.linesRead),
                        decimalText(double(import.durationMs) / 1000.0, 2), countText(qint64(import.rowsPerSecond())));
    }
    return text;
}

QString readingText(JobStore &store, qint64 import)
{
    constexpr qsizetype shown = 12;
    QString text;
    const QStringList lines = readingLines(readingOf(store, import), shown);
    for (const QString &line : lines)
        text += QStringLiteral("   %1\n").arg(line);
    return text;
}

/// With its line, unless it is about the whole file.
static QString errorText(const ImportError &error)
{
    if (error.line == 0)
        return QStringLiteral("      %1\n").arg(error.message);
    return CommandLineText::tr("      line %1%2: %3\n")
        .arg(error.line)
        .arg(error.column.isEmpty() ? QString() : QStringLiteral(", ") + error.column, error.message);
}

QString warningsText(const ImportSummary &import, ChunkStore &chunks)
{
    constexpr int shown = 5;
    if (import.counts.warnings == 0)
        return {};
    QString text
        = counted(import.counts.warnings, CommandLineText::tr("   %1 warning: tranche-cli errors %2 --warnings\n"),
            CommandLineText::tr("   %1 warnings; all of them: tranche-cli errors %2 --warnings\n"))
              .arg(import.id);
    int count = 0;
    chunks.errors().forEachWarning(import.id, [&](const ImportError &warning) {
        text += errorText(warning);
        return ++count < shown;
    });
    return text;
}

QString failedChunksText(const ImportSummary &import, ChunkStore &chunks)
{
    QString text;
    if (import.detailsAreGone)
        text += CommandLineText::tr("   Its chunks, chunk files and errors were removed.\n");
    const auto failed = chunks.failedChunks(import.id, { ChunkState::Failed, ChunkState::Pending });
    for (qsizetype i = 0; i < std::min(failed.size(), chunksShown); ++i) {
        text += chunkText(failed[i], import);
        const auto errors = chunks.errors().ofChunk(import.id, failed[i].number);
        for (qsizetype n = 0; n < std::min(errors.size(), errorsShown); ++n) {
            const ImportError &error = errors[n];
            text += errorText(error);
        }
        if (errors.size() > errorsShown)
            text += CommandLineText::tr("      and %1 more errors\n").arg(errors.size() - errorsShown);
    }
    if (failed.size() > chunksShown)
        text += CommandLineText::tr("   and %1 more failed chunks\n").arg(failed.size() - chunksShown);
    if (!failed.isEmpty())
        text += CommandLineText::tr(
            "   Fix a chunk: tranche-cli save-chunk %1 %2 --to fixed.csv; edit it; tranche-cli retry %1 %2 "
            "--file fixed.csv\n")
                    .arg(import.id)
                    .arg(failed.front().number);
    return text;
}

QString chunkText(const ChunkSummary &chunk, const ImportSummary &import)
{
    QString text = QStringLiteral("   %1  %2  %3")
                       .arg(chunkTitle(chunk, import.counts.chunksTotal), stateText(chunk.state),
                           counted(chunk.rows, CommandLineText::tr("%1 row"), CommandLineText::tr("%1 rows")));
    if (chunk.errorCount > 0)
        text += counted(chunk.errorCount, CommandLineText::tr("  %1 error"), CommandLineText::tr("  %1 errors"))
            + CommandLineText::tr(", attempt %1").arg(chunk.attempt);
    return text + QLatin1Char('\n');
}

QString jobsText(const QList<ImportSummary> &imports)
{
    if (imports.isEmpty())
        return CommandLineText::tr("There are no imports yet.\n");
    QString text;
    for (const ImportSummary &import : imports)
        text += importText(import);
    return text;
}

/// What else was likely, where that is close.
static QString closeGuessText(const Guess &guess)
{
    constexpr double certain = 0.75;
    if (guess.runnerUp.isEmpty() || guess.confidence >= certain)
        return {};
    return CommandLineText::tr("  %1: “%2”, or “%3”: %4\n")
        .arg(guess.what, guess.value, guess.runnerUp, guess.evidence.join(QStringLiteral("; ")));
}

/// A column with steps: what they are, and what they do to a few values.
static QString steppedText(const SteppedColumn &column)
{
    QString text
        = QStringLiteral("  %1: %2\n").arg(column.name, (column.steps + column.rules).join(QStringLiteral(", ")));
    for (qsizetype i = 0; i < column.after.size() && !column.steps.isEmpty(); ++i) {
        const QString after = column.after[i].isNull() ? QStringLiteral("NULL")
                                                       : CommandLineText::tr("“%1”").arg(column.after[i].left(40));
        text += column.isDerived
            ? QStringLiteral("            %1\n").arg(after)
            : CommandLineText::tr("            “%1” → %2\n").arg(column.before.value(i).left(40), after);
    }
    return text;
}

QString columnLine(ColumnType type, const QString &name, const QString &what)
{
    return QStringLiteral("  %1  %2  %3\n").arg(columnTypeName(type).leftJustified(8), name.leftJustified(24), what);
}

QString sniffText(const SourceInspection &inspection)
{
    const Dialect &dialect = inspection.sniffed.dialect;
    const SourceOptions &source = inspection.source;
    QString text = source.format;
    if (source.format == QLatin1String("csv"))
        text += CommandLineText::tr(", %1, separator %2, quote %3, escape %4, %5")
                    .arg(QString::fromLatin1(source.encoding),
                        dialect.separator == "\t" ? QStringLiteral("tab") : QString::fromStdString(dialect.separator),
                        byteName(dialect.quote), byteName(dialect.escape), inspection.sniffed.lineEnd);
    for (const QString &part : { source.member, source.sheet, source.range, source.element, source.edges })
        text += part.isEmpty() ? QString() : QStringLiteral(", ") + part;
    text += CommandLineText::tr(", %1 header row(s), confidence %2\n")
                .arg(dialect.headerRows)
                .arg(decimalText(inspection.sniffed.confidence, 2));
    const QStringList leftOut = leftOutSentences(inspection.sniffed.leftOut);
    for (const QString &sentence : leftOut)
        text += QStringLiteral("  ") + sentence + QLatin1Char('\n');
    for (const Guess &guess : inspection.sniffed.guesses)
        text += closeGuessText(guess);
    for (const EncodingReading &reading : inspection.readings)
        text += QStringLiteral("  ")
            + (&reading == &inspection.readings.front() ? CommandLineText::tr("%1 (likely)") : QStringLiteral("%1"))
                  .arg(QString::fromLatin1(reading.encoding))
            + QStringLiteral(":  ") + reading.lines.join(QStringLiteral("  ·  ")) + QLatin1Char('\n');
    for (const QString &remark : inspection.remarks)
        text += QStringLiteral("  ") + remark + QLatin1Char('\n');
    for (qsizetype i = 0; i < inspection.columnNames.size(); ++i) {
        const InferredColumn &column = inspection.columns[std::size_t(i)];
        text += columnLine(column.type, inspection.columnNames[i], column.samples.join(QLatin1String(", ")).left(80));
        if (!column.nullWords.isEmpty())
            text += QStringLiteral("            %1\n").arg(nullWordsInSample(column.nullWords));
        if (!column.format.text().isEmpty())
            text += CommandLineText::tr("            written as %1\n").arg(column.format.text());
        if (!column.doubt.isEmpty())
            text += QStringLiteral("            %1\n").arg(column.doubt);
        if (column.misfits > 0)
            text += CommandLineText::tr("            %1 sampled value(s) are no such %2, the first is “%3”\n")
                        .arg(column.misfits)
                        .arg(column.type->label(), column.firstMisfit);
    }
    for (const SteppedColumn &column : inspection.stepped)
        text += steppedText(column);
    return text;
}

} // namespace tranche
