#include "source/formats/SheetConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

static int columnOfLetters(const QString &letters)
{
    int column = 0;
    for (const QChar c : letters)
        column = column * 26 + (c.unicode() - u'A') + 1;
    return column - 1;
}

CellRange cellRange(const QString &text)
{
    CellRange range;
    if (text.isEmpty())
        return range;
    static const QRegularExpression form(
        QStringLiteral("^\\$?([A-Z]{0,3})\\$?(\\d{0,7}):\\$?([A-Z]{0,3})\\$?(\\d{0,7})$"));
    const auto match = form.match(text.toUpper());
    if (!match.hasMatch())
        throw Failure(QStringLiteral("call.range"), SourceText::tr("“%1” is no range of cells.").arg(text),
            SourceText::tr("Write it as B3:F200."));
    if (!match.captured(1).isEmpty())
        range.firstColumn = columnOfLetters(match.captured(1));
    if (!match.captured(3).isEmpty())
        range.lastColumn = columnOfLetters(match.captured(3));
    if (!match.captured(2).isEmpty())
        range.firstRow = match.captured(2).toLongLong() - 1;
    if (!match.captured(4).isEmpty())
        range.lastRow = match.captured(4).toLongLong() - 1;
    return range;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void SheetCell::setNumber(double number, const NumberFormat &format, DateSystem system)
{
    auto shown = format.text(number, system);
    if (!std::isfinite(number))
        return fail(SourceText::tr("The cell should hold a number, but what stands there is none."));
    if (!shown)
        return fail(SourceText::tr("“%1” is no date or time, though the cell is to show one.")
                        .arg(QString::number(number, 'g', QLocale::FloatingPointShortest)));
    kind = Kind::Value;
    text = std::move(*shown);
}

QString SheetCell::noResult()
{
    return SourceText::tr(
        "The result of the formula is not stored in the file. Open it in a spreadsheet program and save "
        "it there.");
}

void SheetRemarks::add(qint64 row, const char *code, const QString &cells, const QString &message)
{
    constexpr qsizetype most = 1000;
    if (m_remarks.size() < most)
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
        || firstColumn > m_range.lastColumn)
        return;
    const QString first = columnLetters(firstColumn) + QString::number(firstRow + 1);
    const QString cells = first + QLatin1Char(':') + columnLetters(lastColumn) + QString::number(lastRow + 1);
    add(firstRow, "sheet.merged", cells,
        SourceText::tr("The cells %1 are merged: the value stands in %2, the others are empty.").arg(cells, first));
}

void SheetRemarks::merged(QStringView reference)
{
    const CellRange cells = cellRange(reference.toString());
    merged(cells.firstRow, cells.lastRow, cells.firstColumn, cells.lastColumn);
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

void SheetRowBytes::append(std::string &to, QStringView text)
{
    if (tooMany())
        return;
    const QByteArray utf8 = text.toUtf8();
    m_bytes += std::size_t(utf8.size());
    to.append(utf8.constData(), std::size_t(utf8.size()));
}

/// An empty row in between is a blank line.
void SheetRows::goTo(qint64 row, RowText &text)
{
    for (; m_nextRow < row; ++m_nextRow) {
        if (m_width > 0 || m_nextRow >= m_range.firstRow)
            text.endRow();
    }
    m_to.get().place(row + 1);
    m_nextRow = row + 1;
}

void SheetRows::addUnreadable(std::optional<qint64> row, const std::string &what)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Error;
    cell.text = what;
    std::vector<SheetCell> cells(std::size_t(m_range.firstColumn));
    cells.push_back(cell);
    add(row.value_or(std::max(m_nextRow, m_range.firstRow)), cells);
}

void SheetRows::add(qint64 row, const std::vector<SheetCell> &cells)
{
    if (row < m_range.firstRow || row > m_range.lastRow)
        return;
    const auto first = std::size_t(m_range.firstColumn);
    std::size_t end = std::min(cells.size(), std::size_t(m_range.lastColumn) + 1);
    while (end > first && cells[end - 1].kind == SheetCell::Kind::Empty)
        --end;
    if (end <= first)
        return;
    RowText text(m_to);
    goTo(row, text);
    if (m_width == 0)
        m_width = end - first;
    for (std::size_t column = first; column < std::max(end, first + m_width); ++column) {
        static const SheetCell missing;
        const SheetCell &cell = column < end ? cells[column] : missing;
        switch (cell.kind) {
        case SheetCell::Kind::Empty:
            text.add({});
            break;
        case SheetCell::Kind::Value:
            text.add(cell.text);
            break;
        case SheetCell::Kind::Text:
            text.addText(cell.text);
            break;
        case SheetCell::Kind::Error:
            text.addUnreadable(cell.text);
            break;
        }
    }
    text.endRow();
}

QString chooseSheet(const QList<SourcePart> &sheets, const QString &wanted, const QString &file)
{
    QStringList names;
    for (const SourcePart &sheet : sheets) {
        if (!wanted.isEmpty() && sheet.name == wanted)
            return sheet.name;
        names.append(sheet.hidden ? SourceText::tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    }
    if (!wanted.isEmpty())
        throw Failure(QStringLiteral("source.sheet"), SourceText::tr("%1 has no sheet “%2”.").arg(file, wanted),
            SourceText::tr("Its sheets are: %1.").arg(names.join(QLatin1String(", "))));
    if (sheets.isEmpty())
        throw Failure(QStringLiteral("source.sheet"), SourceText::tr("There is no sheet in %1.").arg(file));
    const auto shown
        = std::find_if(sheets.begin(), sheets.end(), [](const SourcePart &sheet) { return !sheet.hidden; });
    return shown == sheets.end() ? sheets.front().name : shown->name;
}

bool isErrorText(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> errors { "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!",
        "#NULL!", "#SPILL!" };
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

std::string sheetNumber(std::string_view text)
{
    constexpr std::size_t exact = 15; // digits that a double holds for certain
    if (text.size() <= exact && text.find_first_of("eE") == std::string_view::npos)
        return std::string(text);
    if (text.size() <= 18 && text.find_first_not_of("-0123456789") == std::string_view::npos)
        return std::string(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return isNumber ? shortestNumber(withoutNoise(number)) : std::string(text);
}

} // namespace tranche
