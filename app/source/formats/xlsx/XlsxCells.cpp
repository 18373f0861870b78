#include "source/formats/xlsx/XlsxCells.h"

#include "core/Texts.h"
#include "source/formats/xlsx/XlsxText.h"

#include <QRegularExpression>

#include <charconv>

namespace tranche {

static std::optional<double> xlsxNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// What messages show of a value.
static QString shownOf(const SheetCell &cell)
{
    return QString::fromStdString(cell.text.substr(0, 100));
}

static QString noTime(const SheetCell &cell)
{
    return SourceText::tr("“%1” is no date or time, though the cell is to show one.").arg(shownOf(cell));
}

XlsxCells::Type XlsxCells::typeHere()
{
    static constexpr std::array<std::pair<std::string_view, Type>, 8> types { { { "", Type::Number },
        { "n", Type::Number }, { "s", Type::Shared }, { "e", Type::Error }, { "str", Type::Calculated },
        { "inlineStr", Type::Inline }, { "b", Type::Truth }, { "d", Type::Time } } };
    const std::string_view type = m_xml.attribute("t");
    for (const auto &[name, value] : types) {
        if (name == type)
            return value;
    }
    m_unknownType = QString::fromStdString(std::string(type.substr(0, 100)));
    return Type::Unknown;
}

void XlsxCells::read(SheetCell &cell)
{
    const Type type = typeHere();
    const std::string_view styleHere = m_xml.attribute("s");
    const std::size_t style = styleHere.empty() ? 0 : xlsxWholeNumber(styleHere).value_or(0);
    cell.text.clear();
    m_inlined.clear();
    bool hasValue = false;
    bool hasFormula = false;
    bool isInlined = false;
    const int own = m_xml.depth();
    while (m_xml.next() != MarkupReader::Token::End || m_xml.depth() != own) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "v") {
            hasValue = true;
            m_bytes.takeText(m_xml, cell.text);
        } else if (m_xml.name() == "is") {
            isInlined = true;
            takeXlsxText(m_xml, m_bytes, m_inlined);
        } else {
            hasFormula = hasFormula || m_xml.name() == "f";
            m_xml.skipElement();
        }
    }
    if (isInlined && (type == Type::Inline || !hasValue)) { // it counts alone
        cell.text.swap(m_inlined);
        becomeText(cell);
    } else if (hasFormula && (!hasValue || (cell.text.empty() && type != Type::Calculated))) {
        cell.fail(SheetCell::noResult());
    } else if (hasValue) {
        settle(cell, type, style);
    } else {
        cell.kind = SheetCell::Kind::Empty;
    }
}

void XlsxCells::becomeText(SheetCell &cell)
{
    cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
}

void XlsxCells::settle(SheetCell &cell, Type type, std::size_t style)
{
    cell.kind = SheetCell::Kind::Value;
    if (type == Type::Calculated || type == Type::Inline) {
        if (type == Type::Calculated && isErrorText(cell.text))
            return cell.fail(shownOf(cell));
        decodeXlsxEscapes(cell.text);
        return becomeText(cell);
    }
    if (const std::string_view plain = withoutXmlBlanks(cell.text); plain.size() < cell.text.size())
        cell.text = std::string(plain);
    if (cell.text.empty())
        cell.kind = SheetCell::Kind::Empty;
    switch (type) {
    case Type::Shared:
        return settleShared(cell);
    case Type::Error:
        return cell.fail(cell.text.empty() ? SourceText::tr("The cell holds an error without a name.") : shownOf(cell));
    case Type::Truth:
        return settleTruth(cell);
    case Type::Time:
        return settleTime(cell, m_workbook.format(style));
    case Type::Unknown:
        return cell.fail(SourceText::tr("The cell is of the unknown type “%1”.").arg(m_unknownType));
    default:
        return settleNumber(cell, m_workbook.format(style));
    }
}

void XlsxCells::settleShared(SheetCell &cell)
{
    if (m_bytes.tooMany() || cell.text.empty())
        return;
    const auto number = xlsxWholeNumber(cell.text);
    const auto text = number ? m_workbook.sharedText(*number) : std::nullopt;
    if (!text)
        return cell.fail(SourceText::tr("The cell has the shared text number “%1”, which the workbook does not hold.")
                             .arg(shownOf(cell)));
    m_bytes.take(text->size());
    cell.text = *text;
    becomeText(cell);
}

void XlsxCells::settleTruth(SheetCell &cell)
{
    const bool yes = cell.text == "1" || cell.text == "true";
    if (!yes && cell.text != "0" && cell.text != "false")
        return cell.fail(SourceText::tr("“%1” is no truth value of a cell: it should be 0 or 1.").arg(shownOf(cell)));
    cell.text = yes ? "TRUE" : "FALSE";
}

void XlsxCells::settleNumber(SheetCell &cell, const NumberFormat &format)
{
    if (format.isNumber())
        return settleSheetNumber(cell.text);
    const auto number = xlsxNumber(cell.text);
    if (number && format.shown(*number).kind != NumberFormat::Kind::Number)
        cell.setNumber(*number, format, m_workbook.dateSystem());
    else if (number || cell.text.empty() || format.shown(1).kind == NumberFormat::Kind::Number)
        settleSheetNumber(cell.text);
    else
        cell.fail(noTime(cell));
}

/// A date and time of ISO 8601 in the form that all others have.
void XlsxCells::settleTime(SheetCell &cell, const NumberFormat &format)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)?T?(?:(\\d\\d:\\d\\d)(?::(\\d\\d)(?:\\.0*|(\\.\\d+))?)?Z?)?$"));
    const auto match = form.match(shownOf(cell));
    const QString day = match.captured(1);
    QString time = match.captured(2);
    if (!match.hasMatch() || (day.isEmpty() && time.isEmpty()))
        return cell.fail(noTime(cell));
    if (!time.isEmpty())
        time += QLatin1Char(':') + (match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3))
            + match.captured(4);
    const auto kind = format.shown(1).kind;
    const bool showsTime = kind != NumberFormat::Kind::Date && kind != NumberFormat::Kind::Number;
    if (!day.isEmpty() && !showsTime && time == QLatin1String("00:00:00"))
        time.clear();
    cell.text = (day.isEmpty() || time.isEmpty() ? day + time : day + QLatin1Char(' ') + time).toStdString();
}

} // namespace tranche
