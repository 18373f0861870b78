#include "run/EarlierImport.h"

#include "source/bytes/SourceDigest.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

std::optional<QDateTime> findEarlierImport(
    const ImportRequest &request, ByteSource &source, const std::function<bool()> &keepOn)
{
    const TargetDriver &driver = driverOf(request.location);
    if (request.validateOnly || request.mode == TargetMode::Replace || !insertsRows(request.mode)
        || !driver.exists(request.location))
        return std::nullopt;
    const auto catalogue = driver.catalogue(request.location);
    QList<LedgerImport> candidates = catalogue->imports(request.table);
    candidates.removeIf([&](const LedgerImport &import) {
        return import.end.sourceHash.isEmpty() || import.end.sourceSize != source.identity().size
            || import.state.rows == import.state.counts.skipped || import.state.counts.deleted > 0;
    });
    if (candidates.isEmpty() || catalogue->rowCount(request.table, 1) == 0)
        return std::nullopt;
    SourceDigest digest;
    digest.addFrom(source, source.size(), keepOn);
    const QString hash = digest.text();
    const auto same = std::find_if(candidates.crbegin(), candidates.crend(),
        [&](const LedgerImport &import) { return import.end.sourceHash == hash; });
    return same == candidates.crend() ? std::nullopt : std::optional(same->committedAt);
}

} // namespace tranche
