#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// What is chosen of the table that lines of parents go to. A plain value.
struct ChildChoice
{
    QString table; ///< empty: all columns go to one table
    QStringList columns; ///< of the file, that go to it
    QString keyField; ///< that gets the parent's key; empty: as it is found
    QString parentField; ///< of the parent, that has it; empty: as it is found

    bool operator==(const ChildChoice &) const = default;
};

} // namespace tranche
