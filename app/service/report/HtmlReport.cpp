#include "service/report/HtmlReport.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "service/report/HtmlText.h"
#include "service/report/ReportSections.h"
#include "service/report/SvgPlot.h"

namespace tranche {

// Readable on white paper; failures are hatched as well.
static constexpr char colorOfImported[] = "#2a7d46";
static constexpr char colorOfFailed[] = "#b3401f";
static constexpr char colorOfLeftOut[] = "#6b7280";
static constexpr char colorOfFigures[] = "#2f6fd0";

static const char *const reportStyle
    = "body{font-family:sans-serif;color:#1f2430;background-color:#ffffff}\n"
      "h1{font-size:20pt}h2{font-size:14pt;margin-top:18pt}h3{font-size:11pt}\n"
      "table.list{border-collapse:collapse;margin-bottom:12px}\n"
      "table.list th{background-color:#eceef2}\n"
      "table.list td,table.list th{border:1px solid #d4d7de;vertical-align:top}\n"
      "table.figures td{background-color:#f4f5f7}\n"
      ".number{font-size:15pt;font-weight:bold}.label,.note{color:#5b6270;font-size:9pt}\n"
      ".value{font-family:monospace;word-break:break-word}\n"
      "svg{max-width:100%;height:auto}\n";

static QList<SvgBar> barsOf(const QList<SeriesPoint> &imports, double (*valueOf)(const SeriesPoint &))
{
    QList<SvgBar> bars;
    for (const SeriesPoint &point : imports) {
        const QString day = point.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        bars.append({ QStringLiteral("%1: %2").arg(day, countText(qint64(valueOf(point)))), valueOf(point),
            point.rowsFailed > 0 });
    }
    return bars;
}

static QList<QByteArray> plotsOf(const ReportContent &content)
{
    const ImportCounts &counts = content.record.summary.counts;
    QList<QByteArray> plots;
    plots.append(svgShares(ServiceText::tr("What became of the rows"),
        { { ServiceText::tr("imported"), counts.imported(), colorOfImported, false },
            { ServiceText::tr("failed"), counts.rowsFailed, colorOfFailed, true },
            { ServiceText::tr("left out"), counts.skipped(), colorOfLeftOut, false } }));
    if (!content.failedRowsByPlace.isEmpty()) {
        QList<SvgBar> bars;
        for (const double rows : content.failedRowsByPlace)
            bars.append({ countText(qint64(rows)), rows, true });
        plots.append(svgBars(ServiceText::tr("Where in the file rows failed"), bars, ServiceText::tr("row 1"),
            ServiceText::tr("row %1").arg(countText(counts.rowsRead)), colorOfFailed));
    }
    if (content.earlier.size() > 1) {
        const auto day
            = [](const SeriesPoint &point) { return point.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd")); };
        const QString first = day(content.earlier.constFirst());
        const QString last = ServiceText::tr("this import");
        plots.append(
            svgBars(ServiceText::tr("Rows of this and the imports before into the table (hatched: some failed)"),
                barsOf(content.earlier, [](const SeriesPoint &point) { return double(point.rowsRead); }), first, last,
                colorOfFigures));
        plots.append(svgBars(ServiceText::tr("Rows a second"),
            barsOf(content.earlier, [](const SeriesPoint &point) { return point.rowsPerSecond(); }), first, last,
            colorOfFigures));
    }
    return plots;
}

HtmlReport htmlReport(const ReportContent &content, ReportPlots plots)
{
    HtmlReport report;
    const QList<QByteArray> pictures = plotsOf(content);
    QByteArray &html = report.html;
    html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"color-scheme\" content=\"light\">\n<title>";
    html += ServiceText::tr("Import %1: %2")
                .arg(QString::number(content.record.summary.id), htmlText(content.record.summary.file.left(100)))
                .toUtf8();
    html += "</title>\n<style>\n" + QByteArray(reportStyle)
        + (plots == ReportPlots::Inline ? "body{max-width:60em;margin:2em auto;padding:0 1em}\n" : "")
        + "</style></head><body>\n";
    html += reportHead(content).toUtf8();
    for (qsizetype i = 0; i < pictures.size(); ++i)
        html += plots == ReportPlots::Inline ? "<p>" + pictures[i] + "</p>\n"
                                             : "<p><img src=\"plot:" + QByteArray::number(i) + "\"></p>\n";
    for (const auto section :
        { reportBooks, reportErrors, reportChanges, reportChunks, reportReading, reportColumns, reportChoices })
        html += section(content).toUtf8();
    html += "<p class=\"note\">"
        + ServiceText::tr("Made by Tranche %1, %2")
              .arg(QStringLiteral(TRANCHE_VERSION), momentText(content.madeAt))
              .toUtf8()
        + "</p>\n</body></html>\n";
    if (plots == ReportPlots::Apart)
        report.plots = pictures;
    return report;
}

} // namespace tranche
