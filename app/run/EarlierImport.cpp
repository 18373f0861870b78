#include "run/EarlierImport.h"

#include "source/bytes/SourceDigest.h"
#include "target/sqlite/Ledger.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

static bool hasRows(SqliteDatabase &database, const QString &table)
{
    SqliteStatement exists = database.prepare(
        QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table' AND lower(name)=lower(?1)"));
    exists.bind(1, table);
    return exists.step()
        && database.prepare(QStringLiteral("SELECT 1 FROM main.%1 LIMIT 1").arg(quotedName(exists.text(0)))).step();
}

std::optional<QDateTime> findEarlierImport(
    const ImportRequest &request, ByteSource &source, const std::function<bool()> &keepOn)
{
    const QString path = request.location.path;
    if (request.validateOnly || request.mode == TargetMode::Replace || path.isEmpty() || QFileInfo(path).size() == 0)
        return std::nullopt;
    SqliteDatabase database(path, SqliteDatabase::Access::Read);
    QList<LedgerImport> candidates = Ledger::readImports(database, request.table);
    candidates.removeIf([&](const LedgerImport &import) {
        return import.end.sourceHash.isEmpty() || import.end.sourceSize != source.identity().size
            || import.state.rows == 0;
    });
    if (candidates.isEmpty() || !hasRows(database, request.table))
        return std::nullopt;
    SourceDigest digest;
    digest.addFrom(source, source.size(), keepOn);
    const QString hash = digest.text();
    const auto same = std::find_if(candidates.crbegin(), candidates.crend(),
        [&](const LedgerImport &import) { return import.end.sourceHash == hash; });
    return same == candidates.crend() ? std::nullopt : std::optional(same->committedAt);
}

} // namespace tranche
