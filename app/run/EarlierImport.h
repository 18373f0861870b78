#pragma once

#include "source/bytes/ByteSource.h"
#include "store/ImportRequest.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace tranche {

/// Asks the target's ledger whether this very file, told by its size and the hash of its bytes, is in the table
/// already, or where rows are to be deleted, whether they were. Of several imports of it the last one says so. The file
/// is only read if one of the same size is in; nobody looks where importing it again comes to the same (replace, update
/// and delete), unless it is to be skipped.
/// @param keepOn asked now and then while the file is read; false gives up
/// @returns when it was imported last, in UTC; nullopt if it never was, or the table is empty now, or was replaced
/// @throws Failure "source.…", "target.…"
std::optional<QDateTime> findEarlierImport(
    const ImportRequest &request, ByteSource &source, const std::function<bool()> &keepOn = [] { return true; });

} // namespace tranche
