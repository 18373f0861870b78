#include "ui/reports/HistoryStrip.h"

#include "ui/common/ChartAccess.h"
#include "ui/common/ChartKeys.h"
#include "ui/common/Contrast.h"
#include "ui/common/Formatting.h"
#include "ui/reports/ReportViewText.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tranche {

static constexpr int squareGap = 3;
static constexpr int stripMargin = 3;

HistoryStrip::HistoryStrip(QWidget *parent)
    : QWidget(parent)
{
    tellAsChart(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The test in the last reports"));
}

void HistoryStrip::setHistory(const QList<CaseInReport> &history)
{
    m_history = history;
    m_pointedAt = -1;
    m_told = -1;
    describe();
}

int HistoryStrip::side() const
{
    return fontMetrics().height() + 4;
}

QSize HistoryStrip::sizeHint() const
{
    return { int(reportsAtAGlance) * (side() + squareGap), side() + 2 * stripMargin };
}

/// As many of the newest as there is room for.
QRect HistoryStrip::squareOf(int report) const
{
    const int mostShown = std::max(1, (width() - 2 * stripMargin) / (side() + squareGap));
    const int first = std::max(0, int(m_history.size()) - mostShown);
    if (report < first)
        return {};
    return { stripMargin + (report - first) * (side() + squareGap), stripMargin, side(), side() };
}

int HistoryStrip::reportAt(const QPoint &place) const
{
    for (int i = 0; i < int(m_history.size()); ++i) {
        if (squareOf(i).contains(place))
            return i;
    }
    return -1;
}

QString HistoryStrip::textOf(int report) const
{
    const CaseInReport &one = m_history[report];
    QString text = tr("%1: %2").arg(reportDateText(one.date), statusLabel(one.status));
    if (one.durationMs)
        text += QStringLiteral(", ") + testDuration(one.durationMs);
    if (one.flaky)
        text += tr(", flaky");
    return text;
}

void HistoryStrip::tell(int report)
{
    if (report == m_told)
        return;
    m_told = report;
    describe();
}

void HistoryStrip::describe()
{
    const auto failures = std::count_if(m_history.begin(), m_history.end(), [](const CaseInReport &one) {
        return one.status == QLatin1String("failed") || one.status == QLatin1String("broken");
    });
    setAccessibleDescription(m_told >= 0
            ? textOf(m_told)
            : tr("%1, failed in %2 of them")
                  .arg(formatCounted(m_history.size(), tr("%1 report"), tr("%1 reports")), formatCount(failures)));
    update();
}

/// Filled where it failed, hatched where it is broken, dashed where it did not run: shape and sign tell it, not colour.
void HistoryStrip::drawSquare(QPainter &painter, int report) const
{
    const QString &status = m_history[report].status;
    const QRect square = squareOf(report);
    if (square.isNull())
        return;
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = readable(statusColor(status, palette()), { ground });
    const bool isFilled = status == QLatin1String("failed");
    const bool didRun = isFilled || status == QLatin1String("passed") || status == QLatin1String("broken");
    constexpr double radius = 3;
    painter.setPen(QPen(ink, 1, didRun ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(isFilled ? ink : ground);
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (status == QLatin1String("broken")) {
        QColor faint = ink;
        constexpr int faintness = 110;
        faint.setAlpha(faintness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(faint, Qt::BDiagPattern));
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter.setPen(isFilled ? readable(ground, { ink }) : ink);
    painter.drawText(square, Qt::AlignCenter, statusSign(status));
    if (report == int(m_history.size()) - 1) { // the one that is shown
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(square.left(), square.bottom() + 3, square.right(), square.bottom() + 3);
    }
    if (report == (m_pointedAt >= 0 ? m_pointedAt : m_told)) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(square).adjusted(-1, -1, 1, 1), radius, radius);
    }
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_history.size()); ++i)
        drawSquare(painter, i);
    const int told = m_pointedAt >= 0 ? m_pointedAt : m_told;
    if (m_history.isEmpty())
        return;
    const int left = squareOf(int(m_history.size()) - 1).right() + 2 * squareGap + stripMargin;
    const QRect rest(left, 0, width() - left, height());
    const QString text = told >= 0 ? textOf(told)
        : m_history.size() == 1    ? tr("the only report")
                                : tr("the last %1 reports, the newest at the right").arg(formatCount(m_history.size()));
    if (rest.width() < side())
        return;
    painter.setPen(palette().color(told >= 0 ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
}

void HistoryStrip::mouseMoveEvent(QMouseEvent *event)
{
    m_pointedAt = reportAt(event->pos());
    setToolTip(m_pointedAt < 0 ? QString() : textOf(m_pointedAt));
    update();
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    tell(reportAt(event->pos()));
}

void HistoryStrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointedAt = -1;
    update();
}

void HistoryStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_told < 0 && event->reason() != Qt::MouseFocusReason)
        tell(int(m_history.size()) - 1);
}

void HistoryStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell(-1);
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    if (const auto report = valueByKey(event->key(), m_told, int(m_history.size())))
        tell(*report);
    else
        QWidget::keyPressEvent(event);
}

} // namespace tranche
