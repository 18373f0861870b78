#include "jobs/Splitter.h"

#include "source/Failure.h"
#include "source/FaultPoint.h"
#include "source/LineCount.h"
#include "source/Utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <xxhash.h>

namespace tranche {

static std::size_t usualBlockBytes()
{
    return std::size_t(testFigure("TRANCHE_BLOCK_BYTES", qint64(Splitter::blockBytes)));
}

Splitter::Splitter(ByteSource &source, const SplitOptions &options, SourcePosition start)
    : m_source(source)
    , m_options(options)
    , m_columns(std::uint32_t(options.mapping.sourceNames.size()))
    , m_parser(options.dialect, m_columns)
    , m_mapper(options.mapping, options.dialect.quotedIsText)
    , m_rule(options.chunkSize, RecordRule(options.grouping, options.mapping))
    , m_position(start)
    , m_blockBytes(usualBlockBytes())
    , m_blockRows(std::size_t(std::clamp<qint64>(options.chunkSize, 32768, qint64(1) << 40)) * 2)
{
}

std::optional<SplitBatch> Splitter::next(Batch spare)
{
    SplitBatch result;
    result.batch = std::move(spare);
    while (m_position.offset < m_source.size()) {
        if (!readBlock(result))
            continue;
        if (result.batch.block.size() > 2 * std::size_t(result.counts.bytes))
            m_blockBytes = std::max(usualBlockBytes(), m_blockBytes / 2);
        return result;
    }
    return std::nullopt;
}

/// The block held no whole chunk: takes more rows of it, or more bytes.
void Splitter::takeMore(bool moreRows)
{
    if (moreRows) {
        m_blockRows *= 2;
        return;
    }
    if (m_blockBytes >= maxChunkBytes)
        throw Failure(QStringLiteral("source.chunk_too_large"),
            QCoreApplication::translate("Source", "The chunk that begins at line %1 of %2 is larger than %3 MB.")
                .arg(m_position.line)
                .arg(m_source.name())
                .arg(maxChunkBytes >> 20),
            QCoreApplication::translate("Source", "Choose a smaller chunk size, or another record grouping."));
    m_blockBytes *= 2;
}

/// @returns false if the block holds no whole chunk and more bytes follow.
bool Splitter::readBlock(SplitBatch &result)
{
    Batch &batch = result.batch;
    batch.rows.clear();
    batch.chunks.clear();
    batch.offset = m_position.offset;
    batch.columns = m_columns;
    batch.firstRowNumber = m_position.row;
    const qint64 rest = m_source.size() - m_position.offset;
    batch.block.resize(std::size_t(std::min(qint64(m_blockBytes), rest)));
    batch.block.resize(m_source.read(m_position.offset, batch.block.data(), batch.block.size()));
    const std::string_view text(batch.block.data(), batch.block.size());
    const bool blockIsLast = m_position.offset + qint64(text.size()) >= m_source.size();

    const RowParser::Result parsed = m_parser.parse(text, blockIsLast, m_position.line, batch.rows, m_blockRows);
    if (parsed.rowTooLong && batch.rows.rows.empty())
        throw Failure(QStringLiteral("source.line_too_long"),
            QCoreApplication::translate("Source", "Line %1 of %2 is longer than %3 MB.")
                .arg(parsed.nextLine)
                .arg(m_source.name())
                .arg(RowParser::maxRowBytes >> 20),
            QCoreApplication::translate("Source", "The file is probably no delimited text."));
    const bool atEnd = blockIsLast && parsed.consumed == text.size();
    findChunks(batch, atEnd);
    if (batch.chunks.empty() && !atEnd) {
        takeMore(batch.rows.rows.size() >= m_blockRows);
        return false;
    }

    Cut cut { parsed.consumed, parsed.nextLine };
    const std::uint32_t rows = batch.chunks.empty() ? 0 : batch.chunks.back().firstRow + batch.chunks.back().rowCount;
    if (rows < batch.rows.rows.size()) {
        const Row &first = batch.rows.rows[rows];
        cut = { first.begin, first.line };
        batch.rows.rows.resize(rows);
    }
    finish(result, cut);
    return true;
}

void Splitter::findChunks(Batch &batch, bool atEnd)
{
    m_rule.reset();
    const auto rowCount = std::uint32_t(batch.rows.rows.size());
    std::uint32_t first = 0;
    const auto close = [&](std::uint32_t end) {
        ChunkSpan chunk;
        chunk.number = m_position.chunk + qint64(batch.chunks.size());
        chunk.firstRow = first;
        chunk.rowCount = end - first;
        batch.chunks.push_back(std::move(chunk));
        first = end;
    };
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        if (m_rule.startsChunk(batch.cellsOf(row)))
            close(row);
    }
    if (atEnd && first < rowCount)
        close(rowCount);
}

void Splitter::finish(SplitBatch &result, const Cut &cut)
{
    Batch &batch = result.batch;
    const std::string_view bytes(batch.block.data(), cut.bytes);
    const bool checkBytes = std::memchr(bytes.data(), 0, bytes.size()) != nullptr || !isValidUtf8(bytes);
    if (!m_source.keepsLines()) {
        for (Row &row : batch.rows.rows)
            row.line = m_source.lineInFile(row.line);
    }
    for (ChunkSpan &chunk : batch.chunks) {
        const std::string_view chunkBytes = batch.bytesOf(chunk);
        chunk.hash = XXH3_64bits(chunkBytes.data(), chunkBytes.size());
        m_mapper.map(batch, chunk, checkBytes);
    }
    BatchCounts &counts = result.counts;
    counts = {};
    counts.rows = qint64(batch.rows.rows.size());
    counts.bytes = qint64(cut.bytes);
    counts.linesRead = countLines(bytes);
    for (const Row &row : batch.rows.rows)
        counts.linesOfRows += row.lineCount;
    counts.linesBlank = cut.nextLine - m_position.line - counts.linesOfRows;
    m_position.offset += qint64(cut.bytes);
    m_position.line = cut.nextLine;
    m_position.row += counts.rows;
    m_position.chunk += qint64(batch.chunks.size());
    result.next = m_position;
    result.last = m_position.offset >= m_source.size();
}

} // namespace tranche
