#pragma once

#include "store/ImportOrder.h"

#include <QWidget>

namespace tranche {

class OrderBox;

/// A picture of what waits for what: boxes, and arrows from what has to be done before to what waits for it. Each box
/// can be reached and pressed by keys, and has a name for screen readers.
class OrderView final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderView(QWidget *parent = nullptr);

    /// @param chosen import that it is a picture of; 0: of all that wait
    void showOrder(const ImportOrder &order, qint64 chosen);

Q_SIGNALS:
    void importPressed(qint64 import);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportOrder m_order;
    qint64 m_chosen = 0;
    QList<OrderBox *> m_boxes; ///< those of the imports, in their order
};

} // namespace tranche
