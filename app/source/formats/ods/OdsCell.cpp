#include "source/formats/ods/OdsCell.h"

#include "core/Texts.h"
#include "source/formats/ods/OdsText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

void OdsCell::read(MarkupReader &xml, OdsShown shown, SheetRowBytes &bytes, SheetCell &cell)
{
    readAttributes(xml);
    readContent(xml, bytes);
    settle(cell, shown);
}

void OdsCell::readAttributes(const MarkupReader &xml)
{
    const std::string_view type = xml.attribute("office:value-type");
    const std::string_view formula = xml.attribute("table:formula");
    m_hasFormula = !formula.empty();
    m_isTruthFormula = formula == "of:=TRUE()" || formula == "of:=FALSE()";
    m_saysError = xml.attribute("calcext:value-type") == "error";
    m_value.clear();
    if (type.empty()) {
        m_type = Type::None;
    } else if (type == "string") {
        m_type = Type::Text;
        m_value = xml.attribute("office:string-value");
    } else if (type == "float" || type == "percentage" || type == "currency") {
        m_type = Type::Number;
        m_value = xml.attribute("office:value");
    } else if (type == "date") {
        m_type = Type::Date;
        m_value = xml.attribute("office:date-value");
    } else if (type == "time") {
        m_type = Type::Time;
        m_value = xml.attribute("office:time-value");
    } else if (type == "boolean") {
        m_type = Type::Truth;
        m_value = xml.attribute("office:boolean-value");
    } else {
        m_type = type == "void" ? Type::None : Type::Other;
    }
    if (m_type != Type::None && m_type != Type::Text)
        m_typeName = type.substr(0, 100);
}

void OdsCell::readContent(MarkupReader &xml, SheetRowBytes &bytes)
{
    m_text.clear();
    OdsText text;
    text.read(xml, m_text, bytes);
    m_paragraphs = text.paragraphs;
    m_hadTable = text.hadTable;
    if (m_type == Type::Text)
        bytes.take(m_value.size());
}

/// An error is a result that stands for none; most programs write it as a text or as 0, and show what is wrong.
bool OdsCell::isError() const
{
    if (m_saysError)
        return true;
    if (!m_hasFormula)
        return false;
    const std::string_view shown = m_text.empty() && m_type == Type::Text ? m_value : m_text;
    const bool isNumbered = shown.starts_with("Err:") && shown.size() > 4
        && shown.find_first_not_of("0123456789", 4) == std::string_view::npos;
    return isNumbered || isErrorText(shown);
}

bool OdsCell::lacksResult() const
{
    return m_hasFormula && m_type != Type::Text && m_value.empty() && m_text.empty() && !isError();
}

void OdsCell::settle(SheetCell &cell, OdsShown shown) const
{
    cell.kind = SheetCell::Kind::Value;
    cell.text.clear();
    if (isError())
        return cell.fail(m_text.empty() && m_value.empty()
                ? SourceText::tr("The cell holds an error without a name.")
                : QString::fromStdString((m_text.empty() ? m_value : m_text).substr(0, 100)));
    if (lacksResult()) {
        cell.kind = SheetCell::Kind::Empty;
        return;
    }
    switch (m_type) {
    case Type::None:
    case Type::Text:
        return settleText(cell);
    case Type::Number:
        cell.text = number(shown);
        break;
    case Type::Date:
        cell.text = moment(shown);
        break;
    case Type::Time:
        cell.text = span(shown);
        break;
    case Type::Truth:
        cell.text = truth();
        break;
    case Type::Other:
        break;
    }
    if (!cell.text.empty())
        return;
    const std::string &found = m_value.empty() ? m_text : m_value;
    cell.fail(SourceText::tr("The cell should hold a value of the type “%1”, but it does not: “%2”.")
                  .arg(QString::fromStdString(m_typeName), QString::fromStdString(found.substr(0, 100))));
}

/// The attribute has the text as it is, while what is shown may be laid out by a format. Line ends in it may have
/// become blanks, as XML has it; paragraphs keep them.
void OdsCell::settleText(SheetCell &cell) const
{
    const bool lostLines = m_paragraphs > 1 && m_value.find('\n') == std::string::npos;
    cell.text = m_type != Type::Text || m_value.empty() || lostLines ? m_text : m_value;
    cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
}

/// Whether a number is shown as a truth value: it is one of a workbook of Excel that LibreOffice has saved.
bool OdsCell::showsTruth(OdsShown shown) const
{
    if (shown.kind == OdsShown::Kind::Truth || m_isTruthFormula)
        return true;
    static constexpr std::array<std::string_view, 14> words { "TRUE", "FALSE", "WAHR", "FALSCH", "VRAI", "FAUX",
        "VERDADERO", "FALSO", "VERO", "WAAR", "ONWAAR", "PRAWDA", "ИСТИНА", "ЛОЖЬ" }; // in the language of who saved it
    return m_hasFormula && std::find(words.begin(), words.end(), m_text) != words.end();
}

std::string OdsCell::number(OdsShown shown) const
{
    double number = 0;
    const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
    if (error != std::errc() || end != m_value.data() + m_value.size() || !std::isfinite(number))
        return {};
    if ((number == 0 || number == 1) && showsTruth(shown))
        return number == 0 ? "FALSE" : "TRUE";
    if (!shown.isTime())
        return sheetNumber(m_value);
    bool negative = false;
    const auto days = odsDays(number, negative);
    if (!days)
        return {};
    if (shown.kind == OdsShown::Kind::Time || shown.kind == OdsShown::Kind::Duration)
        return odsSpanText(*days, negative, shown, m_origin);
    if (!negative)
        return odsMomentText({ m_origin + days->day, days->nanoseconds }, shown, m_origin);
    constexpr long long nanosOfDay = 86400000000000;
    const bool isMidnight = days->nanoseconds == 0;
    return odsMomentText(
        { m_origin - days->day - (isMidnight ? 0 : 1), isMidnight ? 0 : nanosOfDay - days->nanoseconds }, shown,
        m_origin);
}

std::string OdsCell::moment(OdsShown shown) const
{
    std::string zone;
    const auto moment = odsMoment(m_value, zone);
    if (!moment)
        return {};
    std::string text = odsMomentText(*moment, shown, m_origin);
    constexpr std::size_t dayBytes = 10;
    if (!zone.empty() && text.size() == dayBytes)
        text += " 00:00:00";
    return text.empty() ? text : text + zone;
}

std::string OdsCell::span(OdsShown shown) const
{
    bool negative = false;
    const auto span = odsSpan(m_value, negative);
    return span ? odsSpanText(*span, negative, shown, m_origin) : std::string();
}

std::string OdsCell::truth() const
{
    return m_value == "true" || m_value == "1" ? "TRUE" : m_value == "false" || m_value == "0" ? "FALSE" : "";
}

} // namespace tranche
