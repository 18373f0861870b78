#include "ui/history/ReportPdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace tranche {

static constexpr double sharpness = 3; ///< pixels of pictures in one of the page, which is printed finer than shown
static constexpr int bodyPoints = 9;

static QImage pictureOf(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage picture((QSizeF(renderer.defaultSize()) * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(sharpness);
    return picture;
}

void fillDocument(QTextDocument &document, const HtmlReport &report)
{
    QFont body = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    body.setPointSize(bodyPoints);
    document.setDefaultFont(body);
    document.setDocumentMargin(16);
    for (qsizetype i = 0; i < report.plots.size(); ++i)
        document.addResource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("plot:%1").arg(i)), pictureOf(report.plots[i]));
    document.setHtml(QString::fromUtf8(report.html));
}

QByteArray reportPdf(const HtmlReport &report, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Tranche"));
        QTextDocument document;
        fillDocument(document, report);
        document.print(&writer); // with margins and page numbers of its own
    }
    return bytes;
}

} // namespace tranche
