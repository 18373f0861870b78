#pragma once

#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"
#include "source/reports/ReportFormats.h"

#include <memory>

namespace tranche {

/// The formats of test reports that a file, a folder or an archive may be, by its content. Empty: it is none.
/// @throws Failure "source.…" if it can't be read
std::vector<const ReportFormat *> reportFormatsOf(const QString &path, const SourceOptions &options);

/// A test report as text whose rows are rows of the tables of ReportLayout.h. All its files together are one report.
/// One that breaks off is told to be so: what could be read of it comes, and an error of the last row says where.
/// @param options with the format
std::unique_ptr<Converter> openReport(const QString &path, const SourceOptions &options);

} // namespace tranche
