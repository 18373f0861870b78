#pragma once

#include <QStyledItemDelegate>

namespace tranche {

/// Cells of a table with a bar behind the text, as long as the cell's share of the whole.
class ShareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// From 0 to 1; a cell without it has no bar.
    static constexpr int shareRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tranche
