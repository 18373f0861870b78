#include "repair/FixedRows.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/FileRows.h"
#include "repair/FixedFile.h"
#include "repair/RowMatching.h"
#include "repair/SheetText.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>

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
                JobsText::tr("Line %1 of %2: its _line says %3, where no chunk has failed.")
                    .arg(QString::number(row.lineInFile), name,
                        row.line ? QString::number(*row.line) : JobsText::tr("nothing")),
                JobsText::tr("Leave the column _line as it was saved; nothing was imported."));
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

/// Puts a row of the file in the place of one of the draft, unless it is the same.
static void putRow(
    ChunkDraft &draft, std::size_t at, const std::vector<ChunkDraft::Field> &fields, bool fromSheet, FixedRows &result)
{
    const auto before = draft.fields(draft.rows()[at]);
    const auto after = fromSheet ? mergedWithSheet(before, fields, draft.columns()) : fields;
    if (after == before)
        return;
    draft.replaceRow(at, after);
    ++result.rowsChanged;
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
        putRow(draft, last, file.fields(row), fromSheet, result);
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

using Lines = std::unordered_set<qint64>;

static Lines badLines(const ChunkDraft &draft, const QList<ImportError> &errors)
{
    Lines numbers;
    for (const ImportError &error : errors)
        numbers.insert(error.row);
    Lines lines;
    for (const ChunkDraft::Row &row : draft.rows()) {
        if (numbers.contains(row.place.row))
            lines.insert(row.place.line);
    }
    return lines;
}

static FixedRows matchByLine(JobStore &store, const ImportRecord &record, const Attempt &fixed, const FileRows &file,
    bool fromSheet, DeletedRows deleted)
{
    ChunkStore chunks(store);
    const qint64 import = record.summary.id;
    FixedRows result;
    const auto known = chunks.failedChunks(import);
    auto parts = partsOf(file.all(), known, fixed.origin, result.doneChunks);
    if (parts.size() > 1) { // a file of all bad rows: chunks that it has no row of lost all of theirs
        for (const ChunkSummary &chunk : known) {
            if (chunk.state == ChunkState::Failed && !parts.contains(chunk.number))
                parts.insert(chunk.number, { chunk, {} });
        }
    }
    for (const ChunkPart &part : std::as_const(parts)) {
        ChunkDraft draft(record, part.chunk, chunks.content(import, part.chunk.number));
        const Lines bad = badLines(draft, chunks.errors().ofChunk(import, part.chunk.number));
        Lines there;
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
                JobsText::tr("%1 lacks rows that were bad: those of lines %2.")
                    .arg(fixed.origin, lines.mid(0, 20).join(QLatin1String(", "))),
                JobsText::tr(
                    "Say what is to become of them: --deleted skip leaves them out, --deleted keep leaves their chunks "
                    "failed. Nothing was imported."));
        }
        if (!part.rows.isEmpty() || remove)
            result.attempts.insert(part.chunk.number, draft.attempt(fixed.origin));
    }
    return result;
}

namespace {

/// The rows of a failed chunk that a file without _line may have.
struct Candidate
{
    ChunkSummary chunk;
    std::unique_ptr<ChunkDraft> draft;
    std::vector<std::size_t> rows;
};

} // namespace

/// A row without any value is a blank row of a sheet, which is none when it is read: it can't have been changed there.
static bool isBlankInSheet(const ChunkDraft &draft, const ChunkDraft::Row &row)
{
    return sheetRowText(draft.fields(row)).isEmpty();
}

static std::vector<Candidate> candidatesOf(
    JobStore &store, const ImportRecord &record, const QList<ChunkSummary> &failed, bool onlyBad, bool fromSheet)
{
    ChunkStore chunks(store);
    std::vector<Candidate> candidates;
    for (const ChunkSummary &chunk : failed) {
        Candidate candidate { chunk, nullptr, {} };
        candidate.draft = std::make_unique<ChunkDraft>(record, chunk, chunks.content(record.summary.id, chunk.number));
        const Lines bad = badLines(*candidate.draft, chunks.errors().ofChunk(record.summary.id, chunk.number));
        const auto &rows = candidate.draft->rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isWanted = !onlyBad || bad.contains(rows[i].place.line);
            if (isWanted && !(fromSheet && isBlankInSheet(*candidate.draft, rows[i])))
                candidate.rows.push_back(i);
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// Puts the file's rows in the place of the candidates', one for one. @returns nullopt if they are not as many, or less
/// than half of their fields are the same
static std::optional<FixedRows> matchByOrder(
    std::vector<Candidate> candidates, const FileRows &file, bool fromSheet, const QString &name)
{
    std::size_t count = 0;
    for (const Candidate &candidate : candidates)
        count += candidate.rows.size();
    if (count == 0 || count != file.all().size())
        return std::nullopt;
    const auto isSame = [fromSheet](const QByteArray &before, const QByteArray &after) {
        return before == after || (fromSheet && sheetText(before) == sheetText(after));
    };
    FixedRows result;
    auto row = file.all().begin();
    std::size_t fields = 0;
    std::size_t same = 0;
    for (Candidate &candidate : candidates) {
        for (const std::size_t index : candidate.rows) {
            const auto before = candidate.draft->fields(candidate.draft->rows()[index]);
            const auto after = file.fields(*row);
            fields += std::max(before.size(), after.size());
            for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
                same += isSame(before[i].value, after[i].value) ? 1 : 0;
            putRow(*candidate.draft, index, after, fromSheet, result);
            ++row;
        }
        result.attempts.insert(candidate.chunk.number, candidate.draft->attempt(name));
    }
    return 2 * same >= fields ? std::optional(result) : std::nullopt;
}

/// Takes the file for one of the bad rows alone: it has as many as there are, in their order, and no good one, which
/// would say that it has the whole chunk. The good rows stay as they are.
static std::optional<FixedRows> matchBadRows(JobStore &store, const ImportRecord &record,
    const QList<ChunkSummary> &failed, const FileRows &file, bool fromSheet, const QString &name)
{
    auto candidates = candidatesOf(store, record, failed, true, fromSheet);
    std::size_t bad = 0;
    for (const Candidate &candidate : candidates)
        bad += candidate.rows.size();
    if (bad != file.all().size())
        return std::nullopt;
    std::set<QByteArray> goodRows;
    for (const Candidate &candidate : candidates) {
        const auto &rows = candidate.draft->rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!std::binary_search(candidate.rows.begin(), candidate.rows.end(), i))
                goodRows.insert(sheetRowText(candidate.draft->fields(rows[i])));
        }
    }
    const auto isGood = [&](const FileRow &row) { return goodRows.count(sheetRowText(file.fields(row))) > 0; };
    if (goodRows.empty() || std::any_of(file.all().begin(), file.all().end(), isGood))
        return std::nullopt;
    return matchByOrder(std::move(candidates), file, fromSheet, name);
}

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
    ChunkDraft draft(record, chunk, chunks.content(record.summary.id, chunk.number));
    draft.replaceText(read.attempt({}).content);
    return draft.attempt(fixed.origin);
}

/// The same for rows of a spreadsheet, in which only the cells count that were changed.
static Attempt inPlaceOfSheet(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, const Attempt &fixed)
{
    ChunkDraft draft(record, chunk, chunks.content(record.summary.id, chunk.number));
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
        putRow(draft, rowOf[*matching[i]], returned.fields(returned.all()[i]), true, counts);
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
    if (rows.tellLines())
        return matchByLine(store, record, fixed, rows, fromSheet, deleted);
    ChunkStore chunks(store);
    const auto known = chunks.failedChunks(record.summary.id);
    if (chunk == 0)
        chunk = chunkByName(record, known, path);
    if (chunk == 0) {
        QList<ChunkSummary> failed;
        std::copy_if(known.begin(), known.end(), std::back_inserter(failed),
            [](const ChunkSummary &one) { return one.state == ChunkState::Failed; });
        if (failed.size() > 1) {
            auto candidates = candidatesOf(store, record, failed, false, fromSheet);
            if (auto matched = matchByOrder(std::move(candidates), rows, fromSheet, fixed.origin))
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
