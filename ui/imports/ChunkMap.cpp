#include "ui/imports/ChunkMap.h"

#include "ui/common/Formatting.h"
#include "ui/imports/ChunkMapAccess.h"
#include "ui/imports/ChunkTableModel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tranche {

/// A single failure among thousands of chunks is seen, too.
static constexpr double leastHeight = 4;

/// The state's hue, lighter than as ink.
static QColor fill(ChunkState state, const QPalette &palette)
{
    const QColor ink = stateColor(state, palette);
    return QColor::fromHsl(ink.hslHue(), ink.hslSaturation(), state == ChunkState::Done ? 118 : 140);
}

/// What tells a state to who sees no colours.
static Qt::BrushStyle texture(ChunkState state)
{
    switch (state) {
    case ChunkState::Failed:
        return Qt::BDiagPattern;
    case ChunkState::Pending:
    case ChunkState::Running:
        return Qt::Dense6Pattern;
    case ChunkState::Cancelled:
        return Qt::DiagCrossPattern;
    case ChunkState::Done:
        break;
    }
    return Qt::NoBrush;
}

ChunkMap::ChunkMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chunk map"));
    ChunkMapAccess::install();
}

void ChunkMap::showProgress(double progress, qint64 total)
{
    m_progress = progress;
    m_total = total;
    if (m_current > total)
        m_current = 0;
    setAccessibleDescription(m_model != nullptr ? chunkCountsText(m_model->chunks(), m_total) : QString());
    update();
}

QRectF ChunkMap::strip() const
{
    QRectF strip = QRectF(rect()).adjusted(2, 5, -2, -5);
    strip.setWidth(std::max(0.0, strip.width()));
    return strip;
}

std::pair<qint64, qint64> ChunkMap::chunksAt(double x) const
{
    const QRectF whole = strip();
    const double width = whole.width() * m_progress;
    if (m_total <= 0 || width <= 0)
        return { 0, 0 };
    const auto at = [&](double pixel) {
        return std::clamp<qint64>(qint64((pixel - whole.left()) / width * double(m_total)) + 1, 1, m_total);
    };
    return { at(std::floor(x)), std::max(at(std::floor(x)), at(std::floor(x) + 0.999)) };
}

void ChunkMap::paintPlace(QPainter &painter, const QRectF &place, const ChunkShare &share) const
{
    double top = place.top();
    const auto paint = [&](ChunkState state, double part, double least) {
        if (part <= 1e-9)
            return;
        const double height = std::min(std::max(part * place.height(), least), place.bottom() - top);
        const QRectF area(place.left(), top, place.width(), height);
        painter.fillRect(area, fill(state, palette()));
        if (texture(state) != Qt::NoBrush)
            painter.fillRect(area, QBrush(palette().color(QPalette::Text), texture(state)));
        top += height;
    };
    paint(ChunkState::Failed, share.failed, leastHeight);
    paint(ChunkState::Cancelled, share.cancelled, leastHeight);
    paint(ChunkState::Running, share.open, leastHeight);
    paint(ChunkState::Done, share.done, 0);
}

void ChunkMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF whole = strip();
    painter.fillRect(whole, palette().color(QPalette::AlternateBase));
    QRectF done = whole;
    done.setWidth(std::round(whole.width() * m_progress));
    if (m_model != nullptr && m_total > 0) {
        const QList<ChunkShare> shares = chunkShares(m_model->chunks(), m_total, int(done.width()));
        for (qsizetype from = 0; from < shares.size();) {
            qsizetype behind = from + 1;
            while (behind < shares.size() && shares[behind] == shares[from])
                ++behind;
            paintPlace(painter, { done.left() + double(from), done.top(), double(behind - from), done.height() },
                shares[from]);
            from = behind;
        }
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(whole.adjusted(0, 0, -1, -1));
    if (m_current > 0 && m_total > 0) {
        const double at = done.left() + (double(m_current) - 0.5) / double(m_total) * done.width();
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(QPointF(at, 0), QPointF(at, height()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChunkMap::mousePressEvent(QMouseEvent *event)
{
    const auto [first, last] = chunksAt(event->position().x());
    if (first == 0 || m_model == nullptr)
        return;
    // A failed chunk may be narrower than a finger: the nearest one counts.
    const qint64 clicked = (first + last) / 2;
    const qint64 reach = std::max<qint64>(1, m_total / 50) + (last - first);
    qint64 nearest = 0;
    for (const ChunkSummary &chunk : m_model->chunks()) {
        const qint64 distance = std::abs(chunk.number - clicked);
        if (chunk.state == ChunkState::Failed && distance <= reach
            && (nearest == 0 || distance < std::abs(nearest - clicked)))
            nearest = chunk.number;
    }
    goTo(nearest != 0 ? nearest : clicked);
    Q_EMIT chunkClicked(m_current);
}

void ChunkMap::goTo(qint64 chunk)
{
    m_current = chunk;
    const int row = m_model->rowOf(chunk);
    const ChunkState state = row < 0 ? ChunkState::Done : m_model->chunks()[row].state;
    setAccessibleDescription(tr("Chunk %1 of %2: %3").arg(formatCount(chunk), formatCount(m_total), stateLabel(state)));
    setToolTip(accessibleDescription());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ChunkMap::keyPressEvent(QKeyEvent *event)
{
    if (m_model == nullptr || m_total <= 0)
        return QWidget::keyPressEvent(event);
    qint64 before = 0;
    qint64 behind = 0;
    qint64 first = 0;
    qint64 last = 0;
    for (const ChunkSummary &chunk : m_model->chunks()) {
        if (chunk.state != ChunkState::Failed)
            continue;
        first = first == 0 ? chunk.number : first;
        last = chunk.number;
        if (chunk.number < m_current)
            before = chunk.number;
        if (chunk.number > m_current && behind == 0)
            behind = chunk.number;
    }
    qint64 wanted = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = before;
        break;
    case Qt::Key_Right:
        wanted = behind;
        break;
    case Qt::Key_Home:
        wanted = first;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current > 0)
            Q_EMIT chunkClicked(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (wanted > 0)
        goTo(wanted);
}

bool ChunkMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_model == nullptr)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [first, last] = chunksAt(help->pos().x());
    QList<ChunkSummary> there;
    for (const ChunkSummary &chunk : m_model->chunks()) {
        if (chunk.number >= first && chunk.number <= last)
            there.append(chunk);
    }
    if (first > 0)
        QToolTip::showText(help->globalPos(),
            (first == last ? tr("Chunk %1").arg(formatCount(first))
                           : tr("Chunks %1 to %2").arg(formatCount(first), formatCount(last)))
                + QLatin1Char('\n') + chunkCountsText(there, last - first + 1) + QLatin1Char('\n')
                + tr("A click selects the failed chunk that is nearest; so do the keys Left, Right and Enter."),
            this);
    return true;
}

} // namespace tranche
