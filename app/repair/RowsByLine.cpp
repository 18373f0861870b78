#include "repair/RowsByLine.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tranche {

namespace {

/// The rows that the file has of one chunk, in its order.
struct ChunkPart
{
    ChunkSummary chunk;
    QList<FileRow> rows;
};

} // namespace

/// @param chunks in the order of their lines
static const ChunkSummary *chunkOfLine(const QList<ChunkSummary> &chunks, qint64 line)
{
    const auto found = std::lower_bound(chunks.begin(), chunks.end(), line,
        [](const ChunkSummary &chunk, qint64 wanted) { return chunk.lastLine < wanted; });
    return found == chunks.end() || found->firstLine > line ? nullptr : &*found;
}

/// Sorts the file's rows by their chunks. An added row belongs to the chunk of the row above it.
static QMap<qint64, ChunkPart> partsOf(
    const std::vector<FileRow> &rows, const QList<ChunkSummary> &known, const QString &name, QList<qint64> &doneChunks)
{
    QMap<qint64, ChunkPart> parts;
    const ChunkSummary *current = nullptr;
    for (const FileRow &row : rows) {
        if (row.line)
            current = chunkOfLine(known, *row.line);
        if (current == nullptr)
            throw Failure(QStringLiteral("retry.line"),
                RepairText::tr("Line %1 of %2: its _line says %3, where no chunk has failed.")
                    .arg(QString::number(row.lineInFile), name,
                        row.line ? QString::number(*row.line) : RepairText::tr("nothing")),
                RepairText::tr("Leave the column _line as it was saved; nothing was imported."));
        if (current->state == ChunkState::Failed) {
            ChunkPart &part = parts[current->number];
            part.chunk = *current;
            part.rows.append(row);
        } else if (!doneChunks.contains(current->number)) {
            doneChunks.append(current->number);
        }
    }
    return parts;
}

/// Puts the file's rows into the draft. An added row comes behind the one above it.
static void putRows(ChunkDraft &draft, const FileRows &file, const ChunkPart &part, bool fromSheet, FixedRows &result)
{
    std::unordered_map<qint64, std::size_t> rowOfLine;
    for (std::size_t i = 0; i < draft.rows().size(); ++i)
        rowOfLine.emplace(draft.rows()[i].place.line, i);
    std::map<std::size_t, std::vector<ChunkDraft::Row>> added;
    std::size_t last = 0;
    for (const FileRow &row : part.rows) {
        const auto found = row.line ? rowOfLine.find(*row.line) : rowOfLine.end();
        if (found == rowOfLine.end()) {
            added[last].push_back(draft.newRow(draft.rows()[last].place, file.fields(row)));
            ++result.rowsAdded;
            continue;
        }
        last = found->second;
        rowOfLine.erase(found);
        replaceRow(draft, last, file.fields(row), fromSheet, result);
    }
    if (added.empty())
        return;
    std::vector<ChunkDraft::Row> rows;
    for (std::size_t i = 0; i < draft.rows().size(); ++i) {
        rows.push_back(draft.rows()[i]);
        if (const auto behind = added.find(i); behind != added.end())
            rows.insert(rows.end(), behind->second.begin(), behind->second.end());
    }
    draft.splice(0, draft.rows().size(), rows);
}

FixedRows matchByLine(JobStore &store, const ImportRecord &record, const QString &name, const FileRows &file,
    qint64 chunk, bool fromSheet, DeletedRows deleted)
{
    ChunkStore chunks(store);
    const qint64 import = record.summary.id;
    FixedRows result;
    const auto known = chunks.failedChunks(import);
    auto parts = partsOf(file.all(), known, name, result.doneChunks);
    // A file of all bad rows: chunks that it has no row of lost all of theirs.
    if (parts.size() > 1 || file.all().empty()) {
        for (const ChunkSummary &one : known) {
            const bool isMeant = !file.all().empty() || chunk == 0 || one.number == chunk;
            if (one.state == ChunkState::Failed && isMeant && !parts.contains(one.number))
                parts.insert(one.number, { one, {} });
        }
    }
    for (const ChunkPart &part : std::as_const(parts)) {
        ChunkDraft draft(record, part.chunk, chunks.attempts().content(import, part.chunk.number));
        const auto bad = linesWithErrors(draft, chunks.errors().ofChunk(import, part.chunk.number));
        std::unordered_set<qint64> there;
        for (const FileRow &row : part.rows) {
            if (row.line)
                there.insert(*row.line);
        }
        const bool wholeChunk
            = std::any_of(there.begin(), there.end(), [&](qint64 line) { return !bad.contains(line); });
        const auto isMissing = [&](const ChunkDraft::Row &row) {
            return !there.contains(row.place.line) && (wholeChunk || bad.contains(row.place.line));
        };
        QList<qint64> missing;
        for (const ChunkDraft::Row &row : draft.rows()) {
            if (isMissing(row))
                missing.append(row.place.line);
        }
        putRows(draft, file, part, fromSheet, result);
        result.deletedLines += missing;
        const bool remove = wholeChunk || deleted == DeletedRows::Skip;
        if (remove)
            draft.removeRows(isMissing);
        if (!wholeChunk && !missing.isEmpty() && deleted == DeletedRows::Ask) {
            QStringList lines;
            for (const qint64 line : std::as_const(missing))
                lines.append(QString::number(line));
            throw Failure(QStringLiteral("call.deleted"),
                RepairText::tr("%1 lacks rows that were bad: those of lines %2.")
                    .arg(name, lines.mid(0, 20).join(QLatin1String(", "))),
                RepairText::tr(
                    "Say what is to become of them: --deleted skip leaves them out, --deleted keep leaves their chunks "
                    "failed. Nothing was imported."));
        }
        if (!part.rows.isEmpty() || remove)
            result.attempts.insert(part.chunk.number, draft.attempt(name));
    }
    return result;
}

} // namespace tranche
