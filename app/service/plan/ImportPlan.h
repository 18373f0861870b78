#pragma once

#include "service/plan/PlanProblem.h"
#include "service/plan/PlannedColumns.h"

namespace tranche {

/// What goes where if an import is made as it is chosen, and what is wrong with that.
struct Plan
{
    QList<PlannedColumn> columns; ///< all of the file's, in their order
    QList<PlannedColumn> derived; ///< that are split, joined or computed of these
    QString table; ///< that the rows go to
    std::optional<TableSchema> existing; ///< it, if it is there
    std::optional<TableSchema> avoided; ///< the one beside which a new one is made
    QString freeTable; ///< a name for a new table
    QStringList key; ///< fields that tell rows, of modes that have a key
    ColumnMapping mapping; ///< of the columns that are imported
    bool makesTable = false; ///< there is none yet, or the new one takes the place of the old one
    TableDesign design; ///< of the table that is made; of fields
    QString createSql; ///< the statement that makes it; empty if none does, or it can't be told
    QStringList childSql; ///< those of the tables that lines go to
    QMap<QString, qint64> childRowsReplaced; ///< by child table that is replaced: its rows, or -1
    qint64 rowsReplaced = -1; ///< rows of the table that is replaced; -1: none is, or they are not counted
    QStringList missingFields; ///< fields of the table that no column goes to: NULL or their default in all rows
    QList<QStringList> childMissingFields; ///< the same by child table
    QStringList remarks; ///< what could surprise, in sentences
    QList<PlanProblem> problems; ///< in the order in which they are told

    /// The file's columns that the table, or the one that is avoided, has no field for.
    QStringList unfitColumns() const;
    /// The first problem of a step; nullptr if there is none.
    const PlanProblem *problemOf(PlanStep step) const;
};

} // namespace tranche
