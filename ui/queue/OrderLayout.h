#pragma once

#include "store/ImportOrder.h"

#include <QRect>

namespace tranche {

/// Where imports stand in a picture of what waits for what: each at the right of all that it waits for, and about as
/// high as these.
class OrderLayout
{
public:
    static constexpr QSize boxSize { 190, 54 };
    static constexpr QSize gap { 60, 16 };

    explicit OrderLayout(const ImportOrder &order);

    /// In the order of its imports.
    const QList<QRect> &boxes() const { return m_boxes; }
    /// From the left.
    const QList<int> &steps() const { return m_steps; }
    int stepCount() const;
    QSize size() const;

private:
    QList<QRect> m_boxes;
    QList<int> m_steps;
};

} // namespace tranche
