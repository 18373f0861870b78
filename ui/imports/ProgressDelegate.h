#pragma once

#include <QStyledItemDelegate>

namespace tranche {

/// Draws the progress of an import as a bar with its text beside it.
class ProgressDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tranche
