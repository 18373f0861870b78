#pragma once

#include "source/text/SourceLayout.h"
#include "store/ChunkStore.h"

#include <optional>
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

/// The places of an attempt's rows, where they do not follow each other in the source; else empty.
std::vector<RowPlace> rowPlaces(const Attempt &attempt);
/// What Attempt::rowPlaces holds.
QString rowPlacesText(const std::vector<RowPlace> &places);

/// Reads what an attempt tries. @throws Failure "retry.header" if its header is not the import's
ChunkContent readChunkContent(const ImportRecord &record, const Attempt &attempt);

/// The columns that a file may have in front of the import's own: _line and _error.
const QStringList &addedColumnNames();
/// How many columns a file has in front of the import's own; nullopt: it has other columns.
std::optional<qsizetype> addedColumns(
    const QByteArray &bytes, const SourceLayout &layout, const Dialect &dialect, const ImportRequest &request);

/// "retry.header": what a file with other columns is refused with.
Failure wrongHeader(const QString &name, const SourceLayout &layout, const ImportRequest &request);

/// How a chunk's file is written: nothing stands above its header or below its rows.
Dialect dialectOfChunk(Dialect dialect);

} // namespace tranche
