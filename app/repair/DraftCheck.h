#pragma once

#include "mapping/rules/SeenValues.h"
#include "repair/ChunkContent.h"

#include <memory>

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
/// @param seen values of unique columns in other rows of the file: see OpenedChunk
/// @throws Failure "retry.header"
DraftCheck checkAttempt(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt,
    std::shared_ptr<const SeenValues> seen = nullptr);

} // namespace tranche
