#include "repair/BadRows.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

BadRowIndex badRowIndex(JobStore &store, qint64 import, const std::function<bool(const PackedKind &)> &isWanted)
{
    BadRowIndex index;
    ErrorStore errors(store);
    const auto failed = ChunkStore(store).failedChunks(import, { ChunkState::Failed });
    const auto bad = errors.rows(import, [](const PackedKind &) { return true; });
    const auto wanted = errors.rows(import, isWanted);
    for (const ChunkSummary &chunk : failed) {
        index.goodRows[chunk.number] = std::max<qint64>(0, chunk.rowsFailed - bad.value(chunk.number).size());
        const QList<qint64> rows = wanted.value(chunk.number);
        for (const qint64 row : rows)
            index.places.push_back({ chunk.number, row });
    }
    return index;
}

BadRowErrors::BadRowErrors(const QList<ImportError> &all, const QStringList &names)
    : errors(all)
{
    for (const ImportError &error : all) {
        ofWholeRow = ofWholeRow || error.columns().isEmpty();
        columnsOf.append(error.columnsIn(names));
        columns += columnsOf.back();
    }
}

QStringList BadRowErrors::messages(int column) const
{
    QStringList messages;
    for (qsizetype i = 0; i < errors.size(); ++i) {
        if (errors[i].columns().isEmpty() || columnsOf[i].contains(column))
            messages.append(errors[i].message);
    }
    return messages;
}

/// The rows of one chunk. @param rows of the answer that are its
static void readBadRowsOfChunk(
    JobStore &store, const ImportRecord &record, qint64 chunk, std::vector<BadRow> &rows, std::size_t first)
{
    ChunkStore chunks(store);
    const qint64 import = record.summary.id;
    const ChunkDraft draft(record, chunks.failedChunk(import, chunk), chunks.attempts().content(import, chunk));
    QHash<qint64, QList<ImportError>> errors;
    const auto all = chunks.errors().ofChunk(import, chunk);
    for (const ImportError &error : all)
        errors[error.row].append(error);
    QHash<qint64, std::size_t> places;
    for (std::size_t i = draft.rows().size(); i-- > 0;)
        places[draft.rows()[i].place.row] = i; // of those that share a number the first
    for (std::size_t i = first; i < rows.size(); ++i) {
        const auto place = places.constFind(rows[i].place.row);
        if (place == places.constEnd())
            continue;
        const ChunkDraft::Row &row = draft.rows()[*place];
        rows[i].place = row.place;
        rows[i].fields = draft.fields(row);
        rows[i].errors = BadRowErrors(errors.value(row.place.row), record.request.mapping.sourceNames);
    }
}

std::vector<BadRow> readBadRows(JobStore &store, const ImportRecord &record, const std::vector<BadRowPlace> &places)
{
    std::vector<BadRow> rows;
    for (std::size_t begin = 0; begin < places.size();) {
        const qint64 chunk = places[begin].chunk;
        const std::size_t first = rows.size();
        for (; begin < places.size() && places[begin].chunk == chunk; ++begin)
            rows.push_back({ chunk, { 0, places[begin].row }, {}, {} });
        readBadRowsOfChunk(store, record, chunk, rows, first);
    }
    return rows;
}

/// A row with its new values; one that was too short gets the fields that it needs.
static void changeCells(ChunkDraft &draft, std::size_t at, const RowChange &change)
{
    for (auto cell = change.cells.begin(); cell != change.cells.end(); ++cell) {
        const auto value = cell.value() ? std::optional(cell.value()->toUtf8()) : std::nullopt;
        const ChunkDraft::Row &row = draft.rows()[at];
        std::vector<ChunkDraft::Field> fields = draft.fields(row);
        if ((row.wellFormed && cell.key() < int(draft.columns())) || std::size_t(cell.key()) < fields.size()) {
            draft.setField(at, cell.key(), value);
            continue;
        }
        fields.resize(std::size_t(cell.key()) + 1);
        fields.back() = { value.value_or(QByteArray()), value && value->isEmpty() };
        draft.replaceRow(at, fields);
    }
}

Attempt withChanges(
    const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const ChunkChanges &changes)
{
    ChunkDraft draft(record, chunk, attempt);
    qint64 before = 0;
    QList<qint64> leftOut;
    for (std::size_t i = 0; i < draft.rows().size(); ++i) {
        const qint64 number = draft.rows()[i].place.row;
        const auto change = number == before ? changes.constEnd() : changes.constFind(number);
        before = number;
        if (change == changes.constEnd())
            continue;
        if (change->isLeftOut)
            leftOut.append(number);
        else
            changeCells(draft, i, *change);
    }
    std::sort(leftOut.begin(), leftOut.end());
    draft.removeRows(
        [&](const ChunkDraft::Row &row) { return std::binary_search(leftOut.begin(), leftOut.end(), row.place.row); });
    return draft.attempt(RepairText::tr("edited by hand"));
}

} // namespace tranche
