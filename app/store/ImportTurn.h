#pragma once

#include "store/ImportState.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace tranche {

/// When an import may begin, and beside and behind which others.
struct ImportTurn
{
    int priority = 10; ///< smaller runs first
    QString channel; ///< in which it counts
    QDateTime startAt; ///< it does not begin before; not valid: as soon as it is its turn
    int tries = 0; ///< how often something that passes has kept it from running, see RetryPattern
    QString setDone; ///< why a person takes it for done, so that what waits for it goes on; empty: nobody does
    QList<qint64> waitsFor; ///< imports that it is queued behind, as long as they are not done
    QMap<qint64, ImportState> endedOtherwise; ///< those of them that have ended, and won't be done by themselves

    bool operator==(const ImportTurn &) const = default;
};

} // namespace tranche
