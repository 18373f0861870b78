#pragma once

#include "store/Automation.h"
#include "store/TakenFiles.h"

namespace tranche {

/// What is done with files that were taken, once their imports have ended: they go to done/ or failed/ beside them, or
/// stay. Whenever the program ends, what was begun is gone on with; no file takes another one's place.
class FileSettling
{
public:
    explicit FileSettling(JobStore &store)
        : m_store(store)
    {
    }

    /// Notes how the imports of a file have ended, if all have, in `file` too. @returns whether they have
    bool noteEnd(TakenFile &file);
    /// Does what is to be done afterwards with one that has ended. @throws Failure "watch.move", "source.…"
    void settle(const Automation &automation, const TakenFile &file);

private:
    void move(const Automation &automation, const TakenFile &file);
    void giveUp(const TakenFile &file, const QString &problem);

    JobStore &m_store;
};

} // namespace tranche
