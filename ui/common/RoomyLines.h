#pragma once

#include <QStyledItemDelegate>

namespace tranche {

/// Lines of a tree with room to breathe.
class RoomyLines : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 11);
        return size;
    }
};

} // namespace tranche
