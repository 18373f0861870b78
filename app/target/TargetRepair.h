#pragma once

#include "target/TargetLocation.h"

#include <QStringList>

#include <optional>

namespace tranche {

/// What a column of the table has where no value is given; nullopt: NULL.
/// @throws Failure "target.…", "call.remedy" if it has no default
std::optional<QString> columnDefault(const TargetLocation &location, const QString &table, const QString &field);

/// Adds values that a column refers to and that its parent table lacks: rows of the parent with this value alone, all
/// or none of them.
/// @throws Failure "target.…", "call.remedy" if the column alone refers to no table, or the parent refuses such a row
void addMissingReferences(
    const TargetLocation &location, const QString &table, const QString &field, const QStringList &values);

} // namespace tranche
