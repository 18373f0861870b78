#include "ui/chunks/WrongCellDelegate.h"

#include "ui/chunks/ChunkRowModel.h"
#include "ui/common/Formatting.h"

#include <QPainter>

namespace tranche {

void WrongCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(ChunkRowModel::WrongRole).toBool())
        return;
    constexpr int side = 7;
    const QPoint corner = option.rect.topLeft();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                                    : stateColor(ImportState::Failed, option.palette));
    painter->drawPolygon(QPolygon { corner, corner + QPoint(side, 0), corner + QPoint(0, side) });
    painter->restore();
}

} // namespace tranche
