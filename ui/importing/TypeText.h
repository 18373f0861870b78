#pragma once

#include "service/plan/PlannedColumns.h"

namespace tranche {

/// A type as a person writes it: without a format the one that is found.
struct WrittenType
{
    ColumnType type = ColumnType::Text;
    std::optional<ValueFormat> format = {};
};

/// The type, with the format that its values have: “DATE dd.MM.yyyy”.
QString typeText(ColumnType type, const ValueFormat &format);

/// What a person has written. @returns nullopt if it is none, and why in `problem`
std::optional<WrittenType> typeFromText(const QString &text, QString *problem = nullptr);

/// What a column is offered: what it is, what it may be by its values, and all types.
QStringList typeOffers(const PlannedColumn &column, const InferredColumn *inferred);

} // namespace tranche
