#include "repair/RepairOutline.h"

#include "core/Failure.h"
#include "repair/ChunkDraft.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

/// More different values of a kind than this tell nothing new.
static constexpr qsizetype valuesLookedAt = 20'000;
static constexpr qsizetype mostLines = 10'000; ///< values of all kinds that are listed

namespace {

/// The errors of a column and code.
struct KindValues
{
    RepairOutline::Kind kind;
    QList<WrongText> values; ///< the most frequent first
    QList<qint64> chunks; ///< that have each
};

} // namespace

QList<Suggestion> RepairOutline::suggestions() const
{
    QList<Suggestion> all;
    for (const Column &column : columns) {
        for (const Kind &kind : column.kinds) {
            if (kind.suggestion)
                all.append(*kind.suggestion);
            for (const Value &value : kind.values) {
                if (value.suggestion)
                    all.append(*value.suggestion);
            }
        }
    }
    return all;
}

static std::vector<KindValues> kindsOf(JobStore &store, qint64 import)
{
    std::vector<KindValues> kinds;
    QHash<std::pair<QString, QString>, std::size_t> known;
    ErrorStore(store).forEachGroup(import, 0, [&](const ErrorGrouping::Group &group) {
        const std::pair<QString, QString> name { textOf(group.kind.column), textOf(group.kind.code) };
        const auto found = known.constFind(name);
        const std::size_t at = found != known.constEnd() ? *found : kinds.size();
        if (at == kinds.size()) {
            known.insert(name, at);
            kinds.emplace_back();
            kinds.back().kind.column = name.first;
            kinds.back().kind.code = name.second;
            kinds.back().kind.message = textOf(group.kind.message);
            kinds.back().kind.ofOneColumn = group.kind.joinedColumns.isEmpty() && !name.first.isEmpty();
        }
        KindValues &one = kinds[at];
        one.kind.count += group.count;
        one.kind.chunks += group.chunks;
        ++one.kind.different;
        if (one.values.size() < valuesLookedAt) {
            one.values.append({ textOf(group.kind.value), group.count });
            one.chunks.append(group.chunks);
        }
    });
    return kinds;
}

/// Whether the import's table takes NULL in a field, and the file can say it.
static bool takesNull(const ImportRecord &record, const std::optional<TableSchema> &table, const MappedColumn &column)
{
    try {
        ChunkDraft::nullField(record.request);
    } catch (const Failure &) {
        return false;
    }
    const TableColumn *field = table ? table->find(column.field) : nullptr;
    return field == nullptr || !field->notNull;
}

static std::optional<TableSchema> tableOf(const ImportRequest &request)
{
    try {
        const bool isThere = !request.location.address.isEmpty() && driverOf(request.location).exists(request.location);
        return isThere ? driverOf(request.location).catalogue(request.location)->table(request.table) : std::nullopt;
    } catch (const Failure &) { // it can't be asked now: the import will say what it refuses
        return std::nullopt;
    }
}

/// Lists the values, and what is suggested for them or for all.
static void suggest(KindValues &one, const SuggestionFinder *finder, qsizetype mostValues)
{
    if (finder != nullptr && one.kind.different == one.values.size())
        one.kind.suggestion = finder->ofKind(one.values);
    for (qsizetype i = 0; i < one.values.size(); ++i) {
        const WrongText &wrong = one.values[i];
        RepairOutline::Value value { wrong.value, wrong.count, one.chunks[i], {}, {} };
        if (one.kind.suggestion)
            value.mended = finder->mendedBy(one.kind.suggestion->remedy, wrong.value);
        const bool isListed = one.kind.values.size() < mostValues;
        if (finder != nullptr && !value.mended && isListed)
            value.suggestion = finder->ofValue(wrong);
        if (isListed)
            one.kind.values.append(value);
    }
}

static void countRows(JobStore &store, qint64 import, RepairOutline &outline)
{
    const auto failed
        = ChunkStore(store).failedChunks(import, { ChunkState::Failed, ChunkState::Pending, ChunkState::Running });
    const auto bad = ErrorStore(store).rows(import, [](const PackedKind &) { return true; });
    for (const ChunkSummary &chunk : failed) {
        outline.chunks += chunk.state == ChunkState::Failed ? 1 : 0;
        outline.waiting += chunk.state == ChunkState::Failed ? 0 : 1;
        const qint64 badRows = bad.value(chunk.number).size();
        outline.badRows += badRows;
        outline.goodRows += std::max<qint64>(0, chunk.rowsFailed - badRows);
    }
}

RepairOutline repairOutline(JobStore &store, qint64 import, qsizetype mostValues)
{
    const ImportRecord record = store.record(import);
    RepairOutline outline;
    countRows(store, import, outline);
    std::vector<KindValues> kinds = kindsOf(store, import);
    const qsizetype listed // of very many kinds a few values each: a window compares and shows them
        = std::clamp<qsizetype>(mostLines / std::max<qsizetype>(1, qsizetype(kinds.size())), 1, mostValues);
    const auto table = kinds.empty() ? std::nullopt : tableOf(record.request);
    QHash<QString, qsizetype> places;
    for (KindValues &one : kinds) {
        const MappedColumn *mapped = one.kind.ofOneColumn ? record.request.mapping.find(one.kind.column) : nullptr;
        std::optional<SuggestionFinder> finder;
        if (mapped != nullptr)
            finder.emplace(*mapped, one.kind.code, takesNull(record, table, *mapped));
        suggest(one, finder ? &*finder : nullptr, listed);
        outline.errors += one.kind.count;
        const auto place = places.constFind(one.kind.column);
        const qsizetype at = place != places.constEnd() ? *place : outline.columns.size();
        if (at == outline.columns.size()) {
            places.insert(one.kind.column, at);
            outline.columns.append({ one.kind.column, 0, {} });
        }
        outline.columns[at].count += one.kind.count;
        outline.columns[at].kinds.append(one.kind);
    }
    std::stable_sort(outline.columns.begin(), outline.columns.end(),
        [](const RepairOutline::Column &a, const RepairOutline::Column &b) { return a.count > b.count; });
    for (RepairOutline::Column &column : outline.columns)
        std::stable_sort(column.kinds.begin(), column.kinds.end(),
            [](const RepairOutline::Kind &a, const RepairOutline::Kind &b) { return a.count > b.count; });
    return outline;
}

} // namespace tranche
