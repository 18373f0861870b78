#pragma once

#include <QStringList>

namespace tranche {

/// How rows belong together in records. A plain value: part of the request. Rules: design.md, "The split rule".
struct RecordGrouping
{
    enum class Kind {
        None, ///< every row is a record
        BlankParent, ///< `columns` are the child columns; a row with only those filled continues the record above
        RepeatedParent, ///< `columns` are the key columns; a row with the same key continues the record above
    };
    Kind kind = Kind::None;
    QStringList columns; ///< names of the file's columns

    bool operator==(const RecordGrouping &) const = default;
};

} // namespace tranche
