#include "repair/FixedFileMatching.h"

#include "repair/FileRows.h"
#include "repair/FixedFile.h"
#include "repair/RowMatching.h"
#include "repair/RowsByLine.h"
#include "repair/RowsByOrder.h"
#include "repair/SheetText.h"
#include "store/json/DialectJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace tranche {

/// The file's rows in the chunk's own dialect, known by the places of the rows that they come from, so that errors go
/// on naming the lines of the source. Where a row is broken in a dialect of the file's own it stays a file by itself.
static Attempt inPlaceOf(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const Attempt &fixed)
{
    const ChunkDraft read(record, chunk, fixed);
    const bool sameDialect = readChunkContent(record, fixed).dialect == readChunkContent(record, {}).dialect;
    const bool allWellFormed = std::all_of(
        read.rows().begin(), read.rows().end(), [](const ChunkDraft::Row &row) { return row.wellFormed; });
    if (!sameDialect && !allWellFormed)
        return fixed;
    ChunkDraft draft(record, chunk, chunks.attempts().content(record.summary.id, chunk.number));
    draft.replaceText(read.attempt({}).content);
    return draft.attempt(fixed.origin);
}

/// The same for rows of a spreadsheet, in which only the cells count that were changed.
static Attempt inPlaceOfSheet(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const Attempt &fixed)
{
    ChunkDraft draft(record, chunk, chunks.attempts().content(record.summary.id, chunk.number));
    const FileRows returned(record, fixed);
    std::vector<QByteArray> before;
    std::vector<std::size_t> rowOf; // of those that a sheet shows
    for (std::size_t i = 0; i < draft.rows().size(); ++i) {
        QByteArray text = sheetRowText(draft.fields(draft.rows()[i]));
        if (text.isEmpty())
            continue;
        before.push_back(std::move(text));
        rowOf.push_back(i);
    }
    std::vector<QByteArray> after;
    for (const FileRow &row : returned.all())
        after.push_back(sheetRowText(returned.fields(row)));
    const RowMatching matching = matchRows(before, after);
    std::vector<bool> isThere(draft.rows().size(), true);
    for (const std::size_t row : rowOf)
        isThere[row] = false;
    FixedRows counts;
    for (std::size_t i = 0; i < matching.size(); ++i) {
        if (!matching[i])
            continue;
        isThere[rowOf[*matching[i]]] = true;
        replaceRow(draft, rowOf[*matching[i]], returned.fields(returned.all()[i]), true, counts);
    }
    std::vector<ChunkDraft::Row> rows;
    std::size_t next = 0;
    const auto takeUpTo = [&](std::size_t end) {
        for (; next < end; ++next) {
            if (isThere[next])
                rows.push_back(draft.rows()[next]);
        }
    };
    for (std::size_t i = 0; i < matching.size(); ++i) {
        if (matching[i])
            takeUpTo(rowOf[*matching[i]] + 1);
        else
            rows.push_back(
                draft.newRow(rows.empty() ? draft.begin() : rows.back().place, returned.fields(returned.all()[i])));
    }
    takeUpTo(isThere.size());
    draft.splice(0, draft.rows().size(), rows);
    return draft.attempt(fixed.origin);
}

static FixedRows matchRowsOf(const Attempt &fixed, JobStore &store, const ImportRecord &record, const QString &path,
    qint64 chunk, DeletedRows deleted)
{
    const bool fromSheet = isSpreadsheet(path);
    const FileRows rows(record, fixed);
    ChunkStore chunks(store);
    const auto known = chunks.failedChunks(record.summary.id);
    if (chunk == 0)
        chunk = chunkByName(record, known, path);
    if (rows.tellLines())
        return matchByLine(store, record, fixed.origin, rows, chunk, fromSheet, deleted);
    if (chunk == 0) {
        QList<ChunkSummary> failed;
        std::copy_if(known.begin(), known.end(), std::back_inserter(failed),
            [](const ChunkSummary &one) { return one.state == ChunkState::Failed; });
        if (failed.size() > 1) {
            if (auto matched = matchAllRows(store, record, failed, rows, fromSheet, fixed.origin))
                return *matched;
            if (auto matched = matchBadRows(store, record, failed, rows, fromSheet, fixed.origin))
                return *matched;
        }
        chunk = chunkByContent(chunks, record, path, fixed);
    }
    FixedRows result;
    const ChunkSummary failed = chunks.failedChunk(record.summary.id, chunk);
    if (failed.state != ChunkState::Failed) {
        result.doneChunks.append(chunk);
        return result;
    }
    if (auto matched = matchBadRows(store, record, { failed }, rows, fromSheet, fixed.origin))
        return *matched;
    result.attempts.insert(
        chunk, fromSheet ? inPlaceOfSheet(chunks, record, failed, fixed) : inPlaceOf(chunks, record, failed, fixed));
    return result;
}

/// Cells of a spreadsheet that can't be read hold the reason, which the chunk's dialect has to tell from a value.
static void keepReasons(FixedRows &matched, const ImportRecord &record)
{
    Dialect dialect = record.request.dialect;
    dialect.quotedIsText = true;
    const QString text = QString::fromUtf8(QJsonDocument(toJson(dialect)).toJson(QJsonDocument::Compact));
    for (Attempt &attempt : matched.attempts) {
        if (!attempt.whole)
            attempt.dialect = text;
    }
}

FixedRows matchFixedFile(
    JobStore &store, const ImportRecord &record, const QString &path, qint64 chunk, DeletedRows deleted)
{
    const Attempt fixed = readFixedFile(record, path);
    FixedRows matched = matchRowsOf(fixed, store, record, path, chunk, deleted);
    if (readChunkContent(record, fixed).dialect.quotedIsText)
        keepReasons(matched, record);
    return matched;
}

} // namespace tranche
