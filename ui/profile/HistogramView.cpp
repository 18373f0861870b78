#include "ui/profile/HistogramView.h"

#include "service/profile/ScalePlace.h"
#include "ui/common/ChartKeys.h"
#include "ui/common/Contrast.h"
#include "ui/profile/ProfileText.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tranche {

static constexpr int barsHeight = 76;
static constexpr int histogramMargin = 3;

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HistogramView::sizeHint() const
{
    return { 240, barsHeight + 2 * fontMetrics().height() + 2 * histogramMargin + 6 };
}

QSize HistogramView::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void HistogramView::setProfile(const ColumnProfile &profile)
{
    const bool isSameColumn = profile.source == m_profile.source && profile.name == m_profile.name;
    m_profile = profile;
    m_most = 0;
    for (const HistogramBucket &bucket : profile.histogram)
        m_most = std::max(m_most, bucket.count);
    if (!isSameColumn || m_current >= profile.histogram.size())
        m_current = -1;
    tell();
    setVisible(profile.histogram.size() > 1);
    update();
}

QRect HistogramView::barsArea() const
{
    return rect().adjusted(histogramMargin, histogramMargin + fontMetrics().height() + 3, -histogramMargin,
        -histogramMargin - fontMetrics().height() - 3);
}

QRect HistogramView::barAt(int index) const
{
    const QRect area = barsArea();
    const auto count = int(m_profile.histogram.size());
    const int left = area.left() + area.width() * index / count;
    const int right = area.left() + area.width() * (index + 1) / count;
    const qint64 values = m_profile.histogram[index].count;
    const double share = m_most == 0 ? 0 : double(values) / double(m_most);
    const int height = values == 0 ? 0 : std::max(2, int(share * area.height())); // a single value is seen, too
    return { left, area.bottom() + 1 - height, std::max(1, right - left - 1), height };
}

int HistogramView::indexAt(const QPoint &place) const
{
    const QRect area = barsArea();
    const auto count = int(m_profile.histogram.size());
    if (count == 0 || area.width() <= 0 || place.x() < area.left() || place.x() > area.right())
        return -1;
    return std::clamp(int(qint64(place.x() - area.left()) * count / area.width()), 0, count - 1);
}

QString HistogramView::heading() const
{
    if (m_current >= 0)
        return bucketSentence(m_profile, m_profile.histogram[m_current]);
    return m_profile.scale == ValueScale::Length ? tr("Lengths of the texts") : tr("Spread of the values");
}

void HistogramView::paintEvent(QPaintEvent *)
{
    if (m_profile.histogram.isEmpty())
        return;
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = readable(palette().color(QPalette::WindowText), { ground });
    const QColor bars = readable(palette().color(QPalette::Highlight), { ground }, contrastOfParts);
    const QRect area = barsArea();
    for (int index = 0; index < m_profile.histogram.size(); ++index) {
        const QRect bar = barAt(index);
        painter.fillRect(bar, bars);
        if (index == m_current) { // told by a pattern as well
            painter.fillRect(bar, QBrush(text, Qt::Dense5Pattern));
            painter.setPen(text);
            painter.drawRect(QRect(bar.left(), area.top(), bar.width() - 1, area.height()).adjusted(-1, 0, 1, 0));
        }
    }
    painter.setPen(text);
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    const QRect above(area.left(), histogramMargin, area.width(), fontMetrics().height());
    painter.drawText(
        above, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(heading(), Qt::ElideMiddle, above.width()));
    const QRect below(area.left(), area.bottom() + 4, area.width(), fontMetrics().height());
    const bool areLengths = m_profile.scale == ValueScale::Length;
    const QString least = areLengths ? textOnScale(m_profile.histogram.first().from, m_profile.scale) : m_profile.least;
    const QString most = areLengths ? QString::number(m_profile.longest) : m_profile.most;
    const int half = (below.width() - 8) / 2;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(least, Qt::ElideRight, half));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, fontMetrics().elidedText(most, Qt::ElideRight, half));
    if (hasFocus()) {
        painter.setPen(bars);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// For screen readers.
void HistogramView::tell()
{
    setAccessibleDescription(
        m_current < 0 ? histogramSentence(m_profile) : bucketSentence(m_profile, m_profile.histogram[m_current]));
}

void HistogramView::goTo(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tell();
    setToolTip(index < 0 ? QString() : accessibleDescription());
    update();
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    goTo(indexAt(event->position().toPoint()));
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    goTo(indexAt(event->position().toPoint()));
}

void HistogramView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        goTo(-1);
}

void HistogramView::focusOutEvent(QFocusEvent *event)
{
    goTo(-1);
    QWidget::focusOutEvent(event);
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    if (const auto bar = valueByKey(event->key(), m_current, int(m_profile.histogram.size())))
        goTo(*bar);
    else
        QWidget::keyPressEvent(event);
}

} // namespace tranche
