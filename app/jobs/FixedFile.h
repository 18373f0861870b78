#pragma once

#include "jobs/ChunkStore.h"
#include "source/SourceLayout.h"

#include <QMap>

#include <vector>

namespace tranche {

/// The content of a chunk file, ready to be split and mapped.
struct ChunkContent
{
    QByteArray bytes;
    Dialect dialect;
    SourceLayout layout;
    ColumnMapping mapping; ///< the request's, moved past added columns such as _line and _error
};

/// Where a row of a chunk file stood in the source.
struct RowPlace
{
    qint64 line = 0;
    qint64 row = 0;

    bool operator==(const RowPlace &) const = default;
};

/// The places of an attempt's rows, where they do not follow each other in the source; else empty.
std::vector<RowPlace> rowPlaces(const Attempt &attempt);
/// What Attempt::rowPlaces holds.
QString rowPlacesText(const std::vector<RowPlace> &places);

/// Reads what an attempt tries. @throws Failure "retry.header" if its header is not the import's
ChunkContent readChunkContent(const ImportRecord &record, const Attempt &attempt);

/// Makes an attempt of a file that the user has fixed. Its dialect may differ from the source's: a spreadsheet may have
/// saved it.
/// @throws Failure "retry.header" if its columns are not those of the import, "source.…" if it can't be read
Attempt readFixedFile(const ImportRecord &record, const QString &path);

/// The chunk whose number a file's name holds, as chunkFileName() writes it; 0: none of these.
qint64 chunkByName(const ImportRecord &record, const QList<ChunkSummary> &failed, const QString &path);

/// The failed chunk that a fixed file belongs to: the only one, or the one that shares most lines with it.
/// @throws Failure "retry.unknown" if none fits
qint64 chunkByContent(ChunkStore &chunks, const ImportRecord &record, const QString &path, const Attempt &fixed);

/// Puts failed chunks in the queue again, each with an attempt of its own. @returns those that will run
QList<qint64> requestRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts);

/// Puts failed chunks in the queue again as they were tried last.
/// @param chunks none: all that are failed
/// @returns those that will run: chunks that are done already are left out
QList<qint64> requestRetry(JobStore &store, qint64 import, const QList<qint64> &chunks);

/// The columns that a file may have in front of the import's own: _line and _error.
const QStringList &addedColumnNames();

} // namespace tranche
