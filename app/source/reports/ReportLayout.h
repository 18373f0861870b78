#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace tranche {

// The tables that test reports go to, as test-reports.md, 3, has them: a report is converted to text whose rows are
// rows of these tables, and each says of which one. The names of the tables get a prefix.

/// What a column of such a table holds.
enum class ReportValue : quint8 {
    Text,
    Integer,
    Real,
    Number, ///< of something in the report, counted from 1: in the table it is unique among all reports
    Launch, ///< the number of the launch, which the target gives
    ImportKey, ///< the key of the import, by which the target's ledger knows it
    Moment, ///< at which the row is written
};

struct ReportColumn
{
    const char *name;
    ReportValue value = ReportValue::Text;
};

/// A table; in the text its columns follow those of the tables before.
struct ReportTable
{
    const char *name; ///< without the prefix; also the word in the text's column "table"
    std::span<const ReportColumn> columns;
};

/// By their numbers, from 0. Those of most rows come first, so that the text of a row is short.
enum class ReportPart : quint8 { Case, Attempt, Sample, Step, Output, Property, Tag, Suite, Attachment, Issue, Launch };
inline constexpr int reportParts = 11;

const ReportTable &reportTable(ReportPart part);

/// Columns of the text before those of the tables: the number of the record, and the word of the table.
inline constexpr int reportLeadingColumns = 2;
/// Where the columns of a table begin in the text.
int reportColumnsBefore(ReportPart part);

} // namespace tranche
