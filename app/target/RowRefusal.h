#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"

#include <QString>
#include <QStringList>

namespace tranche {

enum class RefusalKind {
    NotNull,
    Unique,
    Check,
    ForeignKey, ///< detail: the table that lacks the row
    Type, ///< detail: the type that the column takes
    KeyType, ///< a row id that is no integer
    Referenced, ///< a row that is to go, and that others refer to; fields: of its key, detail: their table
    KeyNull, ///< fields: of the key that tells rows
    KeyNotThere, ///< likewise: no row of the table has it, so that the row was skipped
    KeyOutdated, ///< likewise: a later row of the file has written it, so that this one was skipped
    KeyAmbiguous, ///< likewise: several rows of the table have it
    Length,
    Trigger, ///< detail: what it says
    Ignored, ///< left out without a word
    Other, ///< detail: what the database says
};

/// Why a database does not take a row, in words that are the same for all databases.
struct RowRefusal
{
    RefusalKind kind = RefusalKind::Other;
    QStringList fields; ///< columns of the table that it is about; none: not known
    QString detail; ///< of Unique without fields: the index; of Check: the rule; else see RefusalKind
    int table = 0; ///< number of the table that refuses it, where records go into several

    bool operator==(const RowRefusal &) const = default;
};

/// The refusal as an error of the same form as a bad value: line, column of the file, value, code, message.
/// @param table the import's own: where records go into several, the message says which of them refuses the row
ImportError errorOfRefusal(const RowRefusal &refusal, const ColumnMapping &mapping, const Batch &batch,
    std::uint32_t row, const QString &table = {});

} // namespace tranche
