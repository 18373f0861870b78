#include "history/HistoryRebuild.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>

namespace tranche {

static ImportRecord recordOf(const LedgerImport &import, const QString &target, const TargetLocation &location)
{
    ImportRecord record;
    record.importKey = import.importKey;
    record.sourceHash = import.end.sourceHash;
    ImportRequest &request = record.request;
    request.file = QFileInfo(import.file).fileName();
    request.filePath = import.file;
    request.target = target;
    request.location = location;
    request.table = import.table;
    ImportSummary &summary = record.summary;
    ImportCounts &counts = summary.counts;
    counts.rowsImported = import.state.rows;
    counts.rows = import.state.counts;
    counts.rowsFailed = import.end.rowsFailed;
    counts.rowsRead = counts.rowsImported + counts.rowsFailed;
    counts.chunksDone = import.state.committed.count();
    counts.chunksTotal = std::max(import.end.chunksTotal, counts.chunksDone);
    counts.chunksFailed = counts.chunksTotal - counts.chunksDone;
    summary.bytesTotal = import.end.sourceSize;
    counts.bytesRead = import.end.sourceSize;
    summary.endedAt = import.committedAt;
    const bool complete = import.end.state == stateName(ImportState::Done);
    summary.state = complete ? ImportState::Done : ImportState::Partial;
    if (!complete) {
        summary.failureCode = QStringLiteral("history.rebuilt");
        summary.failureMessage
            = HistoryText::tr("The history of this import was lost and is rebuilt from the target's ledger: the "
                              "chunks that are missing can't be repaired here. Import the file again.");
    }
    return record;
}

QList<qint64> rebuildHistory(JobStore &store, const QString &target, const QString &folder)
{
    const TargetLocation location = parseTarget(target, folder);
    QList<qint64> added;
    const QList<LedgerImport> imports = driverOf(location).catalogue(location)->imports();
    for (const LedgerImport &import : imports) {
        if (const auto id = store.adopt(recordOf(import, target, location)))
            added.append(*id);
    }
    return added;
}

} // namespace tranche
