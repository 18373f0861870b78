#pragma once

#include "mapping/ColumnEvidence.h"
#include "mapping/FormatChoice.h"

#include <QStringList>

#include <vector>

namespace tranche {

/// Finds the formats of columns that are not plain numbers or texts, and settles which they are: where exactly one fits
/// it is taken, where several fit what the file's other columns have, and so on. A column that nothing is found for
/// stays as it was. Numbers with decimals in a format are DECIMAL, so that no digit is lost.
/// @param preferences get the formats of columns that leave no doubt
void settleFormats(std::vector<InferredColumn> &columns, const QStringList &names, FormatPreferences &preferences);

/// Whether it is of numbers, which may have a format.
bool isNumberType(ColumnType type);

/// How the column's values are written if its type is to be this one: `format` has a value if the type takes them.
FormatChoice formatAs(ColumnType type, const InferredColumn &column, const FormatPreferences &preferences);

/// The formats that a column with a guessed type may turn out to have when the whole file is read, beside the one that
/// it has: those that the sample fits too, and those that take more.
std::vector<FoundFormat> otherFormats(const InferredColumn &column);

} // namespace tranche
