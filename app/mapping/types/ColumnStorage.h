#pragma once

#include "core/Row.h"

#include <QString>

#include <optional>

namespace tranche {

/// What the target makes of a value that is bound to a column, by the column's declaration: SQLite's column affinity
/// (https://sqlite.org/datatype3.html).
enum class ColumnStorage : std::uint8_t {
    AsBound, ///< nothing
    Text, ///< a text of every number
    Number, ///< a number of a text that is one; the column is meant to hold numbers
    Real, ///< likewise, always a floating-point one
    NumberLike, ///< as Number, though the column is declared to hold something else: STRING, DATE, JSON
};

/// The word for it in a stored request.
QString columnStorageName(ColumnStorage storage);
std::optional<ColumnStorage> columnStorageFromName(const QString &name);

/// Whether a value that is bound comes out of the column as it went in: a number as the same number, a text as the same
/// text, or in a column of numbers as the same number.
bool isStoredAsBound(const Cell &cell, ColumnStorage storage);

/// What becomes of values that are to go in as they stand: in a column of numbers 1.10 would be 1.1.
ColumnStorage storageOfText(ColumnStorage storage);

} // namespace tranche
