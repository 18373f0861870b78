#pragma once

#include "core/Batch.h"
#include "mapping/RowMapper.h"
#include "run/SplitRule.h"
#include "source/bytes/ByteSource.h"
#include "source/text/RowParser.h"
#include "store/SourcePosition.h"

#include <optional>

namespace tranche {

/// A place in the source where a chunk begins; all that is needed to go on from there.
struct SplitOptions
{
    Dialect dialect;
    ColumnMapping mapping;
    RecordGrouping grouping;
    qint64 chunkSize = 100; ///< rows
    bool sizeIsAutomatic = false; ///< chosen by nobody: a chunk is closed where it is large, however few rows it has
    /// A batch ends behind about so many rows, or the chunk with which so many have failed, for whoever gives up then;
    /// 0: any.
    qint64 batchRows = 0;
    qint64 batchFailed = 0;
    bool setsRowsAside = false; ///< a bad row fails alone, not with its chunk
};

/// What a batch adds to the books.
struct BatchCounts
{
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 linesRead = 0; ///< counted in the bytes, not by the parser
    qint64 linesBlank = 0; ///< and comments
    qint64 linesComment = 0; ///< of these
    qint64 linesOfRows = 0;
};

struct SplitBatch
{
    Batch batch;
    BatchCounts counts;
    SourcePosition next; ///< where the next batch begins
    ValuesAbove above; ///< what the mapping has to know there
    std::vector<SeenValue> seen; ///< values of unique columns that are new in it
    QString sourceHash; ///< of the source's bytes up to there, where somebody computes it
    bool last = false; ///< nothing follows
};

/// Reads a source from a given place and cuts it into batches of whole chunks with converted values. Each batch stands
/// for itself: nothing is carried over but the place where the next one begins. Memory depends on the chunk size, not
/// on the file's, and is bounded: a chunk that is too large for it is refused.
class Splitter
{
public:
    static constexpr std::size_t blockBytes = std::size_t(512) << 10;
    /// Of a chunk in memory: its text, rows and cells.
    static constexpr std::size_t maxChunkWeight = std::size_t(180) << 20;
    /// Where a chunk of automatic size is closed.
    static constexpr std::size_t automaticChunkBytes = std::size_t(16) << 20;
    /// Errors and warnings of all chunks of a batch but the last.
    static constexpr qsizetype maxBatchErrors = 16'384;

    /// @param memory of the rows before the place where it starts
    Splitter(ByteSource &source, const SplitOptions &options, SourcePosition start, MappingMemory memory = {});

    /// @param spare a batch that is not needed any more: its memory is used again
    /// @returns nullopt at the end of the source
    /// @throws Failure "source.…"
    std::optional<SplitBatch> next(Batch spare = {});

private:
    struct Cut
    {
        std::size_t bytes = 0; ///< consumed
        qint64 nextLine = 1;
    };
    bool readBlock(SplitBatch &result);
    void takeMore(const Batch &batch, std::size_t consumed);
    class Failure chunkTooLarge(const QString &limit) const;
    void findChunks(Batch &batch, bool atEnd);
    static Cut cutBehind(Batch &batch, std::uint32_t rows, const Cut &whole);
    Cut mapChunks(Batch &batch, const Cut &cut);
    qint64 commentsBetween(const Batch &batch, std::size_t bytes) const;
    void finish(SplitBatch &result, const Cut &cut);
    qint64 failedRows(const ChunkSpan &chunk) const;

    ByteSource &m_source;
    SplitOptions m_options;
    std::uint32_t m_columns;
    RowParser m_parser;
    RowMapper m_mapper;
    MappingMemory m_memory;
    SplitRule m_rule;
    SourcePosition m_position;
    std::size_t m_blockBytes;
    std::size_t m_usualWeight; ///< of the rows parsed of a block, unless a chunk needs more
    std::size_t m_parsedWeight; ///< of the rows parsed of a block at most: a large one may have very many
};

} // namespace tranche
