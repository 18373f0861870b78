#pragma once

#include "repair/Suggestion.h"
#include "store/ChunkStore.h"

namespace tranche {

/// What is wrong with an import, as a person repairs it: by column, kind and value, each with the remedy that fits.
struct RepairOutline
{
    struct Value
    {
        QString value;
        qint64 count = 0;
        qint64 chunks = 0;
        std::optional<Suggestion> suggestion; ///< for this value alone
        std::optional<QString> mended; ///< what the suggestion for the kind makes of it

        bool operator==(const Value &) const = default;
    };
    struct Kind
    {
        QString column; ///< several names joined, or empty: see ImportError::column
        QString code;
        QString message; ///< of the first of them
        bool ofOneColumn = true; ///< else no remedy is for its values
        qint64 count = 0;
        qint64 chunks = 0; ///< that have some, at most
        qint64 different = 0; ///< values
        QList<Value> values; ///< the most frequent ones
        std::optional<Suggestion> suggestion; ///< for all of them that it fits

        bool operator==(const Kind &) const = default;
    };
    struct Column
    {
        QString name; ///< as in Kind
        qint64 count = 0;
        QList<Kind> kinds;

        bool operator==(const Column &) const = default;
    };
    QList<Column> columns; ///< those with the most errors first
    qint64 errors = 0;
    qint64 badRows = 0;
    qint64 goodRows = 0; ///< of failed chunks, which wait with the bad ones
    qint64 chunks = 0; ///< that are failed
    qint64 waiting = 0; ///< chunks that are being tried again

    /// All that is suggested, in the order of the columns.
    QList<Suggestion> suggestions() const;
    bool operator==(const RepairOutline &) const = default;
};

/// Looks at all errors of the failed chunks. @param mostValues of a kind that are listed, at least 1
/// @throws Failure "store.…"
RepairOutline repairOutline(JobStore &store, qint64 import, qsizetype mostValues = 100);

} // namespace tranche
