#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "service/inspect/Inspect.h"

namespace tranche {

/// The first rows of a file, read once and mapped as often as is asked.
class SampledRows
{
public:
    /// @param inspection outlives it @throws Failure "source.…"
    explicit SampledRows(const SourceInspection &inspection);

    /// @param batch gets the rows, which are at most so many @returns them as one chunk, with their errors
    ChunkSpan map(const ColumnMapping &mapping, std::size_t most, Batch &batch) const;

private:
    const SourceInspection &m_inspection;
    QByteArray m_bytes;
    bool m_atEnd = false;
};

} // namespace tranche
