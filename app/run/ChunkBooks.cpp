#include "run/ChunkBooks.h"

#include "core/Texts.h"
#include "repair/ChunkContent.h"
#include "repair/Treatment.h"
#include "store/CarriedStore.h"
#include "store/ErrorPack.h"
#include "target/RowRefusal.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tranche {

ChunkSummary writtenChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    const Row &first = batch.rows.rows[span.firstRow];
    const Row &last = batch.rows.rows[span.firstRow + span.rowCount - 1];
    ChunkSummary chunk;
    chunk.number = span.number;
    chunk.state = outcome.failed ? ChunkState::Failed : ChunkState::Done;
    chunk.firstLine = first.line;
    chunk.lastLine = last.line + last.lineCount - 1;
    chunk.firstRow = batch.firstRowNumber + span.firstRow;
    chunk.rows = span.rowCount;
    chunk.rowsFailed = span.rowCount - outcome.rowsImported - outcome.rowsLeftOut;
    chunk.offset = batch.offset + first.begin;
    chunk.length = last.end - first.begin;
    chunk.hash = span.hash;
    return chunk;
}

/// The values above the rows that the chunk's file holds, as far as they do not follow each other.
static std::map<qint64, ValuesAbove> aboveRowsOf(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    std::map<qint64, ValuesAbove> rows;
    if (span.above.empty() && span.newAbove.empty())
        return rows;
    ValuesAbove above = span.above;
    auto next = span.newAbove.begin();
    const auto goTo = [&](std::uint32_t row) {
        for (; next != span.newAbove.end() && next->row < row; ++next) {
            above.resize(std::max(above.size(), std::size_t(next->column) + 1));
            above[next->column] = QByteArray(next->text.data(), qsizetype(next->text.size()));
        }
        rows[placeOf(batch, span, row).row] = above;
    };
    if (outcome.rowsImported == 0) {
        goTo(span.firstRow);
        return rows;
    }
    std::optional<std::uint32_t> before;
    for (const std::uint32_t row : outcome.badRows) {
        if (!before || row != *before + 1)
            goTo(row);
        before = row;
    }
    return rows;
}

FailedChunk failedChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    FailedChunk failed { writtenChunk(batch, span, outcome), {}, {}, packErrors(outcome.errors),
        outcome.errors.size() };
    failed.chunk.above = aboveRowsText(aboveRowsOf(batch, span, outcome));
    if (outcome.rowsImported == 0) {
        const std::string_view bytes = batch.bytesOf(span);
        failed.lines = QByteArray(bytes.data(), qsizetype(bytes.size()));
        return failed;
    }
    std::vector<RowPlace> places;
    for (const std::uint32_t index : outcome.badRows) {
        const Row &row = batch.rows.rows[index];
        const std::string_view bytes = batch.bytesOf(row);
        failed.lines.append(bytes.data(), qsizetype(bytes.size()));
        places.push_back({ row.line, batch.firstRowNumber + index });
    }
    failed.rowPlaces = rowPlacesText(places);
    return failed;
}

QList<ImportError> warningsOfRowsIn(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    if (outcome.rowsImported + outcome.rowsLeftOut == 0)
        return {};
    QList<ImportError> warnings = span.warnings;
    if (!outcome.badRows.empty())
        warnings.removeIf([&](const ImportError &warning) {
            const qint64 row = warning.row - batch.firstRowNumber;
            return std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), std::uint32_t(row));
        });
    return warnings;
}

qint64 listNotThere(const Batch &batch, const ChunkOutcome &outcome, const ImportRequest &request,
    const ColumnMapping &mapping, qint64 known, QList<ImportError> &warnings)
{
    constexpr qint64 mostListed = 100'000; // of millions of rows that are skipped a list tells no more
    qint64 added = 0;
    const auto list = [&](const std::vector<std::uint32_t> &rows, RefusalKind why) {
        for (const std::uint32_t row : rows) {
            if (known + added >= mostListed)
                break;
            warnings.append(errorOfRefusal({ why, request.key, {} }, mapping, batch, row));
            ++added;
        }
    };
    list(outcome.notThere, RefusalKind::KeyNotThere);
    list(outcome.outdated, RefusalKind::KeyOutdated);
    return added;
}

Attempt rowsSetAside(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome, QString &above)
{
    const auto aboveBefore = aboveRowsFromText(above);
    std::map<qint64, ValuesAbove> aboveThem;
    ValuesAbove aboveRow = span.above;
    auto newAbove = span.newAbove.begin();
    auto bad = outcome.badRows.begin();
    Attempt attempt;
    std::vector<RowPlace> places;
    for (std::uint32_t row = span.firstRow; row < span.firstRow + span.rowCount; ++row) {
        const RowPlace place = placeOf(batch, span, row);
        if (const auto known = aboveBefore.find(place.row); known != aboveBefore.end()) // as ColumnSteps enters it
            aboveRow = known->second;
        if (bad != outcome.badRows.end() && *bad == row) {
            ++bad;
            if (places.empty() || place.row != places.back().row + 1)
                aboveThem[place.row] = aboveRow;
            const std::string_view bytes = batch.bytesOf(batch.rows.rows[row]);
            attempt.content.append(bytes.data(), qsizetype(bytes.size()));
            places.push_back(place);
        }
        for (; newAbove != span.newAbove.end() && newAbove->row == row; ++newAbove) {
            aboveRow.resize(std::max(aboveRow.size(), std::size_t(newAbove->column) + 1));
            aboveRow[newAbove->column] = QByteArray(newAbove->text.data(), qsizetype(newAbove->text.size()));
        }
    }
    attempt.origin = RunText::tr("bad rows, set aside");
    attempt.remedy = toJson(Treatment { {}, false, true });
    attempt.rowPlaces = rowPlacesText(places);
    if (!span.above.empty() || !span.newAbove.empty() || !aboveBefore.empty())
        above = aboveRowsText(aboveThem);
    return attempt;
}

void countRetried(ImportCounts &counts, ChunkSummary &chunk, const RetriedRows &retried)
{
    const qint64 rows = retried.tried;
    const qint64 rowsLeftOut = retried.leftOut;
    const qint64 rowsIn = chunk.rows - chunk.rowsFailed; // went in when the bad ones were set aside
    counts.rowsRead += rows - chunk.rowsFailed;
    counts.rowsFailed -= chunk.rowsFailed;
    chunk.rows = rowsIn + rows;
    if (chunk.state == ChunkState::Failed) {
        const qint64 leftOut = retried.imported > 0 ? rowsLeftOut : 0;
        chunk.rowsFailed = rows - retried.imported - leftOut;
        counts.rowsFailed += chunk.rowsFailed;
        counts.rowsImported += retried.imported;
        counts.rowsSkipped += leftOut;
        return;
    }
    chunk.rowsFailed = 0;
    counts.rowsImported += rows - rowsLeftOut;
    counts.rowsSkipped += rowsLeftOut;
    --counts.chunksFailed;
    ++counts.chunksDone;
    chunk.rowsSkipped = std::max<qint64>(0, chunk.rowsInSource - chunk.rows);
    counts.rowsSkipped += chunk.rowsSkipped;
    counts.rowsRead += chunk.rowsSkipped;
}

} // namespace tranche
