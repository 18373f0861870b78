#pragma once

#include "automation/WatchedFolder.h"

#include <QDateTime>
#include <QHash>

namespace tranche {

/// A moment, by the clock that people set and by one that goes on evenly.
struct Moment
{
    QDateTime now; ///< UTC
    qint64 steadyMs = 0;
};

/// Whether a file is whole, or what it waits for.
enum class Wholeness {
    Whole,
    Changing, ///< it was changed a moment ago
    OpenForWriting,
    NoMarker,
};

/// What a file waits for, for people. @param automation that it would be taken by
QString wholenessText(Wholeness wholeness, const Automation &automation);

/// Tells files that are whole: those whose marker is there; where no marker is asked for, those that nobody has open
/// for writing and that have not changed for a while. That while is watched, since clocks of files may be wrong, and
/// the computer's may be set.
class WholeFiles
{
public:
    /// @param trustsClocks what was changed long enough ago by its own time is quiet, too: for who can't wait
    explicit WholeFiles(bool trustsClocks = false)
        : m_trustsClocks(trustsClocks)
    {
    }

    Wholeness look(const Automation &automation, const FoundFile &file, const Moment &moment);
    /// Forgets all files of the automation but these.
    void keep(const QString &automation, const QList<FoundFile> &files);

private:
    struct Seen
    {
        FileStamp stamp;
        qint64 sinceMs = 0; ///< by the even clock
    };
    QHash<QString, QHash<QString, Seen>> m_seen; ///< by automation and path
    bool m_trustsClocks;
};

} // namespace tranche
