#pragma once

#include "repair/ChunkContent.h"

namespace tranche {

/// An error of an attempt that was not tried yet.
struct DraftError
{
    std::size_t row = 0; ///< which of the attempt's rows, counted from 0
    ImportError error;

    bool operator==(const DraftError &) const = default;
};

/// What an import would say of a chunk as it is now.
struct DraftCheck
{
    QList<DraftError> errors; ///< in the order of the rows
    QString notChecked; ///< why the target's own rules could not be asked; empty if they were
};

/// Reads and converts the attempt's rows and tries them on the target in a transaction that is never committed. Needs
/// no job store.
/// @throws Failure "retry.header"
DraftCheck checkAttempt(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt);

} // namespace tranche
