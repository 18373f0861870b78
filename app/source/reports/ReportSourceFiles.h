#pragma once

#include "source/bytes/ByteSource.h"
#include "source/formats/SourceOptions.h"
#include "source/reports/ReportReader.h"

#include <memory>

namespace tranche {

/// The files of the report that a user names: a file, a folder with all in it, or an archive with all in it.
/// @throws Failure "source.…"
std::unique_ptr<ReportFiles> openReportFiles(const QString &path, const SourceOptions &options);

/// A folder, as far as it is asked what it is: its size is that of all files in it.
/// @throws Failure "source.missing", "source.too_large"
std::unique_ptr<ByteSource> openReportFolder(const QString &path);

/// The first bytes of a file of the report, as UTF-8 if they are text.
QByteArray reportBegin(ReportFiles &files, const QString &name);

} // namespace tranche
