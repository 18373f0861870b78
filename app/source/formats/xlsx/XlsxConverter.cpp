#include "source/formats/xlsx/XlsxConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/formats/SheetConverter.h"
#include "source/formats/xlsx/XlsxWorkbook.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>

namespace tranche {

bool looksLikeXlsx(const QByteArray &begin, const QString &suffix)
{
    if (!begin.startsWith("PK\x03\x04"))
        return false;
    const bool named = suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm");
    return named || begin.contains("[Content_Types].xml") || begin.contains("xl/workbook.xml")
        || begin.contains("xl/worksheets/");
}

namespace {

/// The whole number that a text is.
std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class XlsxConverter final : public Converter
{
public:
    XlsxConverter(const QString &path, const SourceOptions &options)
        : m_workbook(path)
        , m_xml(m_workbook.sheet(options.sheet))
        , m_range(cellRange(options.range))
        , m_remarks(m_range)
    {
        m_workbook.readCellParts();
    }

    bool convert(ConvertedText &to) override
    {
        if (!m_rows)
            m_rows.emplace(m_range, to);
        m_rows->writeTo(to);
        constexpr int rowDepth = 3; // worksheet, sheetData
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            const auto token = m_xml.next();
            if (token == QXmlStreamReader::EndDocument) {
                m_remarks.writeTo(to);
                return false;
            }
            if (m_xml.isStart(QLatin1String("row")) && m_xml.depth() == rowDepth)
                readRow();
            else if (m_xml.isStart(QLatin1String("mergeCell")))
                m_remarks.merged(m_xml.attribute(QLatin1String("ref")));
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_xml.bytesOfFile(); }

private:
    /// The column of a reference such as C17; -1 if it is none.
    static int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > mostSheetColumns)
                break;
            column = column * 26 + (c.unicode() - u'A') + 1;
        }
        return column - 1;
    }

    void readRow()
    {
        const QString number = m_xml.attribute(QLatin1String("r")).toString();
        const auto known = wholeNumber(number.toStdString());
        const bool isPlaced
            = number.isEmpty() ? m_row + 1 < mostSheetRows : known && *known >= 1 && *known <= mostSheetRows;
        if (isPlaced)
            m_row = number.isEmpty() ? m_row + 1 : qint64(*known) - 1;
        const QStringView hidden = m_xml.attribute(QLatin1String("hidden"));
        if (hidden == QLatin1String("1") || hidden == QLatin1String("true"))
            m_remarks.hidden(m_row);
        m_cells.clear();
        m_bytes.begin();
        int column = -1;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("row"))) {
            if (!m_xml.isStart(QLatin1String("c")))
                continue;
            const QStringView reference = m_xml.attribute(QLatin1String("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            if (column < 0 || column >= mostSheetColumns)
                throw Failure(QStringLiteral("source.sheet"),
                    SourceText::tr("The sheet has a cell “%1”.").arg(reference.toString()));
            if (std::size_t(column) >= m_cells.size())
                m_cells.resize(std::size_t(column) + 1);
            readCell(m_cells[std::size_t(column)]);
        }
        const bool filled = std::any_of(
            m_cells.begin(), m_cells.end(), [](const SheetCell &cell) { return cell.kind != SheetCell::Kind::Empty; });
        if (!isPlaced && filled)
            m_rows->addUnreadable(std::nullopt,
                SourceText::tr("The sheet gives this row the number “%1”: rows are numbered from 1 to %2.")
                    .arg(number)
                    .arg(mostSheetRows)
                    .toStdString());
        else if (m_bytes.tooMany())
            m_rows->addUnreadable(m_row, RowText::tooLong());
        else if (filled)
            m_rows->add(m_row, m_cells);
    }

    void readCell(SheetCell &cell)
    {
        const QString type = m_xml.attribute(QLatin1String("t")).toString();
        const auto style = std::size_t(m_xml.attribute(QLatin1String("s")).toInt());
        cell.text.clear();
        std::string inlined;
        bool hasValue = false;
        bool hasFormula = false;
        bool isInlined = false;
        int phonetic = 0;
        std::string *to = nullptr;
        while (m_xml.next() != QXmlStreamReader::EndDocument && !m_xml.isEnd(QLatin1String("c"))) {
            const bool starts = m_xml.xml().isStartElement();
            if (m_xml.xml().isCharacters()) {
                if (to != nullptr && phonetic == 0)
                    m_bytes.append(*to, m_xml.xml().text());
            } else if (m_xml.name() == QLatin1String("v")) {
                to = starts ? &cell.text : nullptr;
                hasValue = true;
            } else if (m_xml.name() == QLatin1String("t")) {
                to = starts ? &inlined : nullptr;
                isInlined = true;
            } else if (m_xml.name() == QLatin1String("f")) {
                hasFormula = true;
            } else if (m_xml.name() == QLatin1String("rPh")) {
                phonetic += starts ? 1 : -1;
            }
        }
        cell.kind = SheetCell::Kind::Empty;
        if (isInlined && (type == QLatin1String("inlineStr") || !hasValue)) {
            setText(cell, inlined); // it counts alone
        } else if (hasFormula && (!hasValue || (cell.text.empty() && type != QLatin1String("str")))) {
            cell.fail(SheetCell::noResult());
        } else if (hasValue) {
            settle(cell, type, style);
        }
    }

    static void setText(SheetCell &cell, const std::string &text)
    {
        cell.text = XlsxWorkbook::withoutEscapes(text);
        cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    }

    void settle(SheetCell &cell, const QString &type, std::size_t style)
    {
        const QString shown = QString::fromStdString(cell.text.substr(0, 100));
        cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Value;
        if (type == QLatin1String("s")) {
            settleShared(cell, shown);
        } else if (type == QLatin1String("e")) {
            cell.fail(shown.isEmpty() ? SourceText::tr("The cell holds an error without a name.") : shown);
        } else if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
            if (type == QLatin1String("str") && isErrorText(cell.text))
                return cell.fail(shown);
            setText(cell, cell.text);
        } else if (type == QLatin1String("b")) {
            const bool yes = cell.text == "1" || cell.text == "true";
            if (!yes && cell.text != "0" && cell.text != "false")
                return cell.fail(SourceText::tr("“%1” is no truth value of a cell: it should be 0 or 1.").arg(shown));
            cell.text = yes ? "TRUE" : "FALSE";
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            settleNumber(cell, style, shown);
        } else if (type == QLatin1String("d")) {
            settleIsoTime(cell, style, shown);
        } else {
            cell.fail(SourceText::tr("The cell is of the unknown type “%1”.").arg(type.left(100)));
        }
    }

    void settleShared(SheetCell &cell, const QString &shown)
    {
        if (m_bytes.tooMany() || cell.text.empty())
            return;
        const auto number = wholeNumber(cell.text);
        const auto text = number ? m_workbook.sharedText(*number) : std::nullopt;
        if (!text)
            return cell.fail(
                SourceText::tr("The cell has the shared text number “%1”, which the workbook does not hold.")
                    .arg(shown));
        m_bytes.take(text->size());
        setText(cell, *text);
    }

    void settleNumber(SheetCell &cell, std::size_t style, const QString &shown)
    {
        const NumberFormat &format = m_workbook.format(style);
        const auto number = numberIn(cell.text);
        if (number && format.shown(*number).kind != NumberFormat::Kind::Number)
            cell.setNumber(*number, format, m_workbook.dateSystem());
        else if (number || cell.text.empty() || format.shown(1).kind == NumberFormat::Kind::Number)
            cell.text = sheetNumber(cell.text);
        else
            cell.fail(SourceText::tr("“%1” is no date or time, though the cell is to show one.").arg(shown));
    }

    /// A date and time of ISO 8601 in the form that all others have.
    void settleIsoTime(SheetCell &cell, std::size_t style, const QString &shown)
    {
        static const QRegularExpression form(
            QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)?T?(?:(\\d\\d:\\d\\d)(?::(\\d\\d)(?:\\.0*|(\\.\\d+))?)?Z?)?$"));
        const auto match = form.match(shown);
        const QString day = match.captured(1);
        QString time = match.captured(2);
        if (!match.hasMatch() || (day.isEmpty() && time.isEmpty()))
            return cell.fail(SourceText::tr("“%1” is no date or time, though the cell is to show one.").arg(shown));
        if (!time.isEmpty())
            time += QLatin1Char(':') + (match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3))
                + match.captured(4);
        const auto kind = m_workbook.format(style).shown(1).kind;
        const bool showsTime = kind != NumberFormat::Kind::Date && kind != NumberFormat::Kind::Number;
        if (!day.isEmpty() && !showsTime && time == QLatin1String("00:00:00"))
            time.clear();
        cell.text = (day.isEmpty() || time.isEmpty() ? day + time : day + QLatin1Char(' ') + time).toStdString();
    }

    XlsxWorkbook m_workbook;
    XmlReader m_xml;
    CellRange m_range;
    SheetRemarks m_remarks;
    std::optional<SheetRows> m_rows;
    std::vector<SheetCell> m_cells;
    SheetRowBytes m_bytes;
    qint64 m_row = -1;
};

} // namespace

std::unique_ptr<Converter> openXlsx(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options)
{
    return std::make_unique<XlsxConverter>(path, options);
}

QList<SourcePart> sheetsOfXlsx(const QString &path, const SourceOptions &)
{
    return XlsxWorkbook(path).sheets();
}

void settleXlsx(const QString &path, SourceOptions &options)
{
    cellRange(options.range);
    const XlsxWorkbook workbook(path);
    options.sheet = chooseSheet(workbook.sheets(), options.sheet, workbook.fileName());
}

} // namespace tranche
