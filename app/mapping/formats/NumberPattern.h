#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace tranche {

/// How the numbers of a column are written: “1.234,56”, “(1,234.56)”, “12,5 %”, “€ 1’234.56”. A plain value; as it is
/// made it is the usual way: digits, a point, a minus in front.
struct NumberPattern
{
    enum class Group : std::uint8_t {
        None,
        Point,
        Comma,
        Blank, ///< each of blankLength()
        Apostrophe, ///< ' or ’
    };
    enum class Negative : std::uint8_t {
        Minus, ///< in front: - or −
        Parentheses, ///< or a minus in front
        MinusBehind,
    };

    char decimal = '.'; ///< or a comma
    Group group = Group::None; ///< between groups of three digits
    bool indian = false; ///< groups of two, but for the last: 12,34,567
    bool plus = false; ///< numbers may have one in front
    bool percent = false; ///< every number has one behind
    bool currencyBehind = false;
    Negative negative = Negative::Minus;
    QByteArray currency; ///< the sign or code that every number has: "€", "EUR", "zł"; empty: none

    /// @returns nullopt if it is none. @param problem what is wrong with it, for people
    static std::optional<NumberPattern> fromText(std::string_view text, QString *problem = nullptr);
    /// The same of a column of integers, whose numbers may stand there without decimals: “1.234”, “(1,234)”, “+1234”.
    static std::optional<NumberPattern> ofWholeNumber(std::string_view text, QString *problem = nullptr);
    /// The number 1234.56 as the pattern has it, negative where that is not a minus in front: what fromText reads.
    QString text() const;
    bool isUsual() const
    {
        return decimal == '.' && group == Group::None && !plus && !percent && negative == Negative::Minus
            && currency.isEmpty();
    }

    bool operator==(const NumberPattern &) const = default;
};

/// Whether the text is a currency's sign or code: €, US$, EUR, kr, zł.
bool isCurrency(std::string_view text);

} // namespace tranche
