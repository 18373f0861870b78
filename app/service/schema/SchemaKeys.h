#pragma once

#include "service/recipe/Recipe.h"

#include <functional>

namespace tranche {

/// Takes primaryKey, uniqueKeys and foreignKeys of a Table Schema, whose fields are columns of the recipe already: the
/// first two are options, a foreign key of one field is its rule “exists”. Others are told of in the recipe's remarks.
/// @param wrong makes the failure of a line and a problem @throws Failure "schema.value"
void readSchemaKeys(
    const JsonNode &schema, Recipe &recipe, const std::function<Failure(int line, const QString &problem)> &wrong);

} // namespace tranche
