#pragma once

#include "service/answers/JsonNode.h"
#include "service/options/RequestChoices.h"

#include <QJsonObject>
#include <QStringList>

namespace tranche {

/// A member of an object in a recipe's list “columns”.
struct RecipeColumnKey
{
    const char *name;
    /// Takes it. @returns what is wrong with it, for people; empty if nothing is. The keys before it are taken already
    QString (*take)(MapChoice &column, const JsonNode &value);
    /// What is written for it; undefined: nothing needs to be.
    QJsonValue (*give)(const MapChoice &column);
};

/// In the order in which they are written. What more can be chosen of a column is a line here.
const std::vector<RecipeColumnKey> &recipeColumnKeys();

/// As a recipe has it.
QJsonObject recipeColumnJson(const MapChoice &column);

/// @param fileName, domain of failures, see wrongInFile(); which of the list it is, counted from 1
/// @throws Failure "recipe.key", "recipe.value"
MapChoice columnFromRecipe(const JsonNode &node, int number, const QString &fileName, const QString &domain);

} // namespace tranche
