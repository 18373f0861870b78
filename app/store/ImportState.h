#pragma once

#include <QHashFunctions>
#include <QString>
#include <QtGlobal>

namespace tranche {

enum class ImportState : quint8 { Queued, Running, Paused, Done, Partial, Failed, Cancelled };
inline std::size_t qHash(ImportState state, std::size_t seed = 0)
{
    return ::qHash(int(state), seed);
}
enum class ChunkState { Pending, Running, Done, Failed, Cancelled };

/// The word for it in the job store, in JSON and on the command line: "queued", "running", …
QString stateName(ImportState state);
QString stateName(ChunkState state);
/// The same word as people read it, in their language.
QString stateText(ImportState state);
QString stateText(ChunkState state);
/// @throws Failure "store.damaged" if it is no such word
ImportState importStateFromName(const QString &name);
ChunkState chunkStateFromName(const QString &name);

/// The import has come to its end: no runner will touch it again unless it is asked to.
inline bool hasEnded(ImportState state)
{
    return state != ImportState::Queued && state != ImportState::Running && state != ImportState::Paused;
}

/// It has ended with something wrong: with failed rows, or it could not run.
inline bool needsAttention(ImportState state)
{
    return state == ImportState::Partial || state == ImportState::Failed;
}

} // namespace tranche
