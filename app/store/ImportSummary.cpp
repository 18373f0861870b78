#include "store/ImportSummary.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tranche {

TargetLocation ImportSummary::location() const
{
    return { driverName(target), targetPath };
}

static QString padded(qint64 chunk, qint64 chunksTotal)
{
    const auto width = std::max<qsizetype>(4, QString::number(chunksTotal).size());
    return QString::number(chunk).rightJustified(width, QLatin1Char('0'));
}

QString chunkFileName(const QString &sourceFile, qint64 chunk, qint64 chunksTotal)
{
    // Whatever the source is, its chunks are delimited text.
    static const QStringList texts { QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
        QStringLiteral("txt"), QStringLiteral("psv"), QStringLiteral("dat") };
    const QFileInfo file(sourceFile);
    const QFileInfo inner(file.completeBaseName());
    const bool isText = texts.contains(file.suffix().toLower()) || file.suffix().isEmpty();
    const bool packedText = !isText && texts.contains(inner.suffix().toLower()); // orders.csv.gz
    const QString ending = isText ? file.suffix() : packedText ? inner.suffix() : QStringLiteral("csv");
    const QString name = packedText ? inner.completeBaseName() : file.completeBaseName();
    return name + QLatin1Char('-') + padded(chunk, chunksTotal)
        + (ending.isEmpty() ? QString() : QLatin1Char('.') + ending);
}

QString chunkTitle(const ChunkSummary &chunk, qint64 chunksTotal)
{
    return StoreText::tr("#%1 · lines %2 to %3")
        .arg(padded(chunk.number, chunksTotal))
        .arg(chunk.firstLine)
        .arg(chunk.lastLine);
}

QString earlierImportText(const QString &table, const QDateTime &importedAt)
{
    return StoreText::tr("This very file was imported into %1 on %2 already.").arg(table, dayAndTimeText(importedAt));
}

QString rowCountsText(const RowCounts &counts)
{
    if (counts.inserted == counts.total())
        return {};
    const std::array kinds { std::pair(counts.inserted, StoreText::tr("%1 inserted")),
        std::pair(counts.updated, StoreText::tr("%1 updated")),
        std::pair(counts.unchanged, StoreText::tr("%1 unchanged")),
        std::pair(counts.deleted, StoreText::tr("%1 deleted")),
        std::pair(counts.skipped, StoreText::tr("%1 skipped")) };
    QStringList texts;
    for (const auto &[count, text] : kinds) {
        if (count > 0)
            texts.append(text.arg(countText(count)));
    }
    return texts.join(QLatin1String(", "));
}

QList<NamedRows> rowsByTable(const ImportSummary &import)
{
    // Those of a test report are all named by its rows, the one of the import among them.
    const bool isReport = import.childTables.contains(import.table);
    const QStringList names = QStringList(import.table) + import.childTables;
    QList<NamedRows> tables;
    for (std::size_t i = 0; i < import.counts.rows.ofTables.size() && qsizetype(i) < names.size(); ++i) {
        const qint64 rows = import.counts.rows.ofTables[i];
        if (!isReport || rows > 0)
            tables.append({ names[qsizetype(i)], rows });
    }
    return tables;
}

/// "200 into orders, 800 into lines"
static QString tablesText(const ImportSummary &import)
{
    QStringList texts;
    const QList<NamedRows> tables = rowsByTable(import);
    for (const NamedRows &table : tables)
        texts.append(StoreText::tr("%1 into %2").arg(countText(table.rows), table.table));
    return texts.join(QLatin1String(", "));
}

/// "1,000 rows are in (600 inserted, 400 updated), 3 rows skipped"
static QString rowsText(const ImportSummary &import)
{
    const ImportCounts &counts = import.counts;
    const QString done = import.childTables.isEmpty() ? rowCountsText(counts.rows) : tablesText(import);
    QString text;
    if (!import.validateOnly && counts.rows.deleted > 0)
        text = counted(counts.imported(), StoreText::tr("%1 row is deleted"), StoreText::tr("%1 rows are deleted"));
    else if (import.validateOnly && counts.rows.deleted > 0)
        text = counted(
            counts.imported(), StoreText::tr("%1 row would be deleted"), StoreText::tr("%1 rows would be deleted"));
    else if (import.validateOnly)
        text = counted(counts.imported(), StoreText::tr("%1 row would go in"), StoreText::tr("%1 rows would go in"));
    else if (import.waitsToReplace)
        text = counted(counts.imported(), StoreText::tr("%1 row waits to replace those of the table"),
            StoreText::tr("%1 rows wait to replace those of the table"));
    else
        text = counted(counts.imported(), StoreText::tr("%1 row is in"), StoreText::tr("%1 rows are in"));
    if (!done.isEmpty())
        text += QStringLiteral(" (%1)").arg(done);
    if (counts.rowsSkipped > 0)
        text += counted(counts.rowsSkipped, StoreText::tr(", %1 row skipped"), StoreText::tr(", %1 rows skipped"));
    return text;
}

/// "3 rows in 1 of 12 chunks failed"
static QString failedText(const ImportCounts &counts)
{
    return counted(counts.rowsFailed, StoreText::tr("%1 row in %2 of %3 chunks failed"),
        StoreText::tr("%1 rows in %2 of %3 chunks failed"))
        .arg(countText(counts.chunksFailed), countText(counts.chunksTotal));
}

/// That it waits for others, and what people can do about those that have ended otherwise than done.
static QString waitingForText(const ImportTurn &turn)
{
    const auto &ended = turn.endedOtherwise;
    if (turn.waitsFor.size() == 1 && !ended.isEmpty() && needsAttention(ended.first()))
        return (ended.first() == ImportState::Failed
                ? StoreText::tr("Waits until import %1 is done: it failed. Retry it, or take it for done.")
                : StoreText::tr("Waits until import %1 is done: it is partial. Repair it, or take it for done."))
            .arg(ended.firstKey());
    const auto joined = [](const QList<qint64> &ids) {
        QStringList named;
        for (const qint64 id : ids)
            named.append(QString::number(id));
        return named.join(QLatin1String(", "));
    };
    QString text = counted(turn.waitsFor.size(), StoreText::tr("Waits until import %2 is done."),
        StoreText::tr("Waits until imports %2 are done."))
                       .arg(joined(turn.waitsFor));
    if (!ended.isEmpty())
        text += QLatin1Char(' ')
            + counted(ended.size(), StoreText::tr("Import %2 ended otherwise: retry it, or take it for done."),
                StoreText::tr("Imports %2 ended otherwise: retry them, or take them for done."))
                  .arg(joined(ended.keys()));
    return text;
}

/// What an import in the queue waits for beside its turn; empty: nothing.
static QString waitingText(const ImportSummary &import)
{
    QStringList sentences;
    if (!import.notice.isEmpty())
        sentences.append(import.notice);
    else if (import.turn->startAt > QDateTime::currentDateTimeUtc())
        sentences.append(StoreText::tr("Begins on %1.").arg(dayAndTimeText(import.turn->startAt)));
    if (!import.turn->waitsFor.isEmpty())
        sentences.append(waitingForText(*import.turn));
    return sentences.join(QLatin1Char(' '));
}

/// A check that has not begun, or has ended, says so in its own words: nothing of it is in.
static QString checkText(const ImportSummary &import, const QString &rows)
{
    const ImportCounts &counts = import.counts;
    switch (import.state) {
    case ImportState::Queued:
        if (const QString wait = waitingText(import); !wait.isEmpty())
            return wait;
        return import.startedAt.isValid() ? StoreText::tr("Check has been put in the queue again.")
                                          : StoreText::tr("Check has been put in the queue.");
    case ImportState::Done:
        return StoreText::tr("Checked: %1.").arg(rows);
    case ImportState::Partial:
        return StoreText::tr("Checked: %1, %2.").arg(rows, failedText(counts))
            + (import.failureMessage.isEmpty() ? QString() : QLatin1Char(' ') + import.failureMessage);
    case ImportState::Failed:
        return StoreText::tr("Check failed: %1").arg(import.failureMessage);
    case ImportState::Cancelled:
        return StoreText::tr("Check cancelled: %1 so far.").arg(rows);
    case ImportState::Paused:
        return StoreText::tr("Check paused: %1 so far.").arg(rows);
    case ImportState::Running:
        break;
    }
    return {};
}

static QString undoneText(const ImportSummary &import)
{
    QString text = StoreText::tr("Taken back on %1").arg(dayAndTimeText(import.undoneAt));
    if (import.undone->deleted >= 0)
        text += counted(import.undone->deleted, StoreText::tr(": %1 row deleted, %2 restored"),
            StoreText::tr(": %1 rows deleted, %2 restored"))
                    .arg(countText(import.undone->restored));
    if (import.undone->left > 0)
        text += StoreText::tr(", %1 left that somebody else had changed").arg(countText(import.undone->left));
    return text + QLatin1Char('.');
}

QString progressText(const ImportSummary &import)
{
    if (import.undoneAt.isValid())
        return undoneText(import);
    if (!import.turn->setDone.isEmpty() && !import.startedAt.isValid())
        return StoreText::tr("Taken for done without being run: %1").arg(import.turn->setDone);
    if (!import.turn->setDone.isEmpty() && hasEnded(import.state)) {
        ImportSummary asItWas = import;
        asItWas.turn.own().setDone.clear();
        return StoreText::tr("%1 Taken for done all the same: %2").arg(progressText(asItWas), import.turn->setDone);
    }
    const ImportCounts &counts = import.counts;
    const QString rows = rowsText(import);
    if (import.validateOnly && import.state != ImportState::Running)
        return checkText(import, rows);
    switch (import.state) {
    case ImportState::Queued:
        if (const QString wait = waitingText(import); !wait.isEmpty())
            return wait;
        return import.startedAt.isValid() ? StoreText::tr("Import has been put in the queue again.")
                                          : StoreText::tr("Import has been put in the queue.");
    case ImportState::Running:
        if (!import.notice.isEmpty())
            return import.notice;
        if (import.validateOnly)
            return StoreText::tr("%1 rows checked, %2 %")
                .arg(countText(counts.rowsRead))
                .arg(int(import.progress() * 100));
        return StoreText::tr("%1 rows read, %2 %").arg(countText(counts.rowsRead)).arg(int(import.progress() * 100));
    case ImportState::Paused:
        return StoreText::tr("Paused: %1.").arg(rows);
    case ImportState::Done:
        if (import.skipped)
            return StoreText::tr("Skipped: %1").arg(earlierImportText(import.table, import.earlierImportAt));
        return StoreText::tr("Done: %1.").arg(rows);
    case ImportState::Partial:
        return StoreText::tr("Finished: %1, %2.").arg(rows, failedText(counts))
            + (import.failureMessage.isEmpty() ? QString() : QLatin1Char(' ') + import.failureMessage);
    case ImportState::Failed:
        return StoreText::tr("Failed: %1").arg(import.failureMessage);
    case ImportState::Cancelled:
        return StoreText::tr("Cancelled: %1.").arg(rows);
    }
    return {};
}

} // namespace tranche
