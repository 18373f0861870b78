#include "ui/chunks/ChunkSplitter.h"

#include "ui/common/Tables.h"

#include <QStyle>

#include <algorithm>

namespace tranche {

ChunkSplitter::ChunkSplitter(QWidget *parent)
    : QSplitter(parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isDragged = true; });
}

void ChunkSplitter::fitTo(QTableView &errors)
{
    if (m_isDragged)
        return;
    constexpr int widestColumn = 300;
    constexpr int least = 160;
    constexpr int widestValue = 140; // what is wrong is to be read beside it
    fitColumns(&errors, widestColumn);
    const int columns = errors.model()->columnCount();
    for (int column = 0; column + 2 < columns; ++column)
        errors.setColumnWidth(column, std::min(errors.columnWidth(column), widestValue));
    int needed = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8;
    int last = 0;
    for (int column = 0; column < columns; ++column) {
        if (errors.isColumnHidden(column))
            continue;
        needed += errors.columnWidth(column);
        last = column;
    }
    const int whole = std::max(width(), window()->width() / 2);
    const int given
        = errors.model()->rowCount() == 0 ? least : std::clamp(needed, least, std::max(least, whole * 2 / 5));
    setWidth(&errors, last, least / 2);
    setSizes({ whole - given, given });
}

} // namespace tranche
