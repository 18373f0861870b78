#pragma once

#include "service/options/RequestChoices.h"

namespace tranche {

/// What a new import begins with, as it is chosen in the settings of a home.
struct ImportDefaults
{
    qint64 chunkSize = 100; ///< rows; 0: a size that fits the file
    OnError onError = OnError::FailChunk;
    NullWords nullWords { true, {} };

    /// As they were kept; what makes no sense is as if nothing was.
    static ImportDefaults keptIn(const QString &home);
    void keepIn(const QString &home) const;
    void applyTo(RequestChoices &choices) const;

    bool operator==(const ImportDefaults &) const = default;
};

} // namespace tranche
