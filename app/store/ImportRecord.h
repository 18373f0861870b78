#pragma once

#include "store/ImportRequest.h"
#include "store/ImportSummary.h"
#include "store/SourcePosition.h"

#include <QString>

#include <optional>

namespace tranche {

/// All that a runner has to know to begin or to go on with an import.
struct ImportRecord
{
    ImportSummary summary;
    ImportRequest request;
    QString importKey;
    QByteArray header; ///< the source's header rows, with its byte order mark
    qint64 chunkSize = 0; ///< 0 until it is settled
    SourcePosition next; ///< offset 0: not begun
    bool sourceDone = false; ///< every chunk of the source was tried
    FileIdentity source { -1, 0 };
    QString sourceHash; ///< of the source's bytes before `next`, see SourceDigest
    std::optional<ImportState> stateAfterRetry; ///< set: only failed chunks run, the source stays as far as it was read
};

/// What a runner notes of its import between two commits.
struct ImportProgress
{
    ImportCounts counts;
    SourcePosition next;
    bool sourceDone = false;
    qint64 durationMs = 0;
    QString sourceHash; ///< of the source's bytes before `next`
};

} // namespace tranche
