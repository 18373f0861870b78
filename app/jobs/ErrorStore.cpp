#include "jobs/ErrorStore.h"

#include "jobs/StoreQuery.h"

#include <algorithm>
#include <unordered_map>

namespace tranche {

ErrorStore::ErrorStore(JobStore &store)
    : m_store(store)
{
}

void ErrorStore::add(qint64 import, qint64 chunk, int attempt, const QList<ImportError> &errors)
{
    if (errors.isEmpty())
        return;
    m_store.prepared("INSERT INTO error_packs (import_id, chunk, attempt, packed) VALUES (?,?,?,?)")
        .bind(import)
        .bind(chunk)
        .bind(attempt)
        .bind(packErrors(errors))
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

void ErrorStore::forEachPack(
    qint64 import, const std::function<bool(qint64 chunk, int attempt, const QByteArray &)> &take)
{
    StoreQuery query(m_store.database(),
        "SELECT e.chunk, e.attempt, e.packed FROM failed_chunks c JOIN error_packs e ON e.import_id=c.import_id AND "
        "e.chunk=c.chunk AND e.attempt=(SELECT max(attempt) FROM error_packs x WHERE x.import_id=c.import_id AND "
        "x.chunk=c.chunk) WHERE c.import_id=? AND c.state IN ('failed','pending','running') ORDER BY c.chunk");
    query.bind(import);
    bool more = true;
    while (more && query.next())
        more = take(query.integer(0), int(query.integer(1)), query.value(2).toByteArray());
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

QList<ErrorGroup> ErrorStore::groups(qint64 import, qsizetype limit)
{
    struct Group
    {
        PackedKind kind;
        qint64 count = 0;
        qint64 chunks = 0;
        qint64 lastChunk = 0;
    };
    QList<QByteArray> packs; // the groups' views point into them
    std::vector<Group> groups;
    std::unordered_map<std::string_view, std::size_t> groupOf;
    forEachPack(import, [&](qint64 chunk, int, const QByteArray &packed) {
        packs.append(packed);
        const auto kinds = kindsOfErrors(packs.back());
        for (const PackedKind &kind : kinds) {
            const auto [found, isNew] = groupOf.try_emplace(kind.identity, groups.size());
            if (isNew)
                groups.push_back({ kind });
            Group &group = groups[found->second];
            group.count += kind.count;
            group.chunks += group.lastChunk == chunk ? 0 : 1;
            group.lastChunk = chunk;
        }
        return true;
    });
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.count > b.count; });
    if (limit > 0 && groups.size() > std::size_t(limit))
        groups.resize(std::size_t(limit));
    QList<ErrorGroup> result;
    result.reserve(qsizetype(groups.size()));
    for (const Group &group : groups)
        result.append({ textOf(group.kind.column), textOf(group.kind.code), textOf(group.kind.value),
            textOf(group.kind.message), group.count, group.chunks });
    return result;
}

static QList<qint64> distinctRows(const QByteArray &packed, const std::function<bool(const PackedKind &)> &isWanted)
{
    auto rows = rowsWithErrors(packed, isWanted);
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

QMap<qint64, QList<qint64>> ErrorStore::rows(qint64 import, const std::function<bool(const PackedKind &)> &isWanted)
{
    QMap<qint64, QList<qint64>> rows;
    forEachPack(import, [&](qint64 chunk, int, const QByteArray &packed) {
        const auto found = distinctRows(packed, isWanted);
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

QList<qint64> ErrorStore::rowsOfChunk(
    qint64 import, qint64 chunk, const std::function<bool(const PackedKind &)> &isWanted)
{
    return distinctRows(pack(import, chunk, 0), isWanted);
}

} // namespace tranche
