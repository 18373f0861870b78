#include "ui/queue/OrderBox.h"

#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"

#include <QFileInfo>
#include <QPainter>

namespace tranche {

OrderBox::OrderBox(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("orderBox"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

static QString wordOf(const ImportSummary &import)
{
    const bool isTakenForDone = !import.turn->setDone.isEmpty();
    return isTakenForDone ? OrderBox::tr("taken for done") : stateLabel(import);
}

void OrderBox::showImport(const ImportSummary &import, bool isChosen, const QString &relation)
{
    const QString file = QFileInfo(import.filePath).fileName();
    setAccessibleName(
        OrderBox::tr("%1, import %2: %3").arg(shortened(file)).arg(import.id).arg(wordOf(import)) + relation);
    setToolTip(QStringLiteral("%1\n%2").arg(import.filePath, progressSentence(import)));
    m_isChosen = isChosen;
    m_import = import;
    setObjectName(QStringLiteral("orderBox%1").arg(import.id));
    update();
}

/// What tells a state to who sees no colours.
static Qt::BrushStyle textureOf(ImportState state)
{
    switch (state) {
    case ImportState::Queued:
        return Qt::Dense6Pattern;
    case ImportState::Running:
        return Qt::HorPattern;
    case ImportState::Paused:
        return Qt::VerPattern;
    case ImportState::Partial:
    case ImportState::Failed:
        return Qt::BDiagPattern;
    case ImportState::Cancelled:
        return Qt::DiagCrossPattern;
    case ImportState::Done:
        break;
    }
    return Qt::SolidPattern;
}

void OrderBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette colors = palette();
    const bool isDone = !m_import.turn->setDone.isEmpty();
    const QColor ink = isDone ? stateColor(ImportState::Done, colors) : stateColor(m_import, colors);
    const QRect box = rect().adjusted(1, 1, -2, -2);
    painter.fillRect(box, colors.color(underMouse() || isDown() ? QPalette::AlternateBase : QPalette::Base));
    constexpr int bandWidth = 10;
    const QRect band(box.left(), box.top(), bandWidth, box.height());
    painter.fillRect(band, QBrush(ink, isDone ? Qt::SolidPattern : textureOf(m_import.state)));
    painter.setPen(QPen(m_isChosen ? colors.color(QPalette::Text) : ink, m_isChosen ? 3 : 1));
    painter.drawRect(box);
    const QRect inside = box.adjusted(bandWidth + 8, 6, -8, -6);
    const QRect above(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRect below(inside.left(), above.bottom() + 1, inside.width(), inside.height() - above.height());
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(QFileInfo(m_import.filePath).fileName(), Qt::ElideMiddle, above.width()));
    painter.setPen(ink);
    const QString sign = isDone ? stateSign(ImportState::Done) : stateSign(m_import);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(
            QStringLiteral("%1 %2 · %3").arg(sign, wordOf(m_import)).arg(m_import.id), Qt::ElideRight, below.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter.drawRect(box.adjusted(3, 3, -3, -3));
    }
}

} // namespace tranche
