#include "store/ChunkPack.h"

#include "store/PackedBytes.h"

namespace tranche {

QByteArray packChunks(const QList<ChunkSummary> &chunks)
{
    PackWriter pack;
    pack.reserve(chunks.size() * 16);
    ChunkSummary before;
    for (const ChunkSummary &chunk : chunks) {
        pack.number(chunk.number - before.number);
        pack.number(chunk.firstRow - before.firstRow);
        pack.number(chunk.firstLine - before.lastLine);
        pack.number(chunk.lastLine - chunk.firstLine);
        pack.number(chunk.rows);
        pack.number(chunk.offset - (before.offset + before.length));
        pack.number(chunk.length);
        pack.hash(chunk.hash);
        before = chunk;
    }
    return pack.bytes();
}

QList<ChunkSummary> unpackChunks(const QByteArray &packed)
{
    QList<ChunkSummary> chunks;
    PackReader reader(packed);
    ChunkSummary before;
    while (!reader.atEnd()) {
        ChunkSummary chunk;
        chunk.state = ChunkState::Done;
        chunk.number = wrappingSum(before.number, reader.number());
        chunk.firstRow = wrappingSum(before.firstRow, reader.number());
        chunk.firstLine = wrappingSum(before.lastLine, reader.number());
        chunk.lastLine = wrappingSum(chunk.firstLine, reader.number());
        chunk.rows = reader.amount();
        chunk.offset = wrappingSum(wrappingSum(before.offset, before.length), reader.number());
        chunk.length = reader.amount();
        chunk.hash = reader.hash();
        chunks.append(chunk);
        before = chunk;
    }
    return chunks;
}

} // namespace tranche
