#include "service/profile/FileProfiling.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "run/Splitter.h"
#include "service/profile/ColumnFigures.h"
#include "source/text/SourceLayout.h"
#include "target/ExistingValues.h"

#include <QElapsedTimer>

#include <algorithm>
#include <bit>

namespace tranche {

/// What the columns may take together is shared among them.
static ValueTally::Bounds boundsFor(std::size_t columns)
{
    constexpr std::size_t slotsOfAll = std::size_t(1) << 20; // 16 MB
    constexpr std::size_t mostSlots = std::size_t(1) << 16;
    constexpr std::size_t fewestSlots = 64;
    constexpr std::size_t few = 100;
    ValueTally::Bounds bounds;
    bounds.slots = std::clamp(std::bit_floor(slotsOfAll / std::max<std::size_t>(1, columns)), fewestSlots, mostSlots);
    if (columns > few) {
        bounds.estimateBits = columns > 20 * few ? 10 : 12;
        bounds.texts = 32;
    }
    return bounds;
}

static SplitOptions splitOptionsOf(const ImportRequest &request)
{
    constexpr qint64 cellsOfChunk = 8192; // few: the errors of a chunk are all kept while it is read
    const qint64 columns = std::max<qint64>(1, request.mapping.sourceNames.size());
    SplitOptions options { request.dialect, request.mapping, request.grouping };
    options.chunkSize = std::clamp<qint64>(cellsOfChunk / columns, 1, 1000);
    options.sizeIsAutomatic = true;
    options.setsRowsAside = true;
    return options;
}

namespace {

/// The figures of all columns of a file.
class FileFigures
{
public:
    explicit FileFigures(const ColumnMapping &mapping)
        : m_mapping(mapping)
        , m_records(m_mapping)
    {
        const int ofFile = int(mapping.sourceNames.size());
        int cells = ofFile;
        for (const MappedColumn &column : mapping.columns)
            cells = std::max(cells, column.source + 1);
        std::vector<int> positions(std::size_t(cells), -1);
        for (int position = 0; position < int(mapping.columns.size()); ++position)
            positions[std::size_t(mapping.columns[position].source)] = position;
        const ValueTally::Bounds bounds = boundsFor(std::size_t(cells));
        m_columns.reserve(std::size_t(cells));
        for (int column = 0; column < cells; ++column)
            m_columns.emplace_back(m_mapping, column, positions[std::size_t(column)], bounds);
    }

    void add(const Batch &batch)
    {
        m_readRows.clear();
        for (std::uint32_t row = 0; row < batch.rows.rows.size(); ++row) {
            if (batch.rows.rows[row].problem == RowProblem::None)
                m_readRows.push_back({ row, batch.rows.rows[row].firstCell });
        }
        m_rows += qint64(batch.rows.rows.size());
        for (const ChunkSpan &chunk : batch.chunks) {
            m_rowsWrong += qint64(chunk.badRows.size());
            for (const ImportError &error : chunk.errors)
                addError(batch, error);
        }
        for (ColumnFigures &column : m_columns)
            column.add(batch, m_readRows, m_records);
    }

    FileProfile profile(qint64 bytesRead) const
    {
        FileProfile profile;
        profile.rows = m_rows;
        profile.rowsWrong = m_rowsWrong;
        profile.bytesRead = bytesRead;
        profile.columns.reserve(qsizetype(m_columns.size()));
        for (const ColumnFigures &column : m_columns)
            profile.columns.append(column.profile());
        return profile;
    }

private:
    void addError(const Batch &batch, const ImportError &error)
    {
        const int column = error.columnNumbers.value(0) - 1;
        if (error.kind() == ErrorKind::Row || column < 0 || std::size_t(column) >= m_columns.size())
            return;
        const auto row = std::uint32_t(error.row - batch.firstRowNumber);
        m_columns[std::size_t(column)].addMisfit(row, batch.rows.rows[row].problem == RowProblem::None, error);
    }

    const ColumnMapping &m_mapping;
    RecordRows m_records;
    std::vector<ColumnFigures> m_columns;
    std::vector<ReadRow> m_readRows;
    qint64 m_rows = 0;
    qint64 m_rowsWrong = 0;
};

} // namespace

/// Reads the source to its end, unless it is to stop. @param isRead called behind each batch, with the bytes read
/// @returns whether it has
static bool readAll(const ImportRequest &request, ByteSource &source, FileFigures &figures,
    const std::function<bool()> &goOn, const std::function<void(qint64)> &isRead)
{
    source.leaveOutLines(request.dialect.footerLines);
    const SourceLayout layout = readLayout(source, request.dialect);
    if (request.dialect.headerRows > 0 && layout.header.size() != request.mapping.sourceNames.size())
        throw sourceChanged(source.name());
    MappingMemory memory;
    loadExistingValues(memory, request.mapping, request.location);
    Splitter splitter(source, splitOptionsOf(request), { layout.dataBegin, layout.dataLine, 1, 1 }, std::move(memory));
    Batch spare;
    while (goOn()) {
        auto split = splitter.next(std::move(spare));
        if (!split)
            return true;
        figures.add(split->batch);
        isRead(source.bytesOfFile(split->next.offset));
        spare = std::move(split->batch);
    }
    return false;
}

FileProfile profileFile(const ImportRequest &request, const std::function<bool(qint64)> &goOn,
    const OnPartialProfile &onPartial, qint64 partialMs)
{
    FileFigures figures(request.mapping);
    qint64 bytesRead = 0;
    bool isWhole = false;
    bool isStopped = false;
    const auto mayGoOn = [&] {
        isStopped = isStopped || !goOn(bytesRead);
        return !isStopped;
    };
    QElapsedTimer sincePartial;
    sincePartial.start();
    const auto isRead = [&](qint64 bytes) {
        bytesRead = bytes;
        if (!onPartial || sincePartial.elapsed() < partialMs)
            return;
        onPartial(figures.profile(bytesRead));
        sincePartial.restart();
    };
    try {
        const Interruption interruption([&] { return !mayGoOn(); });
        const auto source = openSource(request.filePath, request.source);
        isWhole = readAll(request, *source, figures, mayGoOn, isRead);
    } catch (const Failure &failure) {
        if (!isStopped || failure.code() != QLatin1String("source.stopped"))
            throw;
    }
    FileProfile profile = figures.profile(bytesRead);
    profile.isWhole = isWhole;
    return profile;
}

} // namespace tranche
