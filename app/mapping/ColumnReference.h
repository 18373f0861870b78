#pragma once

#include "mapping/ColumnType.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// What becomes of a row whose value is in no row of the table that it is looked up in.
enum class IfNotFound : std::uint8_t {
    Error, ///< it is an error of the row
    Null, ///< the field is NULL
    Skip, ///< the row is left out
    Create, ///< a row of that table is made, with the names alone
};

/// The words for it on the command line and in a stored request: "error", "null", "skip", "create".
QString ifNotFoundName(IfNotFound what);
std::optional<IfNotFound> ifNotFoundFromName(const QString &name);

/// How the values of a column are looked up in another table of the target: what is stored is the key of the row that
/// has these names. A plain value: part of the mapping.
struct ColumnReference
{
    QString table;
    QStringList
        names; ///< columns of that table that the values are compared with: the column's own, then those of `with`
    QStringList with = {}; ///< further columns of the file, in the order of `names`
    QString key = {}; ///< the column of that table that is stored; empty while it is not settled: the primary key
    IfNotFound ifNotFound = IfNotFound::Error;
    bool folded = false; ///< capitals are as small letters, and a run of blanks as one, none around the value
    ColumnType keyType = ColumnType::Text; ///< of `key`: what a field that is made for it is
    ColumnStorage storage = ColumnStorage::AsBound; ///< of the field

    bool operator==(const ColumnReference &) const = default;
};

/// The text by which a name is known in a comparison that is folded: without blanks around it, with one for each run of
/// them, in small letters as Unicode folds them. @param folded takes the place of what it held
void foldName(std::string_view name, std::string &folded);

} // namespace tranche
