#include "ui/imports/RatePlot.h"

#include "ui/common/Formatting.h"

#include <QPainter>

#include <algorithm>

namespace tranche {

static constexpr qsizetype fewestSamples = 3;

RatePlot::RatePlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Rows a second over time"));
    hide();
}

void RatePlot::setSamples(const QList<RunSample> &samples)
{
    setVisible(samples.size() >= fewestSamples);
    if (samples == m_samples)
        return;
    m_samples = samples;
    m_rates = ratesOf(samples);
    m_most = m_rates.isEmpty() ? 0 : *std::max_element(m_rates.cbegin(), m_rates.cend());
    if (m_samples.size() < fewestSamples)
        return;
    const QString text = tr("%1 now, at most %2").arg(formatRate(m_rates.constLast()), formatRate(m_most));
    setToolTip(tr("Rows a second over %1: %2").arg(formatDuration(m_samples.constLast().ms), text));
    setAccessibleDescription(text);
    update();
}

QSize RatePlot::sizeHint() const
{
    return { 300, fontMetrics().height() * 4 };
}

QSize RatePlot::minimumSizeHint() const
{
    return { 80, fontMetrics().height() * 3 };
}

void RatePlot::paintEvent(QPaintEvent *)
{
    if (m_rates.isEmpty() || m_most <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal labels = fontMetrics().height();
    const QRectF plot = QRectF(rect()).adjusted(1, labels + 2, -1, -2);
    const qint64 begin = m_samples.constFirst().ms;
    const auto span = double(std::max<qint64>(m_samples.constLast().ms - begin, 1));
    QPolygonF line;
    for (qsizetype i = 0; i < m_rates.size(); ++i)
        line.append({ plot.left() + plot.width() * double(m_samples[i + 1].ms - begin) / span,
            plot.bottom() - plot.height() * m_rates[i] / m_most });
    line.prepend({ plot.left(), line.constFirst().y() });
    QPolygonF area = line;
    area << plot.bottomRight() << plot.bottomLeft();
    const QColor ink = stateColor(ImportState::Running, palette());
    QColor ground = ink;
    ground.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(area);
    painter.setPen(QPen(ink, 1.5));
    painter.drawPolyline(line);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF top(plot.left(), 0, plot.width(), labels);
    painter.drawText(top, Qt::AlignLeft, tr("Rows a second: at most %1").arg(formatRate(m_most)));
    painter.drawText(top, Qt::AlignRight, tr("now %1").arg(formatRate(m_rates.constLast())));
}

} // namespace tranche
