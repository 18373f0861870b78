#include "ui/queue/OrderView.h"

#include "ui/common/ChartAccess.h"
#include "ui/common/Formatting.h"
#include "ui/queue/OrderBox.h"
#include "ui/queue/OrderLayout.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace tranche {

OrderView::OrderView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What waits for what"));
    tellAsChart(*this);
}

/// ", waits for 3, 4"
static QString relationOf(const ImportOrder &order, qint64 import)
{
    QStringList named;
    for (const ImportLink &link : order.links) {
        if (link.import == import)
            named.append(QString::number(link.after));
    }
    return named.isEmpty() ? QString() : OrderView::tr(", after %1").arg(named.join(QLatin1String(", ")));
}

void OrderView::showOrder(const ImportOrder &order, qint64 chosen)
{
    if (order == m_order && chosen == m_chosen)
        return;
    m_order = order;
    m_chosen = chosen;
    const OrderLayout layout(order);
    while (m_boxes.size() > order.imports.size())
        m_boxes.takeLast()->deleteLater();
    while (m_boxes.size() < order.imports.size()) {
        auto *box = new OrderBox(this);
        connect(box, &QPushButton::clicked, this,
            [this, box] { Q_EMIT importPressed(m_order.imports.value(m_boxes.indexOf(box)).id); });
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const ImportSummary &import = m_order.imports[i];
        m_boxes[i]->setGeometry(layout.boxes()[i]);
        m_boxes[i]->showImport(import, import.id == chosen, relationOf(m_order, import.id));
        m_boxes[i]->show();
    }
    setMinimumSize(layout.size());
    setAccessibleDescription(formatCounted(order.imports.size(), tr("%1 import"), tr("%1 imports")));
    update();
}

static void drawArrow(QPainter &painter, const QRect &from, const QRect &to)
{
    const QPointF begin(from.right() + 1, from.center().y());
    const QPointF end(to.left() - 1, to.center().y());
    const double bend = OrderLayout::gap.width() / 2.0;
    constexpr double length = 7;
    constexpr double width = 4;
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end - QPointF(length, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({ end, end + QPointF(-length, -width), end + QPointF(-length, width) }));
}

/// Whole lines: it goes on once the other one is done; dashed: once it has ended in any way.
void OrderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QHash<qint64, QRect> places;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        places.insert(m_order.imports[i].id, m_boxes[i]->geometry());
    for (const ImportLink &link : std::as_const(m_order.links)) {
        painter.setPen(
            QPen(palette().color(QPalette::PlaceholderText), 1.5, link.inAnyCase ? Qt::DashLine : Qt::SolidLine));
        drawArrow(painter, places.value(link.after), places.value(link.import));
    }
}

} // namespace tranche
