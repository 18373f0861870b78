#pragma once

#include "source/formats/NumberFormatReader.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tranche {

/// How days are numbered in a workbook of Excel.
enum class DateSystem {
    From1900, ///< 1 is 1900-01-01, and a 29th of February 1900 is counted, which did not exist
    From1904, ///< 0 is 1904-01-01
};

/// A number that is no whole one to the 15 digits that spreadsheet programs compute with and show: 0.1 + 0.2 is 0.3.
double withoutNoise(double number);

/// The shortest text that gives the same number, without a locale: 0.1, 1234567.25, 1e-07. Empty if it is none.
std::string shortestNumber(double number);

/// What the numbers of a cell stand for by its number format: ECMA-376, part 1, 18.8.30 and 18.8.31.
class NumberFormat
{
public:
    /// General: a number.
    NumberFormat() = default;
    /// @param code such as yyyy\-mm\-dd;@
    explicit NumberFormat(QStringView code);
    /// Of the formats that every workbook has, by number; those that hang on the language included.
    static NumberFormat builtIn(int id);

    bool operator==(const NumberFormat &) const = default;

    /// A number's text: ISO 8601 for what is shown as a date, a time or a duration. A date keeps its time of day, a
    /// time its day, though they are not shown.
    /// @returns nullopt if there is no such number, day or time
    std::optional<std::string> text(double number, DateSystem system) const;

    using Kind = NumberFormatSection::Kind;
    using Shown = NumberFormatSection::Shown;
    /// What a number is shown as: a format may have sections for some of them.
    Shown shown(double number) const;
    /// Whether all numbers are shown as such.
    bool isNumber() const;

private:
    bool applies(std::size_t section, double number) const;

    std::vector<NumberFormatSection> m_sections; ///< for numbers; none: General
};

} // namespace tranche
