#pragma once

#include "service/Recipe.h"
#include "service/SchemaRules.h"

namespace tranche {

/// What a Frictionless Table Schema says of an import.
struct TableSchemaFile
{
    Recipe recipe; ///< columns, types, formats, what is NULL; what can't be followed stands in its remarks
    SchemaRules rules;
};

/// Reads a Table Schema v1 or v2, or a data package or resource with one. @param name of its file, for messages
/// @throws Failure "schema.json", "schema.value", "schema.package" with the line
TableSchemaFile tableSchemaFromText(const QByteArray &text, const QString &name);

/// Reads its file; "-" is standard input. What it asks of values and is not checked is among the remarks.
Recipe readSchemaFile(const QString &path);

/// The columns of an import as a Table Schema v2; what the standard has no words for stands in members “tranche”.
QByteArray tableSchemaText(const Recipe &recipe);

} // namespace tranche
