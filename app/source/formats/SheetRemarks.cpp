#include "source/formats/SheetRemarks.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

bool SheetRemarks::hasRoom() const
{
    constexpr qsizetype most = 1000;
    return m_remarks.size() < most;
}

bool SheetRemarks::isInRange(qint64 row, int column) const
{
    return row >= m_range.firstRow && row <= m_range.lastRow && column >= m_range.firstColumn
        && column <= m_range.lastColumn;
}

void SheetRemarks::add(qint64 row, int column, const char *code, const QString &cells, const QString &message)
{
    if (!hasRoom())
        return;
    m_remarks.append({ { row + 1, 0 }, {}, cells, QLatin1String(code), message });
    if (column >= m_range.firstColumn)
        m_remarks.back().columnNumbers = { column - m_range.firstColumn + 1 };
}

static QString sheetCellName(qint64 row, int column)
{
    return columnLetters(column) + QString::number(row + 1);
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
        add(m_firstHidden, -1, "sheet.hidden_row", QString::number(m_firstHidden + 1),
            SourceText::tr("Row %1 is hidden in the sheet. It was read like the others.").arg(m_firstHidden + 1));
    else if (m_hiddenRows > 1)
        add(m_firstHidden, -1, "sheet.hidden_row",
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
    const QString first = sheetCellName(firstRow, firstColumn);
    const QString cells = first + QLatin1Char(':') + sheetCellName(lastRow, lastColumn);
    add(firstRow, firstColumn, "sheet.merged", cells,
        SourceText::tr("The cells %1 are merged: what they show was read as the value of %2.").arg(cells, first));
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
    if (!isInRange(row, column))
        return;
    const QString cell = sheetCellName(row, column);
    add(row, column, "sheet.formula", cell,
        SourceText::tr("The formula in %1 is to be calculated when the workbook is opened. Until then its result is 0, "
                       "and was read so.")
            .arg(cell));
}

void SheetRemarks::tableWithin(qint64 row, int column)
{
    if (!isInRange(row, column))
        return;
    const QString cell = sheetCellName(row, column);
    add(row, column, "sheet.table", cell,
        SourceText::tr("The cell %1 holds a table of its own, which was not read.").arg(cell));
}

void SheetRemarks::emptyBefore(const QStringList &sheets)
{
    if (!sheets.isEmpty())
        add(0, -1, "sheet.empty", sheets.join(QLatin1String(", ")),
            SourceText::tr("This is the first sheet that holds a cell. Those before it are empty: %1.")
                .arg(sheets.join(QLatin1String(", "))));
}

void SheetRemarks::covered(qint64 row, int column)
{
    if (!isInRange(row, column))
        return;
    const QString cell = sheetCellName(row, column);
    add(row, column, "sheet.covered", cell,
        SourceText::tr(
            "The cell %1 is covered by a merged one. Its own value, which is not shown, was read all the same.")
            .arg(cell));
}

void SheetRemarks::emptyResult(qint64 row, int column, qint64 count)
{
    if (!isInRange(row, column))
        return;
    constexpr qsizetype mostNamed = 10;
    EmptyResults &found = m_emptyResults[column];
    if (found.count == 0)
        found.firstRow = row;
    found.count += count;
    if (found.cells.size() < mostNamed)
        found.cells.append(sheetCellName(row, column));
}

void SheetRemarks::endEmptyResults()
{
    for (const auto &[column, found] : m_emptyResults) {
        QString cells = found.cells.join(QLatin1String(", "));
        if (found.count > found.cells.size())
            cells = SourceText::tr("%1 and %2 more").arg(cells).arg(found.count - found.cells.size());
        add(found.firstRow, column, "sheet.formula", cells,
            SourceText::tr(
                "Formulas whose result is empty in the file were read as no value: %1. If they should have one, "
                "open the file in a spreadsheet program and save it there.")
                .arg(cells));
    }
    m_emptyResults.clear();
}

void SheetRemarks::writeTo(ConvertedText &to)
{
    endHidden();
    endEmptyResults();
    to.remarks += m_remarks;
    m_remarks.clear();
}

} // namespace tranche
