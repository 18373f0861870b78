#pragma once

#include "service/recipe/Recipe.h"
#include "store/JobStore.h"

#include <QRegularExpression>

namespace tranche {

// Profiles: recipes that are kept in the job store under a name.

/// Reads a recipe's file; "-" is standard input. @throws Failure "recipe.…"
Recipe readRecipeFile(const QString &path);

/// @throws Failure "profile.missing" if there is none of this name
Recipe profileRecipe(JobStore &store, const QString &name);

/// Keeps a recipe. One that held rules for values alone keeps these beside it.
/// @param replaces one of this name is overwritten; what the recipe does not say of files and description stays
/// @throws Failure "profile.exists" if there is another of this name, "profile.name" if it is none
void saveProfile(JobStore &store, const QString &name, const Recipe &recipe, bool replaces = false);
/// Keeps what an import was asked for, with a pattern of its file's name; of a profile that is overwritten the pattern
/// stays if the file is one of its.
void saveProfileOf(
    JobStore &store, const QString &name, qint64 import, const QString &files = {}, bool replaces = false);
/// @throws Failure "profile.missing", "profile.exists", "profile.name"
void renameProfile(JobStore &store, const QString &name, const QString &to);
/// @throws Failure "profile.missing"
void removeProfile(JobStore &store, const QString &name);

/// The names of files that come after this one: orders_2025-11.csv is one of orders_*.csv.
QString namePattern(const QString &file);
bool matchesPattern(const QString &file, const QString &pattern);
/// What names of such files match, for who has many of them.
QRegularExpression expressionOf(const QString &pattern);

} // namespace tranche
