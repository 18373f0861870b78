#pragma once

#include "service/recipe/Recipe.h"

namespace tranche {

/// "schema", the first word of failures' codes.
const QString &schemaDomain();

/// The Table Schema in a descriptor: itself, or that of a resource, or of the only resource of a package. What the
/// resource says of its encoding and dialect goes to the recipe.
/// @throws Failure "schema.package" if there is none or more than one
const JsonNode &schemaInPackage(const JsonNode &root, const QString &fileName, Recipe &recipe);

} // namespace tranche
