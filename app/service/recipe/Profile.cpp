#include "service/recipe/Profile.h"

#include "core/Texts.h"
#include "store/Profiles.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace tranche {

Recipe readRecipeFile(const QString &path)
{
    const QString domain = QStringLiteral("recipe");
    const QString name = path == QLatin1String("-") ? ServiceText::tr("standard input") : QFileInfo(path).fileName();
    return recipeFromText(readJsonFile(path, domain), name, domain);
}

static void checkProfileExists(JobStore &store, const QString &name)
{
    Profiles profiles(store);
    if (profiles.has(name))
        return;
    const QStringList known = profiles.names();
    throw Failure(QStringLiteral("profile.missing"), ServiceText::tr("--profile: there is no profile “%1”.").arg(name),
        known.isEmpty() ? ServiceText::tr("“tranche-cli profiles save NAME --from ID” makes one.")
                        : ServiceText::tr("There are: %1.").arg(known.join(QLatin1String(", "))));
}

static void checkProfileName(const QString &name)
{
    constexpr qsizetype most = 200;
    if (name.trimmed().isEmpty() || name.size() > most)
        throw Failure(QStringLiteral("profile.name"), ServiceText::tr("A profile needs a name of 1 to 200 letters."));
}

static Failure profileExists(const QString &name)
{
    return Failure(QStringLiteral("profile.exists"), ServiceText::tr("There is a profile “%1” already.").arg(name),
        ServiceText::tr("Choose another name, or overwrite it with --replace."));
}

Recipe profileRecipe(JobStore &store, const QString &name)
{
    checkProfileExists(store, name);
    const QByteArray text = QJsonDocument(Profiles(store).recipe(name)).toJson();
    Recipe recipe = recipeFromText(text, ServiceText::tr("the profile “%1”").arg(name), QStringLiteral("profile"));
    recipe.profile = name;
    return recipe;
}

void saveProfile(JobStore &store, const QString &name, const Recipe &recipe, bool replaces)
{
    checkProfileName(name);
    Recipe kept = recipe;
    Profiles profiles(store);
    if (profiles.has(name) && replaces) {
        const QJsonObject before = profiles.recipe(name); // which may be one that can't be read any more
        if (kept.files.isEmpty())
            kept.files = before[QLatin1String("files")].toString();
        if (kept.description.isEmpty())
            kept.description = before[QLatin1String("description")].toString();
    } else if (profiles.has(name)) {
        const Recipe before = profileRecipe(store, name);
        if (!before.columns.isEmpty() || !before.options.isEmpty())
            throw profileExists(name);
        kept = joinedRecipes(before, recipe);
    }
    profiles.setRecipe(name, QJsonDocument::fromJson(recipeText(kept)).object());
}

void saveProfileOf(JobStore &store, const QString &name, qint64 import, const QString &files, bool replaces)
{
    const ImportRequest request = store.record(import).request;
    Recipe recipe = recipeOf(request);
    const QString before = replaces ? Profiles(store).recipe(name)[QLatin1String("files")].toString() : QString();
    recipe.files = !files.isEmpty() ? files : matchesPattern(request.file, before) ? before : namePattern(request.file);
    saveProfile(store, name, recipe, replaces);
}

void renameProfile(JobStore &store, const QString &name, const QString &to)
{
    checkProfileExists(store, name);
    checkProfileName(to);
    Profiles profiles(store);
    if (name != to && profiles.has(to))
        throw profileExists(to);
    profiles.rename(name, to);
}

void removeProfile(JobStore &store, const QString &name)
{
    checkProfileExists(store, name);
    Profiles(store).remove(name);
}

QString namePattern(const QString &file)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9]+(?:[-_. ]?[0-9]+)*"));
    QString pattern = QFileInfo(file).fileName();
    return pattern.replace(numbers, QStringLiteral("*"));
}

bool matchesPattern(const QString &file, const QString &pattern)
{
    if (pattern.isEmpty())
        return false;
    return expressionOf(pattern).match(QFileInfo(file).fileName()).hasMatch();
}

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(
        QRegularExpression::wildcardToRegularExpression(pattern), QRegularExpression::CaseInsensitiveOption);
}

} // namespace tranche
