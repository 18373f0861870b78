#include "cli/RecipeCommands.h"

#include "core/FileNames.h"
#include "core/Texts.h"
#include "service/recipe/Profile.h"
#include "service/schema/TableSchemaFile.h"
#include "store/Profiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>

namespace tranche {

static Recipe recipeOfImport(Session &session)
{
    const ImportRecord record = session.store().record(session.call().idArgument(0));
    if (record.summary.isRebuilt())
        throw Failure(QStringLiteral("recipe.unknown"),
            CommandLineText::tr("What import %1 was asked for is not known: its history was brought back from the "
                                "database's ledger.")
                .arg(record.summary.id));
    return recipeOf(record.request);
}

int printRecipe(Session &session)
{
    const Recipe recipe = recipeOfImport(session);
    session.console().write(session.call().has("schema") ? tableSchemaText(recipe) : recipeText(recipe));
    return AllIn;
}

int printSchema(Session &session)
{
    session.console().write(tableSchemaText(recipeOfImport(session)));
    return AllIn;
}

static QJsonObject profileJson(const QString &name, const Recipe &recipe)
{
    QStringList columns;
    for (const MapChoice &column : recipe.columns)
        columns.append(column.source);
    return { { QStringLiteral("name"), name }, { QStringLiteral("files"), recipe.files },
        { QStringLiteral("target"), recipe.options.value(QStringLiteral("into")).value(0) },
        { QStringLiteral("table"), recipe.options.value(QStringLiteral("table")).value(0) },
        { QStringLiteral("columns"), QJsonArray::fromStringList(columns) },
        { QStringLiteral("value_rules"), recipe.rules.size() } };
}

static int listProfiles(Session &session)
{
    QJsonArray array;
    QString text;
    const QStringList names = Profiles(session.store()).names();
    for (const QString &name : names) {
        const Recipe recipe = profileRecipe(session.store(), name);
        const QJsonObject json = profileJson(name, recipe);
        array.append(json);
        text += CommandLineText::tr("%1: %2 columns, %3 value rules%4%5\n")
                    .arg(name)
                    .arg(recipe.columns.size())
                    .arg(recipe.rules.size())
                    .arg(recipe.files.isEmpty() ? QString() : CommandLineText::tr(", for %1").arg(recipe.files),
                        json[QLatin1String("table")].toString().isEmpty()
                            ? QString()
                            : CommandLineText::tr(", into %1").arg(json[QLatin1String("table")].toString()));
    }
    session.console().answer(names.isEmpty() ? CommandLineText::tr("There are no profiles.") : text,
        { { QStringLiteral("profiles"), array } });
    return AllIn;
}

/// @param to another way to say --to
static void exportProfile(Session &session, const QString &name, const QString &to)
{
    const QByteArray text = recipeText(profileRecipe(session.store(), name));
    const QString path = session.call().has("to") ? session.call().value("to") : pathOfUser(to);
    if (path.isEmpty() || path == QLatin1String("-")) {
        session.console().write(text);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw Failure(QStringLiteral("file.write"),
            CommandLineText::tr("%1 can't be written: %2.").arg(path, file.errorString()));
    const QString message = CommandLineText::tr("The profile “%1” was written to %2.").arg(name, path);
    session.console().answer(message, { { QStringLiteral("message"), message } });
}

static void answerChange(Session &session, const QString &message)
{
    session.console().answer(message, { { QStringLiteral("message"), message } });
}

/// `FILE`, `FILE NAME`, `NAME FILE`, `FILE --name NAME`, or `NAME --from FILE`.
static void importProfile(Session &session, const QString &first, const QString &second)
{
    const CommandLine &call = session.call();
    const bool isNameFirst = call.has("from") || (!second.isEmpty() && !QFileInfo::exists(pathOfUser(first)));
    const QString path = call.has("from") ? call.value("from") : pathOfUser(isNameFirst ? second : first);
    QString name = isNameFirst ? first : second;
    if (call.has("name"))
        name = call.value("name");
    if (name.isEmpty())
        name = QFileInfo(path).completeBaseName();
    Recipe recipe = readRecipeFile(path);
    if (call.has("files"))
        recipe.files = call.value("files");
    saveProfile(session.store(), name, recipe, call.has("replace"));
    answerChange(session, CommandLineText::tr("The profile “%1” was made.").arg(name));
}

static void saveProfileFrom(Session &session, const QString &name)
{
    const CommandLine &call = session.call();
    if (!call.has("from"))
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--from is missing: the import whose choices are kept."));
    saveProfileOf(
        session.store(), name, wholeNumber("from", call.value("from"), 1), call.value("files"), call.has("replace"));
    answerChange(session, CommandLineText::tr("The profile “%1” was made.").arg(name));
}

int changeProfiles(Session &session)
{
    const QStringList words = session.call().arguments();
    const QString what = words.value(0, QStringLiteral("list"));
    static const QMap<QString, int> namesOf { { QStringLiteral("list"), 0 }, { QStringLiteral("show"), 1 },
        { QStringLiteral("rename"), 2 }, { QStringLiteral("remove"), 1 }, { QStringLiteral("save"), 1 },
        { QStringLiteral("export"), 1 }, { QStringLiteral("import"), 1 } };
    const int wanted = namesOf.value(what, -1);
    const bool takesFile = what == QLatin1String("import") || what == QLatin1String("export");
    const QStringList known = namesOf.keys();
    if (wanted < 0)
        throw wrongCall(CommandLineText::tr("“profiles %1”: there are %2.").arg(what, known.join(QLatin1String(", "))));
    if (!words.isEmpty() && words.size() != wanted + 1 && !(takesFile && words.size() == wanted + 2))
        throw wrongCall(CommandLineText::tr("“profiles %1” takes %2 name(s).").arg(what).arg(wanted));
    const QString name = words.value(1);
    if (what == QLatin1String("list"))
        return listProfiles(session);
    if (what == QLatin1String("show")) {
        session.console().write(recipeText(profileRecipe(session.store(), name)));
    } else if (what == QLatin1String("remove")) {
        removeProfile(session.store(), name);
        answerChange(session, CommandLineText::tr("The profile “%1” was removed.").arg(name));
    } else if (what == QLatin1String("rename")) {
        renameProfile(session.store(), name, words[2]);
        answerChange(session, CommandLineText::tr("The profile “%1” is “%2” now.").arg(name, words[2]));
    } else if (what == QLatin1String("export")) {
        exportProfile(session, name, words.value(2));
    } else if (what == QLatin1String("import")) {
        importProfile(session, name, words.value(2));
    } else {
        saveProfileFrom(session, name);
    }
    return AllIn;
}

} // namespace tranche
