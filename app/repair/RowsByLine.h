#pragma once

#include "repair/FileRows.h"
#include "repair/FixedRows.h"

namespace tranche {

/// Puts the rows of a fixed file in the place of those whose lines they name. @param name of the file
/// A file that has lost all of its rows, but for the header, is one of all bad rows: of `chunk`, or of all that failed.
/// @param chunk that it is for; 0: to be found out
/// @throws Failure "retry.line", "call.deleted" as matchFixedFile()
FixedRows matchByLine(JobStore &store, const ImportRecord &record, const QString &name, const FileRows &file,
    qint64 chunk, bool fromSheet, DeletedRows deleted);

} // namespace tranche
