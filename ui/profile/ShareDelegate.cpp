#include "ui/profile/ShareDelegate.h"

#include "ui/common/Contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tranche {

/// A tint of the ink on the ground, on which texts can be read.
static QColor tintOf(const QColor &ink, const QColor &ground, const QColor &text)
{
    for (int percent = 34; percent > 6; percent -= 4) {
        const auto mixed = [&](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
        const QColor tint(
            mixed(ink.red(), ground.red()), mixed(ink.green(), ground.green()), mixed(ink.blue(), ground.blue()));
        if (contrast(tint, text) >= contrastOfTexts)
            return tint;
    }
    return ground;
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(shareRole);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (share.isValid() && !isSelected) {
        const QColor ground = option.palette.color(QPalette::Base);
        const QColor ink = option.palette.color(QPalette::Highlight);
        QRect bar = option.rect.adjusted(0, 2, 0, -2);
        bar.setWidth(std::max(1, int(std::lround(std::clamp(share.toDouble(), 0.0, 1.0) * bar.width()))));
        painter->fillRect(bar, tintOf(ink, ground, option.palette.color(QPalette::Text)));
        painter->fillRect(QRect(bar.left(), bar.top(), 2, bar.height()), readable(ink, { ground }, contrastOfParts));
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace tranche
