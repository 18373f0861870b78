#pragma once

#include <QString>

#include <optional>

namespace tranche {

/// What a column's values are turned into. Numeric and Any come only from tables that exist already.
enum class ColumnType {
    Text, ///< byte for byte
    Integer, ///< 64 bit, signed
    Real, ///< double
    Numeric, ///< Integer where the text is one, else Real
    Any, ///< handed over as text; the database decides
};

/// The word for it in SQL, in JSON and on the command line: "INTEGER", "REAL", "TEXT", "NUMERIC", "ANY".
QString columnTypeName(ColumnType type);
/// @returns nullopt if it is no such word; upper and lower case are the same.
std::optional<ColumnType> columnTypeFromName(const QString &name);
/// What a declared SQLite type asks of a value; follows SQLite's rules of column affinity.
ColumnType columnTypeFromDeclaration(const QString &declared);

} // namespace tranche
