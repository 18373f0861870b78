#include "service/report/ReportSections.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "service/report/HtmlText.h"

#include <QFileInfo>

namespace tranche {

static QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

static QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(htmlText(text, 2000));
}

static QString headRow(const QStringList &names)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &name : names)
        row += QStringLiteral("<th align=\"left\">%1</th>").arg(name.toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

/// @param cells HTML
static QString bodyRow(const QStringList &cells)
{
    return QStringLiteral("<tr><td>") + cells.join(QLatin1String("</td><td>")) + QStringLiteral("</td></tr>\n");
}

static QString sectionTable(const QStringList &names, const QString &rows)
{
    return QStringLiteral("<table class=\"list\" width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">\n")
        + headRow(names) + rows + QStringLiteral("</table>\n");
}

static QString noteOfRest(qint64 rest, const QString &one, const QString &many)
{
    return rest > 0 ? QStringLiteral("<p class=\"note\">%1</p>\n").arg(counted(rest, one, many).toHtmlEscaped())
                    : QString();
}

static QString durationText(qint64 milliseconds)
{
    if (milliseconds < 100)
        return ServiceText::tr("< 0.1 s");
    if (milliseconds < 60'000)
        return ServiceText::tr("%1 s").arg(decimalText(double(milliseconds) / 1000, 1));
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

static QString figure(const QString &label, const QString &value)
{
    return QStringLiteral(
        "<td class=\"figure\"><span class=\"number\">%1</span><br><span class=\"label\">%2</span></td>")
        .arg(value.toHtmlEscaped(), label.toHtmlEscaped());
}

QString reportHead(const ReportContent &content)
{
    const ImportSummary &import = content.record.summary;
    const ImportCounts &counts = import.counts;
    QString html = QStringLiteral("<h1>%1 → %2</h1>\n")
                       .arg(htmlValue(QFileInfo(import.file).fileName(), 200), htmlValue(import.table, 200));
    html += paragraph(progressText(import));
    html += QStringLiteral("<p class=\"note\">%1</p>\n")
                .arg(ServiceText::tr("Import %1 into %2, %3")
                         .arg(QString::number(import.id), htmlText(import.target),
                             momentText(import.startedAt.isValid() ? import.startedAt : import.createdAt)));
    if (!content.profile.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n")
                    .arg(ServiceText::tr("By the profile %1").arg(htmlValue(content.profile)));
    html += QStringLiteral("<table class=\"figures\" width=\"100%\" cellspacing=\"0\" cellpadding=\"8\"><tr>\n");
    html += figure(ServiceText::tr("rows read"), countText(counts.rowsRead));
    html += figure(import.validateOnly ? ServiceText::tr("would go in") : ServiceText::tr("imported"),
        countText(counts.imported()));
    html += figure(ServiceText::tr("failed"), countText(counts.rowsFailed));
    html += figure(ServiceText::tr("left out"), countText(counts.skipped()));
    html += figure(ServiceText::tr("duration"), durationText(import.durationMs));
    html += figure(ServiceText::tr("rows a second"), countText(qint64(import.rowsPerSecond())));
    return html + QStringLiteral("</tr></table>\n");
}

QString reportBooks(const ReportContent &content)
{
    const ImportCounts &counts = content.record.summary.counts;
    const QString balance
        = counts.booksBalance() ? ServiceText::tr("The books balance.") : ServiceText::tr("THE BOOKS DO NOT BALANCE.");
    const QString done = rowCountsText(counts.rows);
    return heading(ServiceText::tr("The books"))
        + paragraph(ServiceText::tr("%1 rows read = %2 imported + %3 failed + %4 left out.")
                        .arg(countText(counts.rowsRead), countText(counts.imported()), countText(counts.rowsFailed),
                            countText(counts.skipped()))
            + (done.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(done)))
        + paragraph(ServiceText::tr("%1 lines read = %2 header + %3 skipped + %4 blank + %5 of rows.")
                        .arg(countText(counts.linesRead), countText(counts.linesHeader), countText(counts.linesSkipped),
                            countText(counts.linesBlank), countText(counts.linesOfRows)))
        + QStringLiteral("<p><b>%1</b></p>\n").arg(balance.toHtmlEscaped());
}

QString reportReading(const ReportContent &content)
{
    const QString list = htmlList(readingLines(content.reading, sentencesReported), sentencesReported);
    QString html = list.isEmpty() ? QString() : heading(ServiceText::tr("How the file was read")) + list;
    if (content.warnings.isEmpty())
        return html;
    QString rows;
    for (const ImportError &warning : content.warnings)
        rows += bodyRow({ countText(warning.line), htmlValue(warning.column, 100), htmlText(warning.message) });
    return html + heading(ServiceText::tr("Repaired rows"))
        + sectionTable(
            { ServiceText::tr("Line"), ServiceText::tr("Column"), ServiceText::tr("What was repaired") }, rows)
        + noteOfRest(content.record.summary.counts.warnings - content.warnings.size(),
            ServiceText::tr("and %1 more repair"), ServiceText::tr("and %1 more repairs"));
}

/// A value as errors keep it: of a long one not even its length is known.
static QString errorValue(const QString &value)
{
    constexpr qsizetype shown = 120;
    if (value.size() < ImportError::maxValueLength)
        return htmlValue(value, shown);
    return htmlValue(value.left(shown), shown)
        + QStringLiteral("… <span class=\"note\">(%1)</span>")
              .arg(ServiceText::tr("cut: it has at least %1 characters").arg(countText(ImportError::maxValueLength)));
}

QString reportErrors(const ReportContent &content)
{
    if (content.errors == 0)
        return {};
    QString kinds;
    for (const ErrorGroup &group : content.groups)
        kinds += bodyRow(
            { countText(group.count), htmlValue(group.column, 100), errorValue(group.value), htmlText(group.message) });
    QString first;
    for (const StoredError &stored : content.firstErrors)
        first += bodyRow({ countText(stored.error.line), countText(stored.chunk), htmlValue(stored.error.column, 100),
            errorValue(stored.error.value), htmlText(stored.error.message) });
    return heading(ServiceText::tr("Errors: %1").arg(countText(content.errors)))
        + sectionTable({ ServiceText::tr("Count"), ServiceText::tr("Column"), ServiceText::tr("Value"),
                           ServiceText::tr("What is wrong") },
            kinds)
        + noteOfRest(content.errorKinds - content.groups.size(), ServiceText::tr("and %1 more kind of errors"),
            ServiceText::tr("and %1 more kinds of errors"))
        + QStringLiteral("<h3>%1</h3>\n").arg(ServiceText::tr("The first of them").toHtmlEscaped())
        + sectionTable({ ServiceText::tr("Line"), ServiceText::tr("Chunk"), ServiceText::tr("Column"),
                           ServiceText::tr("Value"), ServiceText::tr("What is wrong") },
            first)
        + noteOfRest(content.errors - content.firstErrors.size(), ServiceText::tr("and %1 more error"),
            ServiceText::tr("and %1 more errors"));
}

static QString changeCounts(const ChangeOutcome &change)
{
    QStringList counts;
    if (change.rows > 0)
        counts.append(counted(change.rows, ServiceText::tr("%1 row changed"), ServiceText::tr("%1 rows changed")));
    if (change.rowsLeftOut > 0)
        counts.append(
            counted(change.rowsLeftOut, ServiceText::tr("%1 row left out"), ServiceText::tr("%1 rows left out")));
    if (change.rowsAdded > 0)
        counts.append(counted(change.rowsAdded, ServiceText::tr("%1 row added"), ServiceText::tr("%1 rows added")));
    if (change.isPartlyCounted)
        counts.append(ServiceText::tr("and more: only the first chunks were compared"));
    return counts.join(QStringLiteral(", "));
}

static QString changeExamples(const ChangeOutcome &change)
{
    QStringList examples;
    for (const CellChange &cell : change.examples) {
        const QString where = cell.column.isEmpty()
            ? ServiceText::tr("line %1").arg(countText(cell.line))
            : ServiceText::tr("line %1, %2").arg(countText(cell.line), htmlValue(cell.column, 60));
        examples.append(
            QStringLiteral("%1: %2 → %3").arg(where, htmlValue(cell.before, 80), htmlValue(cell.after, 80)));
    }
    return examples.join(QStringLiteral("<br>"));
}

QString reportChanges(const ReportContent &content)
{
    if (content.changes.isEmpty())
        return {};
    QString rows;
    const auto shown = content.changes.mid(0, changesReported);
    for (const ChangeOutcome &change : shown) {
        const QString by = change.author.isEmpty() ? QString() : QStringLiteral(", ") + htmlText(change.author, 60);
        rows += bodyRow({ htmlText(change.origin)
                + QStringLiteral("<br><span class=\"note\">%1%2</span>").arg(momentText(change.firstAt), by),
            changeCounts(change).toHtmlEscaped(),
            ServiceText::tr("%1, %2 of them in")
                .arg(counted(change.chunks, ServiceText::tr("%1 chunk"), ServiceText::tr("%1 chunks")),
                    countText(change.chunksDone))
                .toHtmlEscaped(),
            changeExamples(change) });
    }
    return heading(ServiceText::tr("What was changed"))
        + sectionTable({ ServiceText::tr("Remedy or file"), ServiceText::tr("Rows"), ServiceText::tr("Chunks"),
                           ServiceText::tr("Before → after") },
            rows)
        + noteOfRest(content.changes.size() - shown.size(), ServiceText::tr("and %1 more change"),
            ServiceText::tr("and %1 more changes"));
}

static QString chunkOutcome(const ChunkSummary &chunk)
{
    switch (chunk.state) {
    case ChunkState::Done:
        return chunk.rowsSkipped > 0 ? counted(chunk.rowsSkipped, ServiceText::tr("in, with %1 row left out"),
                   ServiceText::tr("in, with %1 rows left out"))
                                     : ServiceText::tr("in");
    case ChunkState::Cancelled:
        return ServiceText::tr("given up by decision: %1").arg(chunk.note);
    default:
        return ServiceText::tr("%1, %2").arg(
            counted(chunk.rowsFailed, ServiceText::tr("%1 row failed"), ServiceText::tr("%1 rows failed")),
            counted(chunk.errorCount, ServiceText::tr("%1 error"), ServiceText::tr("%1 errors")));
    }
}

QString reportChunks(const ReportContent &content)
{
    if (content.chunks.isEmpty())
        return {};
    QString rows;
    for (const ReportedChunk &reported : content.chunks) {
        QStringList attempts;
        for (const QString &attempt : reported.attempts)
            attempts.append(htmlText(attempt));
        rows += bodyRow({ chunkTitle(reported.chunk, content.record.summary.counts.chunksTotal).toHtmlEscaped(),
            htmlText(chunkOutcome(reported.chunk)), attempts.join(QStringLiteral("<br>")) });
    }
    return heading(ServiceText::tr("Chunks that failed: %1").arg(countText(content.chunksThatFailed)))
        + sectionTable(
            { ServiceText::tr("Chunk"), ServiceText::tr("What became of it"), ServiceText::tr("Tried") }, rows)
        + noteOfRest(content.chunksThatFailed - content.chunks.size(), ServiceText::tr("and %1 more chunk"),
            ServiceText::tr("and %1 more chunks"));
}

QString reportColumns(const ReportContent &content)
{
    const ColumnMapping &mapping = content.record.request.mapping;
    if (mapping.sourceNames.isEmpty())
        return {};
    QString rows;
    const QStringList shown = mapping.sourceNames.mid(0, columnsReported);
    for (const QString &name : shown) {
        const MappedColumn *column = mapping.find(name);
        const bool asText = mapping.valuesAsText;
        rows += bodyRow({ htmlValue(name, 100),
            column == nullptr ? QStringLiteral("<span class=\"note\">%1</span>").arg(ServiceText::tr("not imported"))
                              : htmlValue(column->field, 100),
            column == nullptr ? QString() : columnTypeName(asText ? ColumnType::Text : column->type).toHtmlEscaped() });
    }
    return heading(ServiceText::tr("Columns"))
        + sectionTable(
            { ServiceText::tr("In the file"), ServiceText::tr("In the table"), ServiceText::tr("Type") }, rows)
        + noteOfRest(mapping.sourceNames.size() - shown.size(), ServiceText::tr("and %1 more column"),
            ServiceText::tr("and %1 more columns"));
}

QString reportChoices(const ReportContent &content)
{
    QString rows;
    for (auto option = content.choices.options.begin(); option != content.choices.options.end(); ++option) {
        QStringList values;
        const QStringList shown = option->mid(0, sentencesReported);
        for (const QString &value : shown)
            values.append(htmlValue(value));
        rows += bodyRow({ QStringLiteral("--") + option.key().toHtmlEscaped(), values.join(QStringLiteral("<br>")) });
    }
    rows += bodyRow({ ServiceText::tr("file").toHtmlEscaped(), htmlValue(content.record.summary.filePath, 1000) });
    if (!content.record.sourceHash.isEmpty())
        rows += bodyRow({ ServiceText::tr("hash of the file").toHtmlEscaped(), htmlText(content.record.sourceHash) });
    return heading(ServiceText::tr("Choices"))
        + sectionTable({ ServiceText::tr("Option"), ServiceText::tr("Value") }, rows);
}

} // namespace tranche
