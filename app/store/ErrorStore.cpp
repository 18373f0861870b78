#include "store/ErrorStore.h"

#include "store/StoreColumns.h"

#include <algorithm>

namespace tranche {

ErrorStore::ErrorStore(JobStore &store)
    : m_store(store)
{
}

void ErrorStore::add(qint64 import, qint64 chunk, int attempt, const QList<ImportError> &errors)
{
    if (!errors.isEmpty())
        addPacked(import, chunk, attempt, packErrors(errors));
}

void ErrorStore::addPacked(qint64 import, qint64 chunk, int attempt, const QByteArray &packed)
{
    if (packed.isEmpty())
        return;
    m_store.prepared("INSERT INTO error_packs (import_id, chunk, attempt, packed) VALUES (?,?,?,?)")
        .bind(import)
        .bind(chunk)
        .bind(attempt)
        .bind(packed)
        .run();
}

QByteArray ErrorStore::pack(qint64 import, qint64 chunk, int attempt)
{
    StoreQuery &query = m_store.prepared("SELECT packed FROM error_packs WHERE import_id=? AND chunk=? AND ? IN (0, "
                                         "attempt) ORDER BY attempt DESC LIMIT "
                                         "1");
    QByteArray packed = query.bind(import).bind(chunk).bind(attempt).one().toByteArray();
    query.finish();
    return packed;
}

QList<ImportError> ErrorStore::ofChunk(qint64 import, qint64 chunk, int attempt)
{
    return unpackErrors(pack(import, chunk, attempt));
}

namespace {

/// A row of error_packs.
struct PackOfErrors
{
    qint64 chunk = 0; ///< 0: none
    int attempt = 0;
    QByteArray packed;
};

} // namespace

void ErrorStore::forEachPack(qint64 import, const TakePack &take, qint64 first, qint64 last)
{
    static const StoreColumns<PackOfErrors> columns { { "e.chunk", &PackOfErrors::chunk },
        { "e.attempt", &PackOfErrors::attempt }, { "e.packed", &PackOfErrors::packed } };
    StoreQuery query(m_store.database(),
        columns.select("FROM failed_chunks c JOIN error_packs e ON e.import_id=c.import_id AND e.chunk=c.chunk WHERE "
                       "c.import_id=? AND c.chunk BETWEEN ? AND ? AND c.state IN ('failed','pending','running') ORDER "
                       "BY c.chunk, e.attempt"));
    query.bind(import).bind(first).bind(last);
    PackOfErrors pack;
    while (query.next()) {
        PackOfErrors next = columns.read(query);
        if (pack.chunk != 0 && pack.chunk != next.chunk && !take(pack.chunk, pack.attempt, pack.packed))
            return;
        pack = std::move(next);
    }
    if (pack.chunk != 0)
        take(pack.chunk, pack.attempt, pack.packed);
}

QList<StoredError> ErrorStore::ofImport(qint64 import, qint64 limit)
{
    QList<StoredError> errors;
    forEachPack(import, [&](qint64 chunk, int attempt, const QByteArray &packed) {
        const auto unpacked = unpackErrors(packed);
        for (const ImportError &error : unpacked)
            errors.append({ chunk, attempt, error });
        return limit == 0 || errors.size() < limit;
    });
    if (limit > 0)
        errors.resize(std::min<qsizetype>(errors.size(), limit));
    return errors;
}

void ErrorStore::forEach(qint64 import, const std::function<void(const StoredError &)> &take)
{
    forEachPack(import, [&](qint64 chunk, int attempt, const QByteArray &packed) {
        const auto unpacked = unpackErrors(packed);
        for (const ImportError &error : unpacked)
            take({ chunk, attempt, error });
        return true;
    });
}

void ErrorStore::forEachGroup(
    qint64 import, qsizetype limit, const std::function<void(const ErrorGrouping::Group &)> &take)
{
    ErrorGrouping grouping;
    forEachPack(import, [&](qint64 chunk, int, const QByteArray &packed) {
        grouping.add(chunk, packed);
        return true;
    });
    grouping.forEach(std::size_t(limit), take);
}

QList<ErrorGroup> ErrorStore::groups(qint64 import, qsizetype limit)
{
    QList<ErrorGroup> groups;
    forEachGroup(import, limit, [&groups](const ErrorGrouping::Group &group) {
        groups.append({ textOf(group.kind.column), textOf(group.kind.code), textOf(group.kind.value),
            textOf(group.kind.message), group.count, group.chunks });
    });
    return groups;
}

QMap<qint64, QList<qint64>> ErrorStore::rows(qint64 import, const std::function<bool(const PackedKind &)> &isWanted)
{
    QMap<qint64, QList<qint64>> rows;
    forEachPack(import, [&](qint64 chunk, int, const QByteArray &packed) {
        const auto found = rowsWithErrors(packed, isWanted);
        if (!found.isEmpty())
            rows.insert(rows.cend(), chunk, found);
        return true;
    });
    return rows;
}

void ErrorStore::addWarnings(qint64 import, const QList<ImportError> &warnings)
{
    if (warnings.isEmpty())
        return;
    m_store
        .prepared(
            "INSERT INTO warning_packs (import_id, number, packed) VALUES (?, (SELECT coalesce(max(number), 0) + 1 "
            "FROM warning_packs WHERE import_id=?), ?)")
        .bind(import)
        .bind(import)
        .bind(packErrors(warnings))
        .run();
}

void ErrorStore::forEachWarning(qint64 import, const std::function<bool(const ImportError &)> &take)
{
    StoreQuery query(m_store.database(), "SELECT packed FROM warning_packs WHERE import_id=? ORDER BY number");
    query.bind(import);
    bool more = true;
    while (more && query.next()) {
        const auto warnings = unpackErrors(query.value(0).toByteArray());
        for (const ImportError &warning : warnings) {
            more = take(warning);
            if (!more)
                break;
        }
    }
}

QHash<qint64, QByteArray> ErrorStore::packs(qint64 import, qint64 first, qint64 last)
{
    QHash<qint64, QByteArray> packs;
    const auto take = [&packs](qint64 chunk, int, const QByteArray &packed) {
        packs.insert(chunk, packed);
        return true;
    };
    forEachPack(import, take, first, last);
    return packs;
}

} // namespace tranche
