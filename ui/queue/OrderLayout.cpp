#include "ui/queue/OrderLayout.h"

#include <QHash>

#include <algorithm>

namespace tranche {

static constexpr int orderMargin = 12;

OrderLayout::OrderLayout(const ImportOrder &order)
{
    QHash<qint64, qsizetype> placeOf;
    for (qsizetype i = 0; i < order.imports.size(); ++i)
        placeOf.insert(order.imports[i].id, i);
    QList<QList<qsizetype>> before(order.imports.size()); // what each waits for
    for (const ImportLink &link : order.links) {
        const qsizetype after = placeOf.value(link.after, -1);
        const qsizetype import = placeOf.value(link.import, -1);
        if (after >= 0 && after < import) // what is waited for is older
            before[import].append(after);
    }
    for (const QList<qsizetype> &ones : std::as_const(before)) {
        int step = 0;
        for (const qsizetype one : ones)
            step = std::max(step, m_steps[one] + 1);
        m_steps.append(step);
    }

    m_boxes.resize(order.imports.size());
    for (int step = 0; step < stepCount(); ++step) {
        struct Wish
        {
            int y;
            qsizetype import;
        };
        QList<Wish> wishes; // as high as those before, on average
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i] != step)
                continue;
            int sum = 0;
            for (const qsizetype one : std::as_const(before[i]))
                sum += m_boxes[one].top();
            wishes.append({ before[i].isEmpty() ? 0 : sum / int(before[i].size()), i });
        }
        std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.y < b.y; });
        int free = orderMargin;
        for (const Wish &wish : std::as_const(wishes)) {
            const int y = std::max(free, wish.y);
            m_boxes[wish.import] = QRect(QPoint(orderMargin + step * (boxSize.width() + gap.width()), y), boxSize);
            free = y + boxSize.height() + gap.height();
        }
    }
}

int OrderLayout::stepCount() const
{
    return m_steps.isEmpty() ? 0 : *std::max_element(m_steps.begin(), m_steps.end()) + 1;
}

QSize OrderLayout::size() const
{
    QRect whole;
    for (const QRect &box : m_boxes)
        whole |= box;
    return whole.isEmpty() ? QSize() : QSize(whole.right() + orderMargin, whole.bottom() + orderMargin);
}

} // namespace tranche
