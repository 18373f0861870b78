#include "repair/RowsByOrder.h"

#include "repair/SheetText.h"

#include <algorithm>
#include <memory>
#include <set>

namespace tranche {

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
        candidate.draft
            = std::make_unique<ChunkDraft>(record, chunk, chunks.attempts().content(record.summary.id, chunk.number));
        const auto bad = linesWithErrors(*candidate.draft, chunks.errors().ofChunk(record.summary.id, chunk.number));
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
            replaceRow(*candidate.draft, index, after, fromSheet, result);
            ++row;
        }
        result.attempts.insert(candidate.chunk.number, candidate.draft->attempt(name));
    }
    return 2 * same >= fields ? std::optional(result) : std::nullopt;
}

std::optional<FixedRows> matchAllRows(JobStore &store, const ImportRecord &record, const QList<ChunkSummary> &failed,
    const FileRows &file, bool fromSheet, const QString &name)
{
    return matchByOrder(candidatesOf(store, record, failed, false, fromSheet), file, fromSheet, name);
}

std::optional<FixedRows> matchBadRows(JobStore &store, const ImportRecord &record, const QList<ChunkSummary> &failed,
    const FileRows &file, bool fromSheet, const QString &name)
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

} // namespace tranche
