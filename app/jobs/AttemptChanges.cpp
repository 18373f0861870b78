#include "jobs/AttemptChanges.h"

#include "jobs/ChunkDraft.h"
#include "mapping/RowMapper.h"

#include <algorithm>
#include <map>

namespace tranche {

/// Where more rows than this lie between two rows that are alike, they are matched by their order.
static constexpr std::size_t mostCompared = 2000;

void AttemptChanges::append(const AttemptChanges &other)
{
    cells += other.cells;
    addedRows += other.addedRows;
    removedLines += other.removedLines;
}

namespace {

using Rows = std::vector<ChunkDraft::Row>;

/// For each row after the change, the row before it that it comes from.
using Matching = std::vector<std::optional<std::size_t>>;

QByteArray withoutLineEnd(const QByteArray &bytes)
{
    QByteArray text = bytes;
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

QString shown(const QByteArray &bytes)
{
    return valueForError({ bytes.constData(), std::size_t(bytes.size()) });
}

Matching matchByPlace(const Rows &before, const Rows &after)
{
    std::map<qint64, std::size_t> rowOf;
    for (std::size_t i = 0; i < before.size(); ++i)
        rowOf.emplace(before[i].place.row, i);
    Matching matching(after.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = rowOf.find(after[i].place.row);
        if (found == rowOf.end())
            continue;
        matching[i] = found->second;
        rowOf.erase(found); // a row that shares its place was added
    }
    return matching;
}

/// Matches rows between rows that are alike: in their order, as far as there are any.
void matchInOrder(Matching &matching, std::size_t from, std::size_t to, std::size_t at, std::size_t end)
{
    for (; from < to && at < end; ++from, ++at)
        matching[from] = at;
}

/// The longest common subsequence of rows that are alike; rows between two of them are matched in order.
Matching matchByContent(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after)
{
    Matching matching(after.size());
    std::size_t first = 0;
    while (first < before.size() && first < after.size() && before[first] == after[first]) {
        matching[first] = first;
        ++first;
    }
    std::size_t beforeEnd = before.size();
    std::size_t afterEnd = after.size();
    while (beforeEnd > first && afterEnd > first && before[beforeEnd - 1] == after[afterEnd - 1])
        matching[--afterEnd] = --beforeEnd;
    const std::size_t height = beforeEnd - first;
    const std::size_t width = afterEnd - first;
    if (height == width || height > mostCompared || width > mostCompared) {
        matchInOrder(matching, first, afterEnd, first, beforeEnd);
        return matching;
    }
    std::vector<std::uint32_t> length((height + 1) * (width + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t & { return length[i * (width + 1) + j]; };
    for (std::size_t i = height; i-- > 0;) {
        for (std::size_t j = width; j-- > 0;)
            at(i, j) = before[first + i] == after[first + j] ? at(i + 1, j + 1) + 1
                                                             : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t gapBefore = 0;
    std::size_t gapAfter = 0;
    while (i < height && j < width) {
        if (before[first + i] == after[first + j]) {
            matchInOrder(matching, first + gapAfter, first + j, first + gapBefore, first + i);
            matching[first + j++] = first + i++;
            gapBefore = i;
            gapAfter = j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    matchInOrder(matching, first + gapAfter, afterEnd, first + gapBefore, beforeEnd);
    return matching;
}

} // namespace

static void compareRow(AttemptChanges &changes, const QStringList &names, const CellChange &base,
    const std::vector<ChunkDraft::Field> &before, const std::vector<ChunkDraft::Field> &after)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const ChunkDraft::Field none;
        const ChunkDraft::Field &was = i < before.size() ? before[i] : none;
        const ChunkDraft::Field &is = i < after.size() ? after[i] : none;
        const bool emptyOrNull = was.value.isEmpty() && was.quoted != is.quoted;
        if (was.value == is.value && !emptyOrNull)
            continue;
        CellChange change = base;
        change.column = names.value(qsizetype(i));
        change.before = shown(was.value);
        change.after = shown(is.value);
        changes.cells.append(change);
    }
}

AttemptChanges changesBetween(
    const ImportRecord &record, const ChunkSummary &chunk, const Attempt &before, const Attempt &after)
{
    const ChunkDraft was(record, chunk, before);
    const ChunkDraft is(record, chunk, after);
    Matching matching;
    if (before.whole || after.whole) {
        std::vector<QByteArray> wasTexts;
        std::vector<QByteArray> isTexts;
        for (const ChunkDraft::Row &row : was.rows())
            wasTexts.push_back(withoutLineEnd(row.bytes));
        for (const ChunkDraft::Row &row : is.rows())
            isTexts.push_back(withoutLineEnd(row.bytes));
        matching = matchByContent(wasTexts, isTexts);
    } else {
        matching = matchByPlace(was.rows(), is.rows());
    }
    AttemptChanges changes;
    std::vector<bool> kept(was.rows().size(), false);
    for (std::size_t i = 0; i < matching.size(); ++i) {
        const ChunkDraft::Row &row = is.rows()[i];
        if (!matching[i]) {
            changes.addedRows.append(shown(withoutLineEnd(row.bytes)));
            continue;
        }
        const ChunkDraft::Row &old = was.rows()[*matching[i]];
        kept[*matching[i]] = true;
        if (withoutLineEnd(old.bytes) == withoutLineEnd(row.bytes))
            continue;
        CellChange base { chunk.number, old.place.line, {}, {}, {} };
        if (old.wellFormed && row.wellFormed) {
            compareRow(changes, record.request.mapping.sourceNames, base, was.fields(old), is.fields(row));
        } else {
            base.before = shown(withoutLineEnd(old.bytes));
            base.after = shown(withoutLineEnd(row.bytes));
            changes.cells.append(base);
        }
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            changes.removedLines.append(was.rows()[i].place.line);
    }
    return changes;
}

} // namespace tranche
