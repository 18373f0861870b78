#pragma once

#include <QStyledItemDelegate>

namespace tranche {

/// Marks wrong cells of a chunk by a filled corner, for who does not see their tint.
class WrongCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tranche
