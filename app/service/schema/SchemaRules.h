#pragma once

#include "service/answers/JsonNode.h"
#include "service/options/RequestChoices.h"

#include <QJsonObject>

namespace tranche {

/// Takes a constraint of a field of a Table Schema into the rules of its column.
/// @param told what of it can't be followed, in sentences
/// @returns what is wrong with it, for people; empty if nothing is
QString takeConstraint(MapChoice &column, const QString &name, const JsonNode &value, QStringList &told);

/// The values of an “enum”, or of “categories”, into the column's rules.
void takeEnum(MapChoice &column, const QStringList &values, QStringList &told);

/// The constraints that say a column's rules, but for “exists”, which is a foreign key.
QJsonObject constraintsJson(const MapChoice &column);

} // namespace tranche
