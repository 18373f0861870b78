#pragma once

#include "store/ImportRequest.h"

#include <QDateTime>
#include <QList>

namespace tranche {

/// When an import that is put in the queue may begin, beside what its channel says: of this one call, not of its
/// request.
struct QueueTerms
{
    QDateTime startAt; ///< not before; not valid: at once
    QList<qint64> after; ///< imports that have to be done before
    bool inAnyCase = false; ///< they only have to end, well or not

    bool operator==(const QueueTerms &) const = default;
};

/// The channel in which an import counts: that of its request, or one of its target, such as root.shop for shop.db.
QString channelOf(const ImportRequest &request);

/// What two calls have in common that ask for the very same: file as it is now, table, all choices and terms.
QString identityOf(const ImportRequest &request, const QueueTerms &terms);

} // namespace tranche
