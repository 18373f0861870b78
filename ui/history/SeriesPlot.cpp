#include "ui/history/SeriesPlot.h"

#include "core/CountText.h"
#include "ui/common/ChartAccess.h"
#include "ui/common/ChartKeys.h"
#include "ui/common/Contrast.h"
#include "ui/common/Formatting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tranche {

static constexpr int plotMargin = 8;
static constexpr int mostPointsDrawn = 80; ///< more would run into each other

SeriesPlot::SeriesPlot(QWidget *parent)
    : QWidget(parent)
    , m_format([](double value) { return formatCount(qint64(value)); })
    , m_scaleFormat(m_format)
{
    tellAsChart(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SeriesPlot::setTitle(const QString &title, const Format &format, const Format &scaleFormat)
{
    m_title = title;
    m_format = format;
    m_scaleFormat = scaleFormat ? scaleFormat : format;
    setAccessibleName(title);
    describe();
}

/// A round number that is not below.
static double endOfScale(double highest)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double step : { 1.0, 2.0, 5.0, 10.0 }) {
        if (highest <= step * power)
            return step * power;
    }
    return highest;
}

void SeriesPlot::setValues(const QList<PlottedValue> &values)
{
    m_values = values;
    double most = 0;
    for (PlottedValue &value : m_values) {
        value.value = std::isfinite(value.value) ? std::max(value.value, 0.0) : 0.0;
        most = std::max(most, value.value);
    }
    m_highest = endOfScale(most);
    m_chosen = -1;
    m_pointedAt = -1;
    describe();
    update();
}

void SeriesPlot::choose(int value)
{
    const int chosen = m_values.isEmpty() ? -1 : std::clamp(value, -1, int(m_values.size()) - 1);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    describe();
    update();
    Q_EMIT chosenChanged(chosen);
}

QString SeriesPlot::textOf(int value) const
{
    const PlottedValue &one = m_values[value];
    QString text = tr("%1: %2").arg(formatTime(one.at), m_format(one.value));
    if (one.isMarked)
        text += tr(" · ◆ rows failed");
    if (!one.name.isEmpty())
        text += tr(" · %1").arg(shortened(one.name, 40));
    return text;
}

void SeriesPlot::describe()
{
    QString text;
    if (m_values.isEmpty())
        text = tr("No values");
    else if (m_chosen >= 0)
        text = textOf(m_chosen);
    else
        text = tr("%1, the last one: %2")
                   .arg(formatCounted(m_values.size(), tr("%1 value"), tr("%1 values")),
                       textOf(int(m_values.size()) - 1));
    if (text != accessibleDescription()) // else it would be told once more
        setAccessibleDescription(text);
}

QRect SeriesPlot::plotArea() const
{
    const QFontMetrics letters = fontMetrics();
    int left = 0;
    for (const double part : { 0.0, 0.5, 1.0 })
        left = std::max(left, letters.horizontalAdvance(m_scaleFormat(m_highest * part)));
    return rect().adjusted(
        left + 2 * plotMargin, letters.height() + 2 * plotMargin, -2 * plotMargin, -letters.height() - 2 * plotMargin);
}

QPointF SeriesPlot::placeOf(int value, const QRectF &area) const
{
    const double part = m_values.size() < 2 ? 0.5 : double(value) / double(m_values.size() - 1);
    return { area.left() + area.width() * part, area.bottom() - area.height() * m_values[value].value / m_highest };
}

int SeriesPlot::valueAt(const QPoint &place) const
{
    const QRect area = plotArea();
    if (m_values.isEmpty() || !area.adjusted(-plotMargin, -plotMargin, plotMargin, plotMargin).contains(place))
        return -1;
    if (m_values.size() == 1 || area.width() < 1)
        return 0;
    const double part = double(place.x() - area.left()) / area.width();
    return std::clamp(int(std::lround(part * double(m_values.size() - 1))), 0, int(m_values.size()) - 1);
}

void SeriesPlot::drawScale(QPainter &painter) const
{
    const QRect area = plotArea();
    const QColor muted = palette().color(QPalette::PlaceholderText);
    QColor line = muted;
    line.setAlpha(80);
    const int letterHeight = fontMetrics().height();
    for (const double part : { 0.0, 0.5, 1.0 }) {
        const int y = area.bottom() - int(area.height() * part);
        painter.setPen(line);
        painter.drawLine(area.left(), y, area.right(), y);
        if (part == 0.5 && m_highest < 2)
            continue; // of counts there is no half
        painter.setPen(muted);
        painter.drawText(QRect(0, y - letterHeight / 2, area.left() - plotMargin, letterHeight),
            Qt::AlignRight | Qt::AlignVCenter, m_scaleFormat(m_highest * part));
    }
    if (m_values.isEmpty()) {
        painter.setPen(muted);
        painter.drawText(area, Qt::AlignCenter, tr("No values"));
        return;
    }
    painter.setPen(muted);
    const QRect below(area.left(), area.bottom() + plotMargin, area.width(), letterHeight);
    const QDateTime first = m_values.constFirst().at.toLocalTime();
    const QDateTime last = m_values.constLast().at.toLocalTime();
    const bool isOneDay = first.date() == last.date();
    const QString from = isOneDay ? dayAndTimeText(first) : dayText(first);
    const QString to = isOneDay ? last.toString(QStringLiteral("HH:mm")) : dayText(last);
    painter.drawText(below, Qt::AlignLeft, from);
    const int needed = fontMetrics().horizontalAdvance(from) + fontMetrics().horizontalAdvance(to) + 2 * plotMargin;
    if (m_values.size() > 1 && needed <= below.width())
        painter.drawText(below, Qt::AlignRight, to);
}

void SeriesPlot::drawValues(QPainter &painter) const
{
    if (m_values.isEmpty())
        return;
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = readable(stateColor(ImportState::Running, palette()), { ground }, contrastOfParts);
    const QColor marked = readable(stateColor(ImportState::Failed, palette()), { ground }, contrastOfParts);
    const QRect area = plotArea();
    QPainterPath line;
    int column = -1; // of pixels: of its values the highest is drawn
    double top = 0;
    for (int i = 0; i < int(m_values.size()); ++i) {
        const QPointF place = placeOf(i, area);
        if (int(place.x()) == column && place.y() >= top)
            continue;
        column = int(place.x());
        top = place.y();
        if (line.elementCount() == 0)
            line.moveTo(place);
        else
            line.lineTo(place);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    int marks = -1; // the column of the last mark
    const bool drawsAll = m_values.size() <= std::min(mostPointsDrawn, area.width() / 6);
    for (int i = 0; i < int(m_values.size()); ++i) {
        if (!m_values[i].isMarked && !drawsAll)
            continue;
        const QPointF at = placeOf(i, area);
        if (m_values[i].isMarked) {
            if (int(at.x()) == marks && !drawsAll)
                continue; // there is one already
            marks = int(at.x());
            painter.setPen(Qt::NoPen);
            painter.setBrush(marked);
            const QPointF diamond[]
                = { at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0) };
            painter.drawPolygon(diamond, 4);
        } else {
            painter.setPen(QPen(ink, 1.5));
            painter.setBrush(ground);
            painter.drawEllipse(at, 3, 3);
        }
    }
}

/// The chosen value, or the one that is pointed at, with what it is.
void SeriesPlot::drawTold(QPainter &painter) const
{
    const int told = m_pointedAt >= 0 ? m_pointedAt : m_chosen;
    const QFontMetrics letters = fontMetrics();
    const QRect above(plotMargin, plotMargin, width() - 2 * plotMargin, letters.height());
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(bold);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    if (told < 0)
        return;
    const QRect area = plotArea();
    const QPointF at = placeOf(told, area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawEllipse(at, 5, 5);
    const QRect rest = above.adjusted(QFontMetrics(bold).horizontalAdvance(m_title) + 2 * plotMargin, 0, 0, 0);
    painter.drawText(
        rest, Qt::AlignRight | Qt::AlignVCenter, letters.elidedText(textOf(told), Qt::ElideRight, rest.width()));
}

void SeriesPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawScale(painter);
    drawValues(painter);
    drawTold(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SeriesPlot::mouseMoveEvent(QMouseEvent *event)
{
    const int value = valueAt(event->pos());
    if (value == m_pointedAt)
        return;
    m_pointedAt = value;
    setToolTip(value < 0 ? QString() : textOf(value));
    update();
}

void SeriesPlot::mousePressEvent(QMouseEvent *event)
{
    if (const int value = valueAt(event->pos()); value >= 0)
        choose(value);
}

void SeriesPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int value = valueAt(event->pos()); value >= 0)
        Q_EMIT activated(value);
}

void SeriesPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointedAt = -1;
    update();
}

void SeriesPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(int(m_values.size()) - 1);
}

void SeriesPlot::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto value = valueByKey(event->key(), m_chosen, int(m_values.size())))
        choose(*value);
    else if (!isEnter)
        QWidget::keyPressEvent(event);
    else if (m_chosen >= 0)
        Q_EMIT activated(m_chosen);
}

} // namespace tranche
