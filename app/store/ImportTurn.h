#pragma once

#include "store/ImportState.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QSharedData>
#include <QString>

namespace tranche {

/// When an import may begin, and beside and behind which others.
struct ImportTurn : QSharedData
{
    int priority = 10; ///< smaller runs first
    QString channel; ///< in which it counts
    QDateTime startAt; ///< it does not begin before; not valid: as soon as it is its turn
    int tries = 0; ///< how often something that passes has kept it from running, see RetryPattern
    QString setDone; ///< why a person takes it for done, so that what waits for it goes on; empty: nobody does
    QList<qint64> waitsFor; ///< imports that it is queued behind, as long as they are not done
    QMap<qint64, ImportState> endedOtherwise; ///< those of them that have ended, and won't be done by themselves

    bool operator==(const ImportTurn &other) const
    {
        return priority == other.priority && channel == other.channel && startAt == other.startAt
            && tries == other.tries && setDone == other.setDone && waitsFor == other.waitsFor
            && endedOtherwise == other.endedOtherwise;
    }
};

/// The turn of an import: that of most is like those of others, which share it.
class SharedTurn
{
public:
    SharedTurn()
        : m_turn(new ImportTurn)
    {
    }
    const ImportTurn &operator*() const { return *m_turn; }
    const ImportTurn *operator->() const { return m_turn.constData(); }
    /// To be changed: of this one alone.
    ImportTurn &own() { return *m_turn; }
    bool operator==(const SharedTurn &other) const { return m_turn == other.m_turn || **this == *other; }

private:
    QSharedDataPointer<ImportTurn> m_turn;
};

} // namespace tranche
