#pragma once

#include "service/inspect/SourceInspection.h"

namespace tranche {

/// Whether the source is a test report, or the folder or archive of one.
bool isTestReport(const SourceOptions &source);

/// Whether a folder is one test report rather than files that are imported each by itself: all that may be a table in
/// it are parts of one.
bool isReportFolder(const QString &path, const SourceOptions &asked);

/// What a look at a test report tells: its columns are always the same, so that nothing of it has to be read.
SourceInspection inspectReport(const QString &path, const SourceOptions &settled, int previewRows);

} // namespace tranche
