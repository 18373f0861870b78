#include "source/formats/xls/XlsSheet.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>
#include <bit>

namespace tranche {

static constexpr int mostXlsColumns = 256;
static constexpr std::size_t cellHeadBytes = 6; ///< row, column, style

static bool isCell(quint16 id)
{
    switch (id) {
    case XlsRecords::Formula:
    case XlsRecords::FormulaOf3:
    case XlsRecords::FormulaOf4:
    case XlsRecords::MulRk:
    case XlsRecords::RichString:
    case XlsRecords::LabelSst:
    case XlsRecords::Number:
    case XlsRecords::Label:
    case XlsRecords::BoolErr:
    case XlsRecords::Rk:
        return true;
    default:
        return false;
    }
}

/// A number of eight bytes.
static double longNumber(const XlsRecords::Record &record, std::size_t offset)
{
    return std::bit_cast<double>(record.at<quint64>(offset));
}

/// A number of four bytes: the upper half of a longer one or a whole number, perhaps in hundredths.
static double shortNumber(quint32 bits)
{
    enum Flag : quint32 { Hundredths = 1, Whole = 2 };
    constexpr quint32 flags = Hundredths | Whole;
    const double number
        = (bits & Whole) != 0 ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & ~flags) << 32);
    return (bits & Hundredths) != 0 ? number / 100 : number;
}

static void setError(SheetCell &cell, quint8 code)
{
    switch (code) {
    case 0x00:
        return cell.fail(QStringLiteral("#NULL!"));
    case 0x07:
        return cell.fail(QStringLiteral("#DIV/0!"));
    case 0x0F:
        return cell.fail(QStringLiteral("#VALUE!"));
    case 0x17:
        return cell.fail(QStringLiteral("#REF!"));
    case 0x1D:
        return cell.fail(QStringLiteral("#NAME?"));
    case 0x24:
        return cell.fail(QStringLiteral("#NUM!"));
    case 0x2A:
        return cell.fail(QStringLiteral("#N/A"));
    default:
        return cell.fail(SourceText::tr("The cell holds the unknown error %1.").arg(code));
    }
}

static void setTruth(SheetCell &cell, quint8 value)
{
    cell.kind = SheetCell::Kind::Value;
    cell.text = value != 0 ? "TRUE" : "FALSE";
}

XlsSheet::XlsSheet(XlsWorkbook &workbook, const XlsWorkbook::Sheet &sheet, SheetRemarks &remarks)
    : m_workbook(workbook)
    , m_remarks(remarks)
{
    XlsRecords &records = workbook.records();
    records.goTo(sheet.offset);
    XlsRecords::Record record;
    if (!records.next(record) || record.id != XlsRecords::BeginOfPart)
        throw records.failure(SourceText::tr("%1 is damaged: the sheet “%2” does not stand where the workbook says.")
                                  .arg(workbook.fileName(), sheet.name));
    findRuns(remarks);
}

bool XlsSheet::holdsCell(XlsWorkbook &workbook, const QString &sheet)
{
    const auto &all = workbook.sheets();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const XlsWorkbook::Sheet &one) { return one.name == sheet; });
    if (found == all.end())
        return false;
    try {
        XlsRecords &records = workbook.records();
        records.goTo(found->offset);
        XlsRecords::Record record;
        if (!records.next(record) || record.id != XlsRecords::BeginOfPart)
            return true;
        for (int depth = 1; depth > 0 && records.next(record);) {
            if (isCell(record.id) && depth == 1)
                return true;
            depth += record.id == XlsRecords::BeginOfPart ? 1 : record.id == XlsRecords::EndOfPart ? -1 : 0;
        }
        return false;
    } catch (const Failure &) { // who imports it says what is wrong
        return true;
    }
}

void XlsSheet::findRuns(SheetRemarks &remarks)
{
    enum RowFlag : quint16 { IsHidden = 0x0020 };
    XlsRecords &records = m_workbook.records();
    XlsRecords::Record record;
    int depth = 1; // charts in a sheet are parts within it
    for (quint64 offset = records.offset(); depth > 0 && records.next(record); offset = records.offset()) {
        if (record.id == XlsRecords::BeginOfPart) {
            ++depth;
        } else if (record.id == XlsRecords::EndOfPart) {
            --depth;
        } else if (record.id == XlsRecords::FilePass) {
            throw records.needsPassword();
        } else if (depth > 1) {
            continue;
        } else if (isCell(record.id)) {
            if (record.data.size() < cellHeadBytes)
                throw records.failure(
                    SourceText::tr("%1 is damaged: it has a cell without a place.").arg(m_workbook.fileName()));
            const auto row = record.at<quint16>(0);
            if (m_runs.empty() || m_runs.back().row != row)
                m_runs.push_back({ quint32(offset), row });
        } else if (record.id == XlsRecords::Row) {
            if ((record.at<quint16>(12) & IsHidden) != 0)
                remarks.hidden(record.at<quint16>(0));
        } else if (record.id == XlsRecords::MergedCells) {
            for (std::size_t cells = 2; cells + 8 <= record.data.size(); cells += 8)
                remarks.merged(record.at<quint16>(cells), record.at<quint16>(cells + 2), record.at<quint16>(cells + 4),
                    record.at<quint16>(cells + 6));
        }
    }
    const auto before = [](const Run &left, const Run &right) { return left.row < right.row; };
    if (!std::is_sorted(m_runs.begin(), m_runs.end(), before))
        std::stable_sort(m_runs.begin(), m_runs.end(), before);
}

bool XlsSheet::next(Row &row)
{
    if (m_next == m_runs.size())
        return false;
    row.number = m_runs[m_next].row;
    row.cells.clear();
    row.fault.reset();
    m_bytes.begin();
    for (; m_next < m_runs.size() && m_runs[m_next].row == row.number; ++m_next)
        readRun(m_runs[m_next], row);
    if (m_bytes.tooMany())
        row.fault = RowText::tooLong();
    return true;
}

void XlsSheet::readRun(const Run &run, Row &row)
{
    XlsRecords &records = m_workbook.records();
    records.goTo(run.offset);
    XlsRecords::Record record;
    int depth = 1;
    while (depth > 0 && records.next(record)) {
        if (record.id == XlsRecords::BeginOfPart)
            ++depth;
        else if (record.id == XlsRecords::EndOfPart)
            --depth;
        if (depth > 1 || !isCell(record.id))
            continue;
        if (record.at<quint16>(0) != run.row)
            return;
        readCell(record, row);
    }
}

/// @returns nullptr if the sheet can't have such a column
SheetCell *XlsSheet::cell(std::size_t column, Row &row)
{
    if (column >= mostXlsColumns) {
        row.fault = SourceText::tr("The row has more than %1 columns, more than such a sheet has.")
                        .arg(mostXlsColumns)
                        .toStdString();
        return nullptr;
    }
    if (column >= row.cells.size())
        row.cells.resize(column + 1);
    row.cells[column] = {};
    return &row.cells[column];
}

void XlsSheet::readCell(const XlsRecords::Record &record, Row &row)
{
    const auto column = record.at<quint16>(2);
    if (record.id == XlsRecords::MulRk) {
        constexpr std::size_t begin = 4;
        constexpr std::size_t oneBytes = 6; // style and number
        for (std::size_t i = 0; begin + (i + 1) * oneBytes + 2 <= record.data.size(); ++i) {
            const std::size_t at = begin + i * oneBytes;
            if (SheetCell *const one = cell(column + i, row))
                readNumber(shortNumber(record.at<quint32>(at + 2)), record.at<quint16>(at), *one);
        }
        return;
    }
    SheetCell *const found = cell(column, row);
    if (found == nullptr)
        return;
    const auto style = record.at<quint16>(4);
    const auto isCut = [&](std::size_t valueBytes) {
        const bool cut = record.data.size() < cellHeadBytes + valueBytes;
        if (cut)
            found->fail(SourceText::tr("The cell is cut off."));
        return cut;
    };
    switch (record.id) {
    case XlsRecords::Number:
        if (!isCut(sizeof(double)))
            readNumber(longNumber(record, cellHeadBytes), style, *found);
        break;
    case XlsRecords::Rk:
        if (!isCut(sizeof(quint32)))
            readNumber(shortNumber(record.at<quint32>(cellHeadBytes)), style, *found);
        break;
    case XlsRecords::BoolErr:
        if (isCut(2))
            break;
        if (record.at<quint8>(cellHeadBytes + 1) != 0)
            setError(*found, record.at<quint8>(cellHeadBytes));
        else
            setTruth(*found, record.at<quint8>(cellHeadBytes));
        break;
    case XlsRecords::LabelSst:
        if (!isCut(sizeof(quint32)))
            readShared(record.at<quint32>(cellHeadBytes), *found);
        break;
    case XlsRecords::Label:
    case XlsRecords::RichString:
        readText(record, cellHeadBytes, *found);
        break;
    default:
        if (!isCut(sizeof(double)))
            readFormula(record, *found);
        break;
    }
}

void XlsSheet::readNumber(double number, quint16 style, SheetCell &cell)
{
    cell.setNumber(number, m_workbook.format(style), m_workbook.dateSystem());
}

void XlsSheet::readText(const XlsRecords::Record &record, std::size_t offset, SheetCell &cell)
{
    if (m_bytes.tooMany())
        return;
    XlsRecords::Record rest = record;
    rest.data.remove_prefix(std::min(offset, rest.data.size()));
    XlsBytes bytes = m_workbook.bytes(rest);
    auto text = bytes.text(2);
    if (!text)
        return cell.fail(bytes.fault());
    m_bytes.take(text->size());
    cell.kind = text->empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    cell.text = std::move(*text);
}

void XlsSheet::readShared(quint32 number, SheetCell &cell)
{
    if (m_bytes.tooMany())
        return;
    auto text = m_workbook.sharedText(number);
    if (!text)
        return cell.fail(
            SourceText::tr("The cell has the shared text number “%1”, which the workbook does not hold.").arg(number));
    m_bytes.take(text->size());
    cell.kind = text->empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    cell.text = std::move(*text);
}

/// The result that is stored with a formula: a number, or something else in its place.
void XlsSheet::readFormula(const XlsRecords::Record &record, SheetCell &cell)
{
    enum Result : quint8 { Text, Truth, Error, EmptyText };
    enum Flag : quint16 { WhenOpened = 2 };
    constexpr quint16 noNumber = 0xFFFF;
    if (record.at<quint16>(cellHeadBytes + 6) != noNumber) {
        const double number = longNumber(record, cellHeadBytes);
        readNumber(number, record.at<quint16>(4), cell);
        if (number == 0 && (record.at<quint16>(cellHeadBytes + sizeof number) & WhenOpened) != 0)
            m_remarks.notCalculated(record.at<quint16>(0), record.at<quint16>(2));
        return;
    }
    const auto what = record.at<quint8>(cellHeadBytes + 2);
    switch (record.at<quint8>(cellHeadBytes)) {
    case Text:
        return readStoredText(cell);
    case Truth:
        return setTruth(cell, what);
    case Error:
        return setError(cell, what);
    case EmptyText: // what Excel stores of ="" too; other programs store it of every formula
        return m_remarks.emptyResult(record.at<quint16>(0), record.at<quint16>(2));
    default:
        return cell.fail(SheetCell::noResult());
    }
}

/// The text that is the result of the formula before it, behind what the formula shares with others.
void XlsSheet::readStoredText(SheetCell &cell)
{
    XlsRecords &records = m_workbook.records();
    XlsRecords::Record record;
    while (records.nextIf(XlsRecords::SharedFormula, record) || records.nextIf(XlsRecords::Array, record)
        || records.nextIf(XlsRecords::Table, record) || records.nextIf(XlsRecords::Continue, record)) { }
    if (!records.nextIf(XlsRecords::String, record))
        return cell.fail(SheetCell::noResult());
    readText(record, 0, cell);
    if (cell.kind == SheetCell::Kind::Text && isErrorText(cell.text))
        cell.kind = SheetCell::Kind::Error;
}

} // namespace tranche
