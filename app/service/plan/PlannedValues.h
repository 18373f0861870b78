#pragma once

#include "service/plan/PlannedColumns.h"

namespace tranche {

/// What is chosen for the values of a file's columns.
struct PlannedValues
{
    QList<ValueChoice> ofFile; ///< one for each column of the file; in steps, columns are named as the file names them
    QList<ValueChoice> derived; ///< of new columns, in the order in which they are made
};

/// Whether any steps or rules are chosen, be it by options or of expected columns.
bool choosesValues(const RequestChoices &choices);

/// What is expected of columns, with what options say on top. @throws Failure "call.step" for a column that there is
/// not
PlannedValues planValues(const RequestChoices &choices, const SourceInspection &inspection);

/// The choices that make a mapping again.
QList<ValueChoice> valueChoicesOf(const ColumnMapping &mapping);

/// Notes what is chosen in the columns of the file. @returns the new columns
/// @param table that the rows go to; nullptr if it is made
/// @throws Failure "call.step" for a column that there is not
QList<PlannedColumn> takeValues(QList<PlannedColumn> &columns, const RequestChoices &choices,
    const SourceInspection &inspection, const TableSchema *table);

/// The choices, columns without a field having one that is named in snake case, unless the table has none such.
QList<ColumnChoice> withSnakeCaseNames(QList<ColumnChoice> columns, const QStringList &names, const TableSchema *table);

} // namespace tranche
