#pragma once

#include "jobs/ImportRequest.h"
#include "source/ByteSource.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace tranche {

/// An import that brought this very file into this very table before.
struct EarlierImport
{
    QString importKey;
    QString file; ///< the name it had then
    QDateTime importedAt; ///< UTC
    qint64 rows = 0; ///< that are in

    bool operator==(const EarlierImport &) const = default;
};

/// Asks the target's ledger whether the file, told by its size and the hash of its bytes, is in the table already. The
/// file is only read if one of the same size is. The last such import, nullopt if there is none or the table is empty.
/// @param keepOn asked now and then while the file is read; false gives up
/// @throws Failure "source.…", "target.…"
std::optional<EarlierImport> findEarlierImport(
    const ImportRequest &request, ByteSource &source, const std::function<bool()> &keepOn = [] { return true; });

/// What a person should know of it, in a sentence.
QString earlierImportText(const EarlierImport &earlier, const QString &table);

} // namespace tranche
