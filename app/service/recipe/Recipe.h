#pragma once

#include "service/answers/JsonNode.h"
#include "service/options/RequestChoices.h"

#include <QMap>

namespace tranche {

/// All choices of an import, without its file, as a person reads and writes them. The parts of a profile, too.
struct Recipe
{
    QString by; ///< as messages name it, such as its file
    QString domain = QStringLiteral("recipe"); ///< first word of failures' codes
    QString profile; ///< its name, where it is one that is kept
    QString description; ///< what a person has to say of it
    QString files; ///< names of files that it is for, such as orders_*.csv; empty: not told
    QMap<QString, QStringList> options; ///< what is written for an option, by its name on the command line
    QList<MapChoice> columns; ///< in the order of the file, those that are left out with them; then new ones
    bool isByPlace = false; ///< see ExpectedColumns
    QList<ValueRule> rules; ///< how single values are mended
    QStringList remarks; ///< what of it can't be followed, to be told

    bool operator==(const Recipe &) const = default;
};

/// The version of recipes that is written; older ones are read.
inline constexpr int recipeVersion = 1;

/// Reads a recipe. @param name of its file, for messages
/// @throws Failure "recipe.json", "recipe.key", "recipe.value", "recipe.newer" with the key and its line
Recipe recipeFromText(const QByteArray &text, const QString &name, const QString &domain = QStringLiteral("recipe"));
/// As JSON in UTF-8: an option a line, a column a line.
QByteArray recipeText(const Recipe &recipe);

/// What makes these choices, but for the file.
Recipe recipeOf(const RequestChoices &choices);
/// What makes this request of its file again.
Recipe recipeOf(const ImportRequest &request);

/// One over the other: what `above` says goes before.
Recipe joinedRecipes(const Recipe &below, const Recipe &above);

/// Makes choices of a recipe. @param call options of the call, by name, which go before those of the recipe
/// @throws Failure "call.option"
void takeRecipe(RequestChoices &choices, const Recipe &recipe, const QMap<QString, QStringList> &call = {});

} // namespace tranche
