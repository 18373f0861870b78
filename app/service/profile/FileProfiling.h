#pragma once

#include "service/profile/ColumnProfile.h"
#include "store/ImportRequest.h"

#include <functional>

namespace tranche {

/// Tells while a file is read what is known so far, on the thread that reads. Some times a second.
using OnPartialProfile = std::function<void(const FileProfile &)>;

/// Reads the whole file once, the way an import of the request does, and tells what its columns hold. Nothing is
/// written; of the target only values are read that the rule `exists` looks up. Takes at most 64 MB with 2,000 columns,
/// however many rows there are, but for the values that the rule `unique` remembers.
/// @param goOn is asked many times a second, with the bytes of the file that were read; false ends it: what is known
/// until then is returned. An Interruption of who calls ends it by its Failure; `goOn` must not ask that
/// @param onPartial called on this thread @param partialMs how often, in milliseconds
/// @throws Failure "source.…", "call.rule", "target.…"
FileProfile profileFile(const ImportRequest &request, const std::function<bool(qint64 bytesRead)> &goOn,
    const OnPartialProfile &onPartial = {}, qint64 partialMs = 300);

} // namespace tranche
