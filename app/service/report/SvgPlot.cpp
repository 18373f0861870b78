#include "service/report/SvgPlot.h"

#include "core/CountText.h"
#include "service/report/HtmlText.h"

#include <algorithm>
#include <cmath>

namespace tranche {

static constexpr double pictureWidth = 600;
static constexpr qsizetype longestLabel = 60;

static QByteArray svgNumber(double value)
{
    return QByteArray::number(std::isfinite(value) ? value : 0.0, 'f', 1);
}

/// XML knows fewer names of characters than HTML, and only texts without marks go in here.
static QByteArray svgLabel(const QString &text)
{
    const QString plain = text.size() > longestLabel ? text.left(longestLabel - 1) + QChar(0x2026) : text;
    return shownText(plain).toHtmlEscaped().toUtf8();
}

static QByteArray svgText(double x, double y, const QString &text, const char *anchor = "start", bool isTitle = false)
{
    return "<text x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\" text-anchor=\"" + anchor
        + "\" font-family=\"sans-serif\" font-size=\"" + (isTitle ? "13" : "11") + "\" fill=\""
        + (isTitle ? "#1f2430" : "#4a5060") + "\"" + (isTitle ? " font-weight=\"bold\"" : "") + ">" + svgLabel(text)
        + "</text>\n";
}

static QByteArray svgRectangle(double x, double y, double width, double height, const QByteArray &color)
{
    return "<rect x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\" width=\"" + svgNumber(width) + "\" height=\""
        + svgNumber(height) + "\" fill=\"" + color + "\"/>\n";
}

/// Slanted lines within a rectangle.
static QByteArray svgHatching(double x, double y, double width, double height)
{
    constexpr double apart = 6;
    QByteArray path;
    for (double at = x - height; at < x + width; at += apart) {
        const double from = std::max(at, x);
        const double to = std::min(at + height, x + width);
        if (to > from)
            path += "M" + svgNumber(from) + " " + svgNumber(y + height - (from - at)) + "L" + svgNumber(to) + " "
                + svgNumber(y + height - (to - at));
    }
    return path.isEmpty() ? QByteArray() : "<path d=\"" + path + "\" stroke=\"#ffffff\" stroke-width=\"1.5\"/>\n";
}

static QByteArray svgPicture(const QString &title, double height, const QByteArray &content)
{
    const QByteArray size = svgNumber(pictureWidth) + "\" height=\"" + svgNumber(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + size + "\" viewBox=\"0 0 "
        + svgNumber(pictureWidth) + " " + svgNumber(height) + "\"><title>" + svgLabel(title) + "</title>\n"
        + svgText(0, 14, title, "start", true) + content + "</svg>\n";
}

static QString shareText(const SvgShare &share, double sum)
{
    const double percent = sum > 0 ? double(share.count) * 100 / sum : 0;
    const bool isTiny = share.count > 0 && percent < 0.1;
    const bool isAlmostAll = double(share.count) < sum && percent > 99.9;
    const QString text = isTiny ? QStringLiteral("< ") + decimalText(0.1, 1)
        : isAlmostAll           ? QStringLiteral("> ") + decimalText(99.9, 1)
                                : decimalText(percent, 1);
    return QStringLiteral("%1: %2 (%3 %)").arg(share.label, countText(share.count), text);
}

QByteArray svgShares(const QString &title, const QList<SvgShare> &shares)
{
    constexpr double top = 26;
    constexpr double barHeight = 26;
    constexpr double narrowest = 3;
    double sum = 0;
    for (const SvgShare &share : shares)
        sum += double(share.count);
    QByteArray content;
    double x = 0;
    double y = top + barHeight + 20;
    for (const SvgShare &share : shares) {
        const double width
            = share.count == 0 ? 0 : std::max(narrowest, pictureWidth * double(share.count) / std::max(sum, 1.0));
        const double shown = std::min(width, pictureWidth - x);
        if (shown > 0) {
            content += svgRectangle(x, top, shown, barHeight, share.color);
            content += share.isHatched ? svgHatching(x, top, shown, barHeight) : QByteArray();
        }
        x += shown;
        content += svgRectangle(0, y - 10, 12, 12, share.color);
        content += share.isHatched ? svgHatching(0, y - 10, 12, 12) : QByteArray();
        content += svgText(20, y, shareText(share, sum));
        y += 18;
    }
    if (sum <= 0)
        content += "<rect x=\"0.5\" y=\"" + svgNumber(top) + "\" width=\"" + svgNumber(pictureWidth - 1)
            + "\" height=\"" + svgNumber(barHeight) + "\" fill=\"none\" stroke=\"#8a90a0\"/>\n";
    return svgPicture(title, y - 6, content);
}

/// The least number of one digit and zeros that is not below.
static double roundedUp(double value)
{
    if (value <= 0 || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    return std::ceil(value / power) * power;
}

QByteArray svgBars(
    const QString &title, const QList<SvgBar> &bars, const QString &first, const QString &last, const QByteArray &color)
{
    constexpr double left = 70;
    constexpr double top = 26;
    constexpr double height = 110;
    constexpr double least = 1.5; // of a value above 0
    const double width = pictureWidth - left;
    double highest = 0;
    for (const SvgBar &bar : bars)
        highest = std::max(highest, std::isfinite(bar.value) ? bar.value : 0.0);
    const double scale = roundedUp(highest);
    QByteArray content;
    for (const double part : { 0.0, 0.5, 1.0 }) {
        const double y = top + height * (1 - part);
        content += "<path d=\"M" + svgNumber(left) + " " + svgNumber(y) + "H" + svgNumber(pictureWidth)
            + "\" stroke=\"#d4d7de\"/>\n";
        const double value = scale * part;
        content += svgText(left - 6, y + 4,
            value == std::floor(value) ? countText(qint64(std::min(value, 9e18))) : decimalText(value, 1), "end");
    }
    const double step = bars.isEmpty() ? width : width / double(bars.size());
    const double barWidth = std::clamp(step - 1, step * 0.7, 40.0);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double value = std::isfinite(bars[i].value) ? std::max(bars[i].value, 0.0) : 0.0;
        const double tall = value > 0 ? std::max(least, height * value / scale) : 0;
        const double x = left + step * double(i) + (step - barWidth) / 2;
        content += "<g><title>" + svgLabel(bars[i].label) + "</title>"
            + svgRectangle(x, top + height - tall, barWidth, tall, bars[i].isMarked ? "#b3401f" : color)
            + (bars[i].isMarked ? svgHatching(x, top + height - tall, barWidth, tall) : QByteArray()) + "</g>\n";
    }
    content += svgText(left, top + height + 16, first) + svgText(pictureWidth, top + height + 16, last, "end");
    return svgPicture(title, top + height + 24, content);
}

} // namespace tranche
