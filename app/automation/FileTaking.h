#pragma once

#include "automation/WatchedFolder.h"
#include "service/options/RequestChoices.h"
#include "store/TakenFiles.h"

namespace tranche {

/// What is chosen for the files of an automation: its options over its profile. What is in already is not imported
/// again, unless it says otherwise.
/// @throws Failure "profile.…", "recipe.…", "call.…"
RequestChoices choicesOf(JobStore &store, const Automation &automation);

/// The patterns of names of an automation: its own, else those of its profile, else all. Empty: its profile is missing.
QString filePattern(JobStore &store, const Automation &automation);

/// The hash of what a file holds, as SourceDigest tells it. @throws Failure "source.…"
QString contentHash(const QString &path);

/// Takes files that are whole: each content is put in the queue once, as one import or, of a file of several parts,
/// several. Whenever the program ends, what was begun is gone on with.
class FileTaking
{
public:
    explicit FileTaking(JobStore &store)
        : m_store(store)
    {
    }

    enum class Outcome {
        Taken,
        Repeated, ///< what it holds was taken before
        Waits, ///< it is not whole after all, or what it holds is at work
    };
    /// @throws Failure if it can't be queued now, whatever the file holds: the target is locked, say
    Outcome take(const Automation &automation, const FoundFile &file, const QDateTime &now);
    /// Puts what is missing in the queue. @throws as take()
    void goOn(const Automation &automation, const TakenFile &file);

private:
    void queuePart(const RequestChoices &choices, const struct ImportFile &part, qint64 file);

    JobStore &m_store;
};

} // namespace tranche
