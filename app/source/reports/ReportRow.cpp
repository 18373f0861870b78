#include "source/reports/ReportRow.h"

#include "core/Utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tranche {

ReportRow::ReportRow(ConvertedText &to, qint64 record, ReportPart part)
    : m_row(to)
{
    number(record);
    m_row.add(reportTable(part).name);
    m_row.addEmpty(std::size_t(reportColumnsBefore(part) - reportLeadingColumns));
}

/// @param Number qint64 or double
template <typename Number> static void addNumber(RowText &row, Number value)
{
    std::array<char, 40> text {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    row.add({ text.data(), std::size_t(end - text.data()) });
}

void ReportRow::number(qint64 value)
{
    addNumber(m_row, value);
}

void ReportRow::real(const std::optional<double> &value)
{
    if (value && std::isfinite(*value))
        addNumber(m_row, *value);
    else
        empty();
}

void ReportRow::declared(const DeclaredTotals &totals)
{
    for (const std::optional<qint64> &total : { totals.tests, totals.failures, totals.errors, totals.skipped })
        number(total);
}

void ReportRow::text(std::string_view value)
{
    if (value.find('\0') != std::string_view::npos || !isValidUtf8(value)) {
        text(QString::fromUtf8(value.data(), qsizetype(value.size()))
                 .replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)));
        return;
    }
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (!value.empty() && (isBlank(value.front()) || isBlank(value.back())))
        m_row.addText(value);
    else
        m_row.add(value);
}

} // namespace tranche
