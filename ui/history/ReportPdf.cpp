#include "ui/history/ReportPdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>
#include <QUrl>

#include <cmath>

namespace tranche {

static constexpr double sharpness = 3; ///< pixels of pictures in one of the page, which is printed finer than shown
static constexpr int bodyPoints = 9;
static constexpr double marginOfPages = 20; ///< millimetres
static constexpr double millimetresOfInch = 25.4;

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
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // long values stay on the page
    document.setDefaultTextOption(wrapping);
    for (qsizetype i = 0; i < report.plots.size(); ++i)
        document.addResource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("plot:%1").arg(i)), pictureOf(report.plots[i]));
    document.setHtml(QString::fromUtf8(report.html));
}

/// A heading stays with what it is of: it begins a page where that would stand on the next one.
static void keepHeadings(QTextDocument &document)
{
    const double height = document.pageSize().height();
    const auto pageOf = [&](const QTextBlock &block) {
        return std::floor(document.documentLayout()->blockBoundingRect(block).top() / height);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.next().isValid() || pageOf(block.next()) <= pageOf(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// With the page's number below each.
static void printPages(QTextDocument &document, QPdfWriter &writer, double margin)
{
    QPainter painter(&writer);
    const QSizeF page = document.pageSize();
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page.height() * number);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page.height() * number, page.width(), page.height());
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(QFont(document.defaultFont(), &writer));
        painter.drawText(QRectF(margin, page.height() - margin, page.width() - 2 * margin, margin / 2),
            Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(number + 1).arg(document.pageCount()));
    }
}

/// Dots of an inch that lengths in documents are told in.
static double dotsOfScreen()
{
    constexpr double usual = 96;
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? usual : screen->logicalDotsPerInchX();
}

QByteArray reportPdf(const HtmlReport &report, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Tranche"));
        QTextDocument document;
        fillDocument(document, report);
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        const double margin = marginOfPages * writer.logicalDpiX() / millimetresOfInch;
        QTextFrameFormat frame = document.rootFrame()->frameFormat();
        frame.setMargin(marginOfPages * dotsOfScreen() / millimetresOfInch); // which is scaled to the pages
        document.rootFrame()->setFrameFormat(frame);
        keepHeadings(document);
        printPages(document, writer, margin);
    }
    return bytes;
}

} // namespace tranche
