#pragma once

#include "service/answers/JsonNode.h"
#include "service/options/RequestChoices.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace tranche {

/// What a field of a Frictionless Table Schema makes of a column.
struct SchemaField
{
    std::optional<ColumnType> type; ///< nullopt: it is to be found
    std::optional<ValueFormat> format;
    QStringList told; ///< what of its type can't be followed, in sentences
};

/// Takes type and format of a field, of its name. @param wrong makes the failure of a line and a problem
/// @throws Failure "schema.value"
SchemaField fieldOfSchema(
    const JsonNode &field, const QString &name, const std::function<Failure(int line, const QString &problem)> &wrong);

/// A field of a schema, with what the standard has no words for in its member “tranche”.
QJsonObject schemaFieldJson(const MapChoice &column);

} // namespace tranche
