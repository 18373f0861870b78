#include "run/StartingOver.h"

#include "core/FaultPoint.h"
#include "store/ImportQueue.h"
#include "store/ReadingStore.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

bool mayStartOver(ImportSession &session)
{
    const ImportRecord &record = session.record;
    if (record.stateAfterRetry || record.request.mode == TargetMode::Append)
        return false;
    const auto failed = session.chunks().failedChunks(session.id());
    return std::all_of(failed.begin(), failed.end(),
        [](const ChunkSummary &chunk) { return chunk.state == ChunkState::Failed && chunk.attempt == 1; });
}

/// @returns false if the import goes on as it is
static bool emptyAndForget(ImportSession &session)
{
    ReadingStore reading(session.store());
    session.closeWriter();
    if (!session.request().validateOnly && !session.openWriter(false, false).dropTable()) {
        reading.dropRestart(session.id());
        session.closeWriter();
        return false;
    }
    session.closeWriter();
    faultPoint("restart.dropped");
    reading.finishRestart(session.id());
    faultPoint("restart.done");
    session.reload();
    return true;
}

/// What was said of a column's format is no longer true where it has another one.
static void forgetDoubts(ImportRequest &request, const ColumnMapping &mapping)
{
    for (qsizetype i = 0; i < mapping.columns.size() && i < request.mapping.columns.size(); ++i) {
        const MappedColumn &before = request.mapping.columns[i];
        const MappedColumn &after = mapping.columns[i];
        const QString doubt = QStringLiteral(" %1: “").arg(after.sourceName);
        if (after.type != before.type || after.format != before.format)
            request.remarks.removeIf([&doubt](const QString &remark) { return remark.contains(doubt); });
    }
}

bool startOver(ImportSession &session, const ColumnMapping &mapping, const QStringList &remarks)
{
    ImportRequest request = session.request();
    forgetDoubts(request, mapping);
    request.mapping = mapping;
    return startOver(session, request, remarks);
}

bool startOver(ImportSession &session, const ImportRequest &request, const QStringList &remarks)
{
    ReadingStore(session.store()).noteRestart(session.id(), { request, remarks });
    ImportQueue(session.store()).forgetStarts(session.id());
    faultPoint("restart.noted");
    return emptyAndForget(session);
}

void finishStartingOver(ImportSession &session)
{
    ReadingStore reading(session.store());
    if (!reading.waitingRestart(session.id()))
        return;
    const ImportRecord &record = session.record;
    const bool isStillIn = !record.request.validateOnly
        && lookAtLedger(record.request.location, record.importKey, record.request.table).begun;
    if (isStillIn && !mayStartOver(session))
        reading.dropRestart(session.id()); // somebody has mended a chunk meanwhile
    else
        emptyAndForget(session);
}

} // namespace tranche
