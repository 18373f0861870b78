#pragma once

#include "repair/FileRows.h"
#include "repair/FixedRows.h"

namespace tranche {

/// Puts the rows of a fixed file in the place of those whose lines they name. @param name of the file
/// @throws Failure "retry.line", "call.deleted" as matchFixedFile()
FixedRows matchByLine(JobStore &store, const ImportRecord &record, const QString &name, const FileRows &file,
    bool fromSheet, DeletedRows deleted);

} // namespace tranche
