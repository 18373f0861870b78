#include "ui/imports/ChunkMap.h"

#include "ui/common/Formatting.h"
#include "ui/imports/ChunkTableModel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cstdlib>

namespace tranche {

/// The state's hue, lighter than as ink.
static QColor fill(ChunkState state, const QPalette &palette)
{
    const QColor ink = stateColor(state, palette);
    return QColor::fromHsl(ink.hslHue(), ink.hslSaturation(), state == ChunkState::Done ? 118 : 140);
}

ChunkMap::ChunkMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("The file from begin to end. A click on a failed place selects its chunk."));
}

void ChunkMap::showProgress(double progress)
{
    m_progress = progress;
    update();
}

void ChunkMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF strip = QRectF(rect()).adjusted(0, 4, 0, -4);
    QPainterPath shape;
    shape.addRoundedRect(strip, 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(
        strip, palette().color(QPalette::Mid).lighter(palette().color(QPalette::Base).lightness() < 128 ? 60 : 130));
    const QList<ChunkSummary> &chunks = m_model->chunks();
    QRectF done = strip;
    done.setWidth(strip.width() * m_progress);
    if (chunks.isEmpty())
        return;
    painter.fillRect(done, fill(ChunkState::Done, palette()));
    const double width = done.width() / double(chunks.size());
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (chunks[i].state == ChunkState::Done)
            continue;
        painter.fillRect(QRectF(done.left() + width * double(i), done.top(), std::max(width, 2.0), done.height()),
            fill(chunks[i].state, palette()));
    }
}

void ChunkMap::mousePressEvent(QMouseEvent *event)
{
    const QList<ChunkSummary> &chunks = m_model->chunks();
    if (chunks.isEmpty() || m_progress <= 0)
        return;
    const double place = event->position().x() / (double(width()) * m_progress);
    const auto clicked = std::clamp<qsizetype>(qsizetype(place * double(chunks.size())), 0, chunks.size() - 1);
    // A failed chunk may be narrower than a finger: the nearest one counts.
    const auto reach = std::max<qsizetype>(1, chunks.size() / 50);
    qsizetype nearest = clicked;
    qsizetype distance = reach + 1;
    for (qsizetype i = std::max<qsizetype>(0, clicked - reach); i < std::min(chunks.size(), clicked + reach + 1); ++i) {
        if (chunks[i].state == ChunkState::Failed && std::abs(i - clicked) < distance) {
            nearest = i;
            distance = std::abs(i - clicked);
        }
    }
    Q_EMIT chunkClicked(chunks[nearest].number);
}

} // namespace tranche
