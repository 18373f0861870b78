#include "history/AttemptChanges.h"

#include "mapping/RowMapper.h"
#include "repair/ChunkDraft.h"
#include "repair/RowMatching.h"

#include <algorithm>
#include <map>

namespace tranche {

void AttemptChanges::append(const AttemptChanges &other)
{
    cells += other.cells;
    addedRows += other.addedRows;
    removedLines += other.removedLines;
}

namespace {

using Rows = std::vector<ChunkDraft::Row>;

QString shown(const QByteArray &bytes)
{
    return valueForError({ bytes.constData(), std::size_t(bytes.size()) });
}

RowMatching matchByPlace(const Rows &before, const Rows &after)
{
    std::map<qint64, std::size_t> rowOf;
    for (std::size_t i = 0; i < before.size(); ++i)
        rowOf.emplace(before[i].place.row, i);
    RowMatching matching(after.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = rowOf.find(after[i].place.row);
        if (found == rowOf.end())
            continue;
        matching[i] = found->second;
        rowOf.erase(found); // a row that shares its place was added
    }
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
    const auto wasTexts = was.texts();
    const auto isTexts = is.texts();
    const RowMatching matching
        = before.whole || after.whole ? matchRows(wasTexts, isTexts) : matchByPlace(was.rows(), is.rows());
    AttemptChanges changes;
    std::vector<bool> kept(was.rows().size(), false);
    for (std::size_t i = 0; i < matching.size(); ++i) {
        const ChunkDraft::Row &row = is.rows()[i];
        if (!matching[i]) {
            changes.addedRows.append(shown(isTexts[i]));
            continue;
        }
        const ChunkDraft::Row &old = was.rows()[*matching[i]];
        kept[*matching[i]] = true;
        if (wasTexts[*matching[i]] == isTexts[i])
            continue;
        CellChange base { chunk.number, old.place.line, {}, {}, {} };
        if (old.wellFormed && row.wellFormed) {
            compareRow(changes, record.request.mapping.sourceNames, base, was.fields(old), is.fields(row));
        } else {
            base.before = shown(wasTexts[*matching[i]]);
            base.after = shown(isTexts[i]);
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
