#pragma once

#include "service/report/ReportContent.h"

namespace tranche {

// Parts of a report as HTML, each with its heading; empty where there is nothing to be told.

/// The name of the import, what became of it, and its figures.
QString reportHead(const ReportContent &content);
/// The books: what was read is what went in, failed or was left out.
QString reportBooks(const ReportContent &content);
/// What was read in another way than it stands in the file: left out, as NULL, by a format, repaired.
QString reportReading(const ReportContent &content);
QString reportErrors(const ReportContent &content);
QString reportChanges(const ReportContent &content);
QString reportChunks(const ReportContent &content);
QString reportColumns(const ReportContent &content);
QString reportChoices(const ReportContent &content);

} // namespace tranche
