#include "ui/imports/ProgressDelegate.h"

#include "ui/common/Formatting.h"
#include "ui/imports/ImportTableModel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tranche {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const auto state = ImportState(index.data(ImportTableModel::StateRole).toInt());
    if (!index.data(ImportTableModel::HasBarRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    // A bar that is too short says nothing: then the text loses its end.
    constexpr int shortestBar = 32;
    const int shareWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("100 %"));
    const int room = std::max(item.rect.width() - 20 - shortestBar, shareWidth);
    const QString shown = item.fontMetrics.elidedText(text, Qt::ElideRight, room);
    const int textWidth = std::max(shareWidth, item.fontMetrics.horizontalAdvance(shown)) + 8;
    QRectF bar = QRectF(item.rect).adjusted(6, 0, -6 - textWidth, 0);
    bar.setTop(bar.center().y() - 4);
    bar.setHeight(8);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? item.palette.color(QPalette::HighlightedText) : stateColor(state, item.palette);
    QColor track = ink;
    track.setAlphaF(0.2F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(track);
    painter->drawRoundedRect(bar, 4, 4);
    QRectF done = bar;
    done.setWidth(bar.width() * index.data(ImportTableModel::ProgressRole).toDouble());
    painter->setBrush(ink);
    painter->drawRoundedRect(done, 4, 4);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(0, 0, -6, 0), int(Qt::AlignRight | Qt::AlignVCenter), shown);
    painter->restore();
}

} // namespace tranche
