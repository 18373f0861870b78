#pragma once

#include "source/reports/ReportLayout.h"
#include "source/reports/TestReport.h"
#include "source/text/RowText.h"

#include <optional>
#include <string>

namespace tranche {

/// Writes a row of one of the tables of ReportLayout.h, its values in their order.
class ReportRow
{
public:
    /// @param record that the row is one of
    ReportRow(ConvertedText &to, qint64 record, ReportPart part);

    void number(qint64 value);
    void number(const std::optional<qint64> &value) { value ? number(*value) : empty(); }
    /// Of something in the report; 0: of nothing.
    void reference(qint64 value) { value == 0 ? empty() : number(value); }
    /// What is no finite number is no value.
    void real(const std::optional<double> &value);
    /// What is no text in it is U+FFFD.
    void text(std::string_view value);
    void text(const char *value) { text(std::string_view(value)); }
    void text(const QString &value) { text(std::string_view(value.toStdString())); }
    void declared(const DeclaredTotals &totals);
    void empty() { m_row.addEmpty(1); }
    /// A value that can't be read: an error of the row.
    void unreadable(const std::string &what) { m_row.addUnreadable(what); }
    void end() { m_row.endRow(); }

private:
    RowText m_row;
};

} // namespace tranche
