#pragma once

#include "service/recipe/Recipe.h"

namespace tranche {

/// Reads a Table Schema v1 or v2, or a data package or resource with one: columns, types, formats, what is NULL, rules
/// and keys. What can't be followed stands in the recipe's remarks. @param name of its file, for messages
/// @throws Failure "schema.json", "schema.value", "schema.package" with the line
Recipe tableSchemaFromText(const QByteArray &text, const QString &name);

/// Reads its file; "-" is standard input.
Recipe readSchemaFile(const QString &path);

/// The columns of an import as a Table Schema v2; what the standard has no words for stands in members “tranche”.
QByteArray tableSchemaText(const Recipe &recipe);

} // namespace tranche
