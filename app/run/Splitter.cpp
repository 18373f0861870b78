#include "run/Splitter.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineCount.h"
#include "source/text/MarkedLine.h"
#include "source/text/SourceLayout.h"

#include <algorithm>
#include <cstring>
#include <xxhash.h>

namespace tranche {

/// What the rows of a block weigh at most unless a chunk needs more.
static constexpr std::size_t usualParsedWeight = std::size_t(16) << 20;

static std::size_t usualWeight(const SplitOptions &options)
{
    const std::size_t weightOfRow = sizeof(Row) + sizeof(Cell) * std::size_t(options.mapping.sourceNames.size());
    return options.batchRows == 0 ? usualParsedWeight
                                  : std::min(usualParsedWeight, std::size_t(options.batchRows) * weightOfRow);
}

static std::size_t usualBlockBytes(const SplitOptions &options)
{
    constexpr std::size_t ofFewRows = std::size_t(64) << 10; // what is read beyond them is read again
    constexpr std::size_t ofReport = std::size_t(128) << 10; // short rows, of many cells that hold nothing
    const bool isReport = !options.mapping.reportPrefix.isEmpty();
    const std::size_t bytes = options.batchRows > 0 ? ofFewRows : isReport ? ofReport : Splitter::blockBytes;
    return std::size_t(testFigure("TRANCHE_BLOCK_BYTES", qint64(bytes)));
}

Splitter::Splitter(ByteSource &source, const SplitOptions &options, SourcePosition start, MappingMemory memory)
    : m_source(source)
    , m_options(options)
    , m_columns(std::uint32_t(options.mapping.sourceNames.size()))
    , m_parser(options.dialect, m_columns)
    , m_mapper(options.mapping, options.dialect.quotedIsText, options.dialect.encoding)
    , m_memory(std::move(memory))
    , m_rule(options.chunkSize, options.sizeIsAutomatic ? automaticChunkBytes : SIZE_MAX,
          RecordRule(options.grouping, options.mapping))
    , m_position(start)
    , m_blockBytes(usualBlockBytes(options))
    , m_usualWeight(usualWeight(options))
    , m_parsedWeight(m_usualWeight)
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
            m_blockBytes = std::max(usualBlockBytes(m_options), m_blockBytes / 2);
        if (m_parsedWeight > 2 * result.batch.rows.weight())
            m_parsedWeight = std::max(m_usualWeight, m_parsedWeight / 2);
        return result;
    }
    return std::nullopt;
}

Failure Splitter::chunkTooLarge(const QString &limit) const
{
    return Failure(QStringLiteral("source.chunk_too_large"),
        SourceText::tr("The chunk that begins at line %1 of %2 is too large: %3.")
            .arg(m_source.lineInFile(m_position.line))
            .arg(m_source.name(), limit),
        SourceText::tr("A chunk goes in whole or not at all, so it has to fit into memory: choose a smaller chunk size "
                       "(--chunk-size), or another record grouping."));
}

/// The block held no whole chunk: takes more rows of it, or more bytes.
void Splitter::takeMore(const Batch &batch, std::size_t consumed)
{
    if (batch.rows.weight() >= m_parsedWeight) {
        if (m_parsedWeight + consumed >= maxChunkWeight)
            throw chunkTooLarge(SourceText::tr("its %1 rows of %2 columns need more than %3 MB of memory")
                                    .arg(batch.rows.rows.size())
                                    .arg(m_columns)
                                    .arg(maxChunkWeight >> 20));
        m_parsedWeight = std::min(m_parsedWeight * 2, maxChunkWeight - consumed);
        return;
    }
    if (m_blockBytes >= ChunkSpan::mostBytes)
        throw chunkTooLarge(SourceText::tr("it has more than %1 MB").arg(ChunkSpan::mostBytes >> 20));
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
    batch.inFileFrom = 0;
    batch.firstRowNumber = m_position.row;
    const auto wanted = std::size_t(std::min(qint64(m_blockBytes), m_source.size() - m_position.offset));
    if (wanted > batch.block.capacity())
        batch.block = {}; // what it held need not be kept meanwhile
    batch.block.resize(wanted);
    if (m_parsedWeight > usualParsedWeight) { // vectors that grow need twice their memory meanwhile
        batch.rows = {};
        batch.rows.cells.reserve(m_parsedWeight / sizeof(Cell) + mostColumns);
        batch.rows.rows.reserve(m_parsedWeight / (sizeof(Row) + sizeof(Cell)) + 1); // the last one may go beyond
    }
    batch.block.resize(m_source.read(m_position.offset, batch.block.data(), batch.block.size()));
    const std::string_view text(batch.block.data(), batch.block.size());
    const bool blockIsLast = m_position.offset + qint64(text.size()) >= m_source.size();

    const RowParser::Result parsed
        = m_parser.parse(text, blockIsLast, m_position.line, batch.rows, SIZE_MAX, m_parsedWeight);
    const bool atEnd = blockIsLast && parsed.consumed == text.size();
    findChunks(batch, atEnd);
    if (parsed.rowTooLong && batch.chunks.empty())
        throw Failure(QStringLiteral("source.line_too_long"),
            SourceText::tr("Line %1 of %2 is longer than %3 MB, which is the most a row may have.")
                .arg(m_source.lineInFile(parsed.nextLine))
                .arg(m_source.name())
                .arg(RowParser::maxRowBytes >> 20),
            SourceText::tr(
                "The file is probably no delimited text, or its separator, quote or line ends are others than those "
                "chosen."));
    if (batch.chunks.empty() && !atEnd) {
        takeMore(batch, parsed.consumed);
        return false;
    }
    const std::uint32_t rows = batch.chunks.empty() ? 0 : batch.chunks.back().firstRow + batch.chunks.back().rowCount;
    const Cut cut = cutBehind(batch, rows, { parsed.consumed, parsed.nextLine });
    finish(result, mapChunks(batch, cut));
    return true;
}

/// Leaves only the first rows in the batch. @returns where they end
Splitter::Cut Splitter::cutBehind(Batch &batch, std::uint32_t rows, const Cut &whole)
{
    if (rows >= batch.rows.rows.size())
        return whole;
    const Row &first = batch.rows.rows[rows];
    const Cut cut { first.begin, first.line };
    batch.rows.rows.resize(rows);
    return cut;
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
        const Row &parsed = batch.rows.rows[row];
        if (m_rule.startsChunk(batch.cellsOf(row), parsed.end - parsed.begin))
            close(row);
    }
    if (atEnd && first < rowCount)
        close(rowCount);
}

/// As far as it is known here: the target may refuse more.
qint64 Splitter::failedRows(const ChunkSpan &chunk) const
{
    if (chunk.errors.isEmpty())
        return 0;
    return chunk.setsRowsAside.value_or(m_options.setsRowsAside) ? qint64(chunk.errors.size()) : chunk.rowCount;
}

/// Converts the values of the chunks; where errors are many, it leaves the other chunks to the next batch.
/// @returns where the batch ends
Splitter::Cut Splitter::mapChunks(Batch &batch, const Cut &cut)
{
    const std::string_view bytes(batch.block.data(), cut.bytes);
    const bool checkBytes
        = !bytes.empty() && (std::memchr(bytes.data(), 0, bytes.size()) != nullptr || !isValidUtf8(bytes));
    const bool keepsLines = m_source.keepsLines();
    qsizetype errors = 0;
    qint64 failed = 0;
    for (std::size_t i = 0; i < batch.chunks.size(); ++i) {
        ChunkSpan &chunk = batch.chunks[i];
        const std::uint32_t end = chunk.firstRow + chunk.rowCount;
        for (std::uint32_t row = chunk.firstRow; row < end && !keepsLines; ++row)
            batch.rows.rows[row].line = m_source.lineInFile(batch.rows.rows[row].line);
        const std::string_view chunkBytes = batch.bytesOf(chunk);
        chunk.hash = XXH3_64bits(chunkBytes.data(), chunkBytes.size());
        m_mapper.map(batch, chunk, checkBytes, m_memory);
        errors += chunk.errors.size() + chunk.warnings.size();
        failed += failedRows(chunk);
        const bool isFull = errors > maxBatchErrors || (m_options.batchFailed > 0 && failed >= m_options.batchFailed);
        if (isFull && i + 1 < batch.chunks.size()) {
            batch.chunks.erase(batch.chunks.begin() + std::ptrdiff_t(i) + 1, batch.chunks.end());
            return cutBehind(batch, end, cut);
        }
    }
    return cut;
}

/// The comments between and behind the rows.
qint64 Splitter::commentsBetween(const Batch &batch, std::size_t bytes) const
{
    const std::string_view text(batch.block.data(), bytes);
    qint64 comments = 0;
    std::size_t at = 0;
    for (const Row &row : batch.rows.rows) {
        if (row.begin > at)
            comments += countComments(text.substr(at, row.begin - at), m_options.dialect.comment);
        at = row.end;
    }
    return comments + countComments(text.substr(std::min(at, bytes)), m_options.dialect.comment);
}

void Splitter::finish(SplitBatch &result, const Cut &cut)
{
    Batch &batch = result.batch;
    BatchCounts &counts = result.counts;
    counts = {};
    counts.rows = qint64(batch.rows.rows.size());
    counts.bytes = qint64(cut.bytes);
    counts.linesRead = countLines({ batch.block.data(), cut.bytes });
    for (const Row &row : batch.rows.rows)
        counts.linesOfRows += row.lineCount;
    counts.linesBlank = cut.nextLine - m_position.line - counts.linesOfRows;
    if (counts.linesBlank > 0 && !m_options.dialect.comment.empty())
        counts.linesComment = commentsBetween(batch, cut.bytes);
    m_position.offset += qint64(cut.bytes);
    m_position.line = cut.nextLine;
    m_position.row += counts.rows;
    m_position.chunk += qint64(batch.chunks.size());
    result.next = m_position;
    result.above = m_memory.above;
    result.seen = m_memory.seen.takeNew();
    result.last = m_position.offset >= m_source.size();
}

} // namespace tranche
