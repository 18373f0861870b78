#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// What is chosen of a table that lines of parents go to: one `--child-table`. A plain value.
struct ChildChoice
{
    QString table;
    QString parent = {}; ///< the table, chosen before, that its rows are lines of; empty: the import's own
    QStringList columns = {}; ///< of the file, that go to it
    QStringList repeatKey = {}; ///< see ChildTable
    QString keyField = {}; ///< that gets the parent's key; empty: as it is found
    QString parentField = {}; ///< of the parent, that has it; empty: as it is found

    bool operator==(const ChildChoice &) const = default;
};

} // namespace tranche
