#include "source/formats/SheetRemarks.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

bool SheetRemarks::hasRoom() const
{
    constexpr qsizetype most = 1000;
    return m_remarks.size() < most;
}

void SheetRemarks::add(qint64 row, const char *code, const QString &cells, const QString &message)
{
    if (hasRoom())
        m_remarks.append({ { row + 1, 0 }, {}, cells, QLatin1String(code), message });
}

void SheetRemarks::hidden(qint64 row, qint64 rows)
{
    const qint64 first = std::max(row, m_range.firstRow);
    const qint64 end = std::min(row + rows, m_range.lastRow + 1);
    if (first >= end)
        return;
    if (m_hiddenRows > 0 && m_firstHidden + m_hiddenRows != first)
        endHidden();
    if (m_hiddenRows == 0)
        m_firstHidden = first;
    m_hiddenRows += end - first;
}

void SheetRemarks::endHidden()
{
    if (m_hiddenRows == 1)
        add(m_firstHidden, "sheet.hidden_row", QString::number(m_firstHidden + 1),
            SourceText::tr("Row %1 is hidden in the sheet. It was read like the others.").arg(m_firstHidden + 1));
    else if (m_hiddenRows > 1)
        add(m_firstHidden, "sheet.hidden_row",
            QStringLiteral("%1:%2").arg(m_firstHidden + 1).arg(m_firstHidden + m_hiddenRows),
            SourceText::tr("Rows %1 to %2 are hidden in the sheet. They were read like the others.")
                .arg(m_firstHidden + 1)
                .arg(m_firstHidden + m_hiddenRows));
    m_hiddenRows = 0;
}

void SheetRemarks::merged(qint64 firstRow, qint64 lastRow, int firstColumn, int lastColumn)
{
    if (lastRow < m_range.firstRow || firstRow > m_range.lastRow || lastColumn < m_range.firstColumn
        || firstColumn > m_range.lastColumn || !hasRoom())
        return;
    const QString first = columnLetters(firstColumn) + QString::number(firstRow + 1);
    const QString cells = first + QLatin1Char(':') + columnLetters(lastColumn) + QString::number(lastRow + 1);
    add(firstRow, "sheet.merged", cells,
        SourceText::tr("The cells %1 are merged: the value stands in %2, the others are empty.").arg(cells, first));
}

void SheetRemarks::merged(std::string_view reference)
{
    const auto colon = reference.find(':');
    if (colon == std::string_view::npos || !hasRoom())
        return;
    const auto first = cellPlace(reference.substr(0, colon));
    const auto last = cellPlace(reference.substr(colon + 1));
    const auto isCell
        = [](const std::optional<CellPlace> &cell) { return cell && cell->row >= 0 && cell->column >= 0; };
    if (isCell(first) && isCell(last))
        merged(first->row, last->row, first->column, last->column);
}

void SheetRemarks::notCalculated(qint64 row, int column)
{
    if (row < m_range.firstRow || row > m_range.lastRow || column < m_range.firstColumn || column > m_range.lastColumn)
        return;
    const QString cell = columnLetters(column) + QString::number(row + 1);
    add(row, "sheet.formula", cell,
        SourceText::tr("The formula in %1 is to be calculated when the workbook is opened. Until then its result is 0, "
                       "and was read so.")
            .arg(cell));
}

void SheetRemarks::tableWithin(qint64 row, int column)
{
    if (row < m_range.firstRow || row > m_range.lastRow || column < m_range.firstColumn || column > m_range.lastColumn)
        return;
    const QString cell = columnLetters(column) + QString::number(row + 1);
    add(row, "sheet.table", cell,
        SourceText::tr("The cell %1 holds a table of its own, which was not read.").arg(cell));
}

void SheetRemarks::writeTo(ConvertedText &to)
{
    endHidden();
    to.remarks += m_remarks;
    m_remarks.clear();
}

} // namespace tranche
