#pragma once

#include "jobs/ChunkStore.h"

#include <optional>

namespace tranche {

/// A change that mends one kind of error in all failed chunks of an import at once. Which errors it is for: those of a
/// column, and of a code and a value if they are named.
struct Remedy
{
    enum class Action {
        Set, ///< the value is replaced
        Null,
        SkipRows, ///< the rows are left out, by decision
    };
    QString column; ///< empty: errors of whole rows; only SkipRows mends those
    QString code; ///< empty: any
    std::optional<QString> value;
    Action action = Action::Null;
    QString text; ///< what is set

    bool operator==(const Remedy &) const = default;
};

/// What a remedy does, or would do.
struct RemedyEffect
{
    qint64 rows = 0; ///< that are changed or left out
    QList<qint64> chunks; ///< that hold them
    qint64 cleanChunks = 0; ///< of these, chunks whose values are then all right; the database may still refuse rows

    bool operator==(const RemedyEffect &) const = default;
};

/// What the remedy would do; nothing is changed. @throws Failure "call.…"
RemedyEffect previewRemedy(JobStore &store, qint64 import, const Remedy &remedy);

/// Puts all failed chunks that have such errors in the queue, to be tried again with the remedy applied.
/// @throws Failure "call.…"
RemedyEffect requestRemedy(JobStore &store, qint64 import, const Remedy &remedy);

/// Tells errors that a remedy is for.
std::function<bool(const PackedKind &)> errorsFor(const Remedy &remedy);

/// The chunk's content with the remedy applied. @param rows that it is for: their numbers, ascending
Attempt withRemedy(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const Remedy &remedy,
    const QList<qint64> &rows);

/// @returns nullopt if it is none
std::optional<Remedy> remedyFromJson(const QString &json);

/// What was done, as the history names it: “quantity: "n/a" set to NULL”.
QString remedyText(const Remedy &remedy);

} // namespace tranche
