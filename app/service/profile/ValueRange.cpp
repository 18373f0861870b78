#include "service/profile/ValueRange.h"

#include "core/Utf8.h"
#include "service/profile/ScalePlace.h"

#include <array>
#include <charconv>
#include <compare>

namespace tranche {

void ValueRange::keep(KeptValue &kept, const Cell &cell, double place)
{
    kept.kind = cell.kind;
    kept.place = place;
    if (cell.kind == CellKind::Integer)
        kept.integer = cell.integer;
    else if (cell.kind == CellKind::Real)
        kept.real = cell.real;
    else
        kept.text.assign(cell.view().substr(0, mostBytes));
}

/// How a value compares with one that is the same double.
static std::strong_ordering orderOfSame(const Cell &cell, const KeptValue &kept)
{
    constexpr std::size_t exactDigits = 15;
    if (cell.kind == kept.kind && cell.kind == CellKind::Integer)
        return cell.integer <=> kept.integer;
    if (cell.kind != kept.kind || cell.kind != CellKind::Text || cell.length <= exactDigits)
        return std::strong_ordering::equal;
    return isSmallerDecimal(cell.view(), kept.text) ? std::strong_ordering::less
        : isSmallerDecimal(kept.text, cell.view())  ? std::strong_ordering::greater
                                                    : std::strong_ordering::equal;
}

void ValueRange::addAtEnd(const Cell &cell, double place)
{
    if (place < m_least.place || (place == m_least.place && orderOfSame(cell, m_least) < 0))
        keep(m_least, cell, place);
    if (place > m_most.place || (place == m_most.place && orderOfSame(cell, m_most) > 0))
        keep(m_most, cell, place);
}

void ValueRange::addTextAtEnd(std::string_view text)
{
    if (m_least.kind == CellKind::Null || text < m_least.text) {
        keep(m_least, Cell(text, false), 0);
        m_leastBegin = beginOfText(text);
    }
    if (m_most.kind == CellKind::Null || text > m_most.text) {
        keep(m_most, Cell(text, false), 0);
        m_mostBegin = beginOfText(text);
    }
}

std::string textOfInteger(std::int64_t value, int decimals)
{
    std::string text = std::to_string(value);
    if (decimals == 0)
        return text;
    const std::size_t sign = text.front() == '-' ? 1 : 0;
    const auto digits = std::size_t(decimals);
    if (text.size() - sign <= digits)
        text.insert(sign, digits + 1 - (text.size() - sign), '0');
    text.insert(text.size() - digits, ".");
    return text;
}

std::string textOfReal(double value)
{
    std::array<char, 40> text {};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return { text.data(), written.ptr };
}

std::string_view beginOf(std::string_view text, std::size_t mostBytes)
{
    if (text.size() <= mostBytes)
        return text;
    while (mostBytes > 0 && isContinuation(text[mostBytes]))
        --mostBytes;
    return text.substr(0, mostBytes);
}

QString textOfKept(const KeptValue &value, int decimals)
{
    switch (value.kind) {
    case CellKind::Integer:
        return QString::fromStdString(textOfInteger(value.integer, decimals));
    case CellKind::Real:
        return QString::fromStdString(textOfReal(value.real));
    case CellKind::Text: {
        const std::string_view text = beginOf(value.text, ValueRange::mostBytes - 1);
        return QString::fromUtf8(text.data(), qsizetype(text.size()))
            + (text.size() < value.text.size() ? QString(QChar(0x2026)) : QString());
    }
    case CellKind::Null:
    case CellKind::Blob:
        break;
    }
    return {};
}

} // namespace tranche
