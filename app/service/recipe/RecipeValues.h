#pragma once

#include "service/answers/JsonNode.h"
#include "service/options/RequestChoices.h"

#include <QJsonObject>

namespace tranche {

// The objects “steps”, “rules” and “reference” of a recipe's column, and the word of “on_error”. Each `take` returns
// what is wrong, for people; empty if nothing is.

QString takeRecipeSteps(MapChoice &column, const JsonNode &value);
QString takeRecipeRules(MapChoice &column, const JsonNode &value);
QString takeRecipeOnError(MapChoice &column, const JsonNode &value);
QString takeRecipeReference(MapChoice &column, const JsonNode &value);

/// What is written of a reference: what is usual, or follows from the tables, is left out.
QJsonObject recipeReference(const ColumnReference &reference);

} // namespace tranche
