#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// A table of an import whose rows hold parents and their lines, beside the import's own: a record goes into all of
/// them. A plain value: part of the mapping, whose columns say which of them are the child's. The tables have numbers:
/// the import's own is 0, its children are counted from 1.
struct ChildTable
{
    QString table;
    QString keyField; ///< of the child: gets the parent's key
    QString parentField; ///< of the parent: that key
    bool makesKey = false; ///< it is the number that the parent's new row gets; else a column of the file goes to it
    int parent = 0; ///< number of the table that its rows are lines of: a lower one than its own
    /// Columns of the file: a row that repeats their values belongs to the row of this table above. None: each row with
    /// a value in the table's columns is one of its.
    QStringList repeatKey;

    bool operator==(const ChildTable &) const = default;
};

} // namespace tranche
