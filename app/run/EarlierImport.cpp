#include "run/EarlierImport.h"

#include "source/bytes/SourceDigest.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

/// Importing the file again comes to the same, so nobody need be asked.
static bool isRepeatable(TargetMode mode)
{
    return mode == TargetMode::Replace || !insertsRows(mode);
}

/// Whether an import of the file has done, by itself, something that lasts.
static bool hasDoneSomething(const LedgerImport &import)
{
    return !import.state.waits && import.state.rows != import.state.counts.skipped;
}

std::optional<QDateTime> findEarlierImport(
    const ImportRequest &request, ByteSource &source, const std::function<bool()> &keepOn)
{
    const TargetDriver &driver = driverOf(request.location);
    const bool deletes = request.mode == TargetMode::Delete;
    if (request.validateOnly || (isRepeatable(request.mode) && !request.skipDuplicate)
        || !driver.exists(request.location))
        return std::nullopt;
    const auto catalogue = driver.catalogue(request.location);
    QList<LedgerImport> candidates = catalogue->imports(request.table); // none of a table that was replaced
    candidates.removeIf([&](const LedgerImport &import) {
        return import.end.sourceHash.isEmpty() || import.end.sourceSize != source.identity().size
            || !hasDoneSomething(import);
    });
    if (candidates.isEmpty() || (!deletes && catalogue->rowCount(request.table, 1) == 0))
        return std::nullopt;
    SourceDigest digest;
    digest.addFrom(source, source.size(), keepOn);
    const QString hash = digest.text();
    const auto last = std::find_if(candidates.crbegin(), candidates.crend(),
        [&](const LedgerImport &import) { return import.end.sourceHash == hash; });
    if (last == candidates.crend() || (last->state.counts.deleted > 0) != deletes)
        return std::nullopt; // its rows were deleted since, or are there to be deleted
    return last->committedAt;
}

} // namespace tranche
