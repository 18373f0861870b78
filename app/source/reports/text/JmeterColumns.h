#pragma once

#include "source/reports/TestReport.h"

#include <QByteArray>

#include <string_view>

namespace tranche {

/// What the columns of a result file of JMeter in CSV hold. They are chosen in its properties, and so is whether their
/// names stand in the first line.
class JmeterColumns
{
public:
    enum class Kind : quint8 {
        Other,
        TimeStamp,
        Elapsed,
        Label,
        ResponseCode,
        ResponseMessage,
        ThreadName,
        Success,
        FailureMessage,
        Bytes,
        Latency,
        Connect,
        Url
    };

    /// @param fields of the first row @returns nothing if these are no names of such columns
    static JmeterColumns ofHeader(const std::vector<std::string_view> &fields);
    /// Those that JMeter writes by default, if the row fits them. @returns nothing if it does not
    static JmeterColumns ofRow(const std::vector<std::string_view> &fields);
    /// The separator of the first line with which it is a header or such a row. @returns '\0' if there is none
    static char separatorOf(const QByteArray &begin);

    bool isEmpty() const { return m_kinds.empty(); }
    std::size_t size() const { return m_kinds.size(); }
    /// Of a field; Other beyond the columns.
    Kind at(std::size_t field) const { return field < m_kinds.size() ? m_kinds[field] : Kind::Other; }
    /// Some columns behind those that are known have no known meaning.
    bool isGuessed() const { return m_isGuessed; }

private:
    std::vector<Kind> m_kinds;
    bool m_isGuessed = false;
};

/// Whether a number was changed by a spreadsheet, such as 1.77E+12: its digits are lost.
bool isSpreadsheetNumber(std::string_view text);

/// "true" or "false" in any letters. @returns nullopt for all else
std::optional<bool> jmeterTruth(std::string_view text);

/// @returns nullopt for what is no number
std::optional<double> jmeterNumber(std::string_view text);
std::optional<qint64> jmeterInteger(std::string_view text);

} // namespace tranche
