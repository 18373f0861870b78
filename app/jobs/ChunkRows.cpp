#include "jobs/ChunkRows.h"

#include "jobs/FixedFile.h"
#include "mapping/RowMapper.h"
#include "source/RowParser.h"

namespace tranche {

ChunkRows readChunkRows(JobStore &store, qint64 import, qint64 chunk)
{
    ChunkStore chunks(store);
    const ImportRecord record = store.record(import);
    const Attempt attempt = chunks.content(import, chunk);
    const ChunkContent content = readChunkContent(record, attempt);
    ChunkRows table;
    table.chunk = chunks.failedChunk(import, chunk);
    table.import = record.summary;
    table.fileName = chunkFileName(record.request.file, chunk, record.summary.counts.chunksTotal);
    table.columns = content.mapping.sourceNames;
    table.errors = chunks.errors().ofChunk(import, chunk);
    QHash<qint64, QList<ImportError>> errorsOfRow;
    for (const ImportError &error : std::as_const(table.errors))
        errorsOfRow[error.row].append(error);

    RowBuffer buffer;
    const std::string_view data(content.bytes.constData() + content.layout.dataBegin,
        std::size_t(content.bytes.size() - content.layout.dataBegin));
    RowParser(content.dialect, 0)
        .parse(data, true, attempt.whole ? content.layout.dataLine : table.chunk.firstLine, buffer);
    const auto places = rowPlaces(attempt);
    for (std::size_t i = 0; i < buffer.rows.size(); ++i) {
        const Row &row = buffer.rows[i];
        const RowPlace place = i < places.size()
            ? places[i]
            : RowPlace { row.line, (attempt.whole ? 1 : table.chunk.firstRow) + qint64(i) };
        ChunkRows::RowOfChunk shown { place.line, {}, errorsOfRow.value(place.row) };
        for (std::uint32_t n = 0; n < row.fieldCount; ++n)
            shown.cells.append(valueForError(buffer.cells[row.firstCell + n].view()));
        table.rows.append(shown);
    }
    return table;
}

} // namespace tranche
