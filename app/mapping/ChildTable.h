#pragma once

#include "mapping/RecordGrouping.h"

#include <QString>

namespace tranche {

/// The second table of an import whose rows hold parents and their lines: a record goes into both. A plain value: part
/// of the mapping, whose columns say which of them are the child's.
struct ChildTable
{
    QString table;
    QString keyField; ///< of the child: gets the parent's key
    QString parentField; ///< of the parent: that key
    bool makesKey = false; ///< it is the number that the parent's new row gets; else a column of the file goes to it
    RecordGrouping grouping; ///< which rows are a record

    bool operator==(const ChildTable &) const = default;
};

} // namespace tranche
