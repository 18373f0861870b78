#include "source/formats/SheetConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

namespace tranche {

void SheetCell::setNumber(double number, const NumberFormat &format, DateSystem system)
{
    auto shown = format.text(number, system);
    if (!std::isfinite(number))
        return fail(SourceText::tr("The cell should hold a number, but what stands there is none."));
    if (!shown)
        return fail(SourceText::tr("“%1” is no date or time, though the cell is to show one.")
                        .arg(QString::fromStdString(shortestNumber(number))));
    kind = Kind::Value;
    text = std::move(*shown);
}

QString SheetCell::noResult()
{
    return SourceText::tr(
        "The result of the formula is not stored in the file. Open it in a spreadsheet program and save "
        "it there.");
}

void SheetRowBytes::append(std::string &to, QStringView text)
{
    if (tooMany())
        return;
    const QByteArray utf8 = text.toUtf8();
    append(to, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void SheetRowBytes::append(std::string &to, std::string_view text)
{
    if (tooMany())
        return;
    m_bytes += text.size(); // what makes it too long is kept: the text is known to be so wherever it goes
    to += text;
}

void SheetRowBytes::takeText(MarkupReader &xml, std::string &to)
{
    const int own = xml.depth();
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (xml.isText())
            append(to, xml.text());
    }
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

static constexpr std::size_t mostFilledUp = 500'000'000; ///< cells that a sheet lacks at the end of its rows

void SheetRows::addUnreadable(std::optional<qint64> row, const std::string &what)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Error;
    cell.text = what;
    std::vector<SheetCell> cells(std::size_t(m_range.firstColumn));
    cells.push_back(cell);
    add(row.value_or(std::max(m_nextRow, m_range.firstRow)), cells);
}

void SheetRows::add(qint64 row, std::span<const SheetCell> cells)
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
    m_filledUp += std::max(end, first + m_width) - end;
    if (m_filledUp > mostFilledUp)
        throw Failure(QStringLiteral("source.sheet"),
            SourceText::tr(
                "The first row of the sheet has %1 columns, and the rows below it far fewer: up to row %2, more "
                "than %3 million cells would be filled up.")
                .arg(m_width)
                .arg(row + 1)
                .arg(mostFilledUp / 1'000'000),
            SourceText::tr("Choose the cells that count with --range."));
    for (const SheetCell &cell : cells.subspan(first, end - first)) {
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
    text.addEmpty(std::max(end, first + m_width) - end);
    text.endRow();
}

/// Those that one is chosen from if none is asked for: hidden ones only where no other is there.
static QList<SourcePart> sheetsToChoose(const QList<SourcePart> &sheets)
{
    QList<SourcePart> shown;
    std::copy_if(
        sheets.begin(), sheets.end(), std::back_inserter(shown), [](const SourcePart &sheet) { return !sheet.hidden; });
    return shown.isEmpty() ? sheets : shown;
}

QStringList emptySheetsBefore(const QList<SourcePart> &sheets, const QString &sheet, const HoldsCell &holdsCell)
{
    QStringList empty;
    for (const SourcePart &one : sheetsToChoose(sheets)) {
        if (one.name == sheet)
            return empty;
        if (holdsCell(one))
            break;
        empty.append(one.name);
    }
    return {};
}

QString chooseSheet(
    const QList<SourcePart> &sheets, const QString &wanted, const QString &file, const HoldsCell &holdsCell)
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
    const QList<SourcePart> some = sheetsToChoose(sheets);
    const auto found = std::find_if(
        some.begin(), some.end(), [&](const SourcePart &sheet) { return !holdsCell || holdsCell(sheet); });
    if (found != some.end())
        return found->name;
    throw Failure(QStringLiteral("source.empty"),
        some.size() == sheets.size() ? SourceText::tr("No sheet of %1 holds a cell.").arg(file)
                                     : SourceText::tr("No sheet of %1 that is shown holds a cell.").arg(file),
        SourceText::tr("Its sheets are: %1.").arg(names.join(QLatin1String(", "))));
}

bool isErrorText(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> errors { "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!",
        "#NULL!", "#SPILL!" };
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

std::string sheetNumber(std::string_view text)
{
    std::string number(text);
    settleSheetNumber(number);
    return number;
}

void settleSheetNumber(std::string &text)
{
    constexpr std::size_t exact = 15; // digits that a double holds for certain
    if (text.size() <= exact && text.find_first_of("eE") == std::string::npos)
        return;
    if (text.size() <= 18 && text.find_first_not_of("-0123456789") == std::string::npos)
        return;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && std::isfinite(number))
        text = shortestNumber(withoutNoise(number));
}

} // namespace tranche
