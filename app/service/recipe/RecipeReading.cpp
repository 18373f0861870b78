#include "core/NameList.h"
#include "core/NearestNames.h"
#include "core/Texts.h"
#include "service/options/ImportOptions.h"
#include "service/options/MapOption.h"
#include "service/recipe/GivenOptions.h"
#include "service/recipe/Recipe.h"
#include "service/recipe/RecipeColumns.h"
#include "store/json/MappingJson.h"

#include <QJsonArray>

#include <algorithm>

namespace tranche {

namespace {

/// Reads the members of a recipe, one by one.
class RecipeReading
{
public:
    RecipeReading(const QString &name, const QString &domain)
    {
        m_recipe.by = name;
        m_recipe.domain = domain;
    }

    Recipe read(const JsonNode &root)
    {
        if (!root.isObject())
            throw wrong("value", root, ServiceText::tr("a recipe is an object, which begins with {"));
        readVersion(root); // what else may be wrong follows from it
        for (std::size_t i = 0; i < root.names.size(); ++i)
            readMember(root.names[i], root.items[i], root);
        return m_recipe;
    }

private:
    using Kind = JsonNode::Kind;

    Failure wrong(const char *what, const JsonNode &node, const QString &problem, const QString &hint = {}) const
    {
        return wrongInFile(m_recipe.domain, what, m_recipe.by, node.line, problem, hint);
    }
    Failure wrongValue(const QString &key, const JsonNode &node, const QString &takes) const
    {
        return wrong("value", node, ServiceText::tr("“%1” takes %2").arg(key, takes));
    }

    void readVersion(const JsonNode &root)
    {
        const JsonNode *version = root.find(QLatin1String("tranche_recipe"));
        qint64 number = 0;
        if (version == nullptr)
            return;
        if (!version->wholeNumber(&number) || number < 1)
            throw wrongValue(QStringLiteral("tranche_recipe"), *version, QString::number(recipeVersion));
        if (number > recipeVersion)
            throw wrong("newer", *version,
                ServiceText::tr("“tranche_recipe” is %1: it was written by a newer version of Tranche").arg(number),
                ServiceText::tr("Update Tranche; this version reads recipes up to %1.").arg(recipeVersion));
    }

    void readMember(const QString &key, const JsonNode &value, const JsonNode &root)
    {
        if (key == QLatin1String("tranche_recipe") || value.kind == Kind::Null)
            return;
        if (key == QLatin1String("description") || key == QLatin1String("files")) {
            if (!value.isText())
                throw wrongValue(key, value, ServiceText::tr("a text"));
            (key == QLatin1String("files") ? m_recipe.files : m_recipe.description) = value.text;
        } else if (key == QLatin1String("columns")) {
            readColumns(value);
        } else if (key == QLatin1String("value_rules")) {
            readRules(value);
        } else {
            m_hasChildTable = root.find(QLatin1String("child_table")) != nullptr;
            readOption(optionOf(key, value, root), value);
        }
    }

    const ImportOption &optionOf(const QString &key, const JsonNode &value, const JsonNode &root) const
    {
        QStringList known { QStringLiteral("description"), QStringLiteral("files"), QStringLiteral("columns"),
            QStringLiteral("value_rules") };
        for (const ImportOption &option : importOptions()) {
            const bool isOfCalls = optionsOfCallsAlone().contains(QLatin1String(option.name));
            if (key == option.key() && (!isOfCalls || key == QLatin1String("map")))
                return option;
            if (key == option.key())
                throw wrong(
                    "key", value, ServiceText::tr("“%1” has no place in a recipe: it is said in the call").arg(key));
            if (!isOfCalls)
                known.append(option.key());
        }
        if (root.find(QLatin1String("fields")) != nullptr || root.find(QLatin1String("resources")) != nullptr)
            throw wrong("key", root, ServiceText::tr("this is no recipe, but a Frictionless Table Schema"),
                ServiceText::tr("Take it with --schema."));
        const QString meant = nearestName(key, known);
        throw wrong("key", value, ServiceText::tr("there is no key “%1” in recipes").arg(key),
            meant.isEmpty() ? ServiceText::tr("The page “Recipes” of the manual lists them.")
                            : ServiceText::tr("Is “%1” meant?").arg(meant));
    }

    void readColumns(const JsonNode &list)
    {
        if (!list.isList())
            throw wrongValue(QStringLiteral("columns"), list, ServiceText::tr("a list of objects"));
        int number = 0;
        for (const JsonNode &item : list.items)
            addColumn(columnFromRecipe(item, ++number, m_recipe.by, m_recipe.domain), item);
    }

    void addColumn(const MapChoice &column, const JsonNode &node)
    {
        if (m_sources.contains(column.source))
            throw wrong("value", node, ServiceText::tr("“columns” has “%1” twice").arg(column.source));
        m_sources.insert(column.source);
        m_recipe.columns.append(column);
    }

    void readRules(const JsonNode &list)
    {
        static const QStringList keys { QStringLiteral("column"), QStringLiteral("action"), QStringLiteral("text"),
            QStringLiteral("value") };
        const QString name = QStringLiteral("value_rules");
        if (!list.isList())
            throw wrongValue(name, list, ServiceText::tr("a list of objects"));
        for (const JsonNode &item : list.items) {
            for (std::size_t i = 0; i < item.names.size(); ++i) {
                if (!keys.contains(item.names[i]))
                    throw wrong("key", item.items[i],
                        ServiceText::tr("“value_rules” has an unknown key “%1”").arg(item.names[i]));
                if (!item.items[i].isText())
                    throw wrongValue(item.names[i], item.items[i], ServiceText::tr("a text"));
            }
            try {
                const JsonNode *column = item.find(QLatin1String("column"));
                if (column == nullptr || column->text.isEmpty())
                    throw wrongValue(name, item, ServiceText::tr("objects with a “column”"));
                m_recipe.rules += rulesFromJson(QJsonArray { item.value() });
            } catch (const Failure &failure) {
                if (failure.domain() == FailureDomain::Call)
                    throw;
                throw wrong("value", item, ServiceText::tr("“action” is none of set, null, date, number"));
            }
        }
    }

    void readOption(const ImportOption &option, const JsonNode &value)
    {
        const QString name = QString::fromLatin1(option.name);
        const bool isGrouping = name == QLatin1String("child-columns") || name == QLatin1String("record-key");
        const auto words = wordsOf(option, value);
        if (!words)
            return;
        if (isGrouping && m_groups && !m_hasChildTable)
            throw wrong("value", value, ServiceText::tr("“child_columns” and “record_key” can't be used together"));
        m_groups = m_groups || isGrouping;
        try {
            RequestChoices tried;
            takeOption(tried, option, *words);
            for (const MapChoice &column : std::as_const(tried.map))
                addColumn(column, value);
        } catch (const Failure &failure) {
            QString problem = failure.message();
            const QString prefix = QStringLiteral("--%1: ").arg(name);
            if (problem.startsWith(prefix))
                problem.remove(0, prefix.size());
            if (failure.domain() == FailureDomain::Call && failure.code() != QLatin1String("call.option"))
                throw; // it says the line itself
            if (problem.endsWith(QLatin1Char('.')))
                problem.chop(1);
            throw wrong("value", value, ServiceText::tr("“%1”: %2").arg(option.key(), problem));
        }
        if (name != QLatin1String("map"))
            m_recipe.options.insert(name, *words);
    }

    /// As the command line would have it; nullopt: as if it were not there.
    std::optional<QStringList> wordsOf(const ImportOption &option, const JsonNode &value) const
    {
        using Type = ImportOption::Type;
        const QString key = option.key();
        if (option.type == Type::Switch) {
            if (value.kind != Kind::Bool)
                throw wrongValue(key, value, ServiceText::tr("true or false"));
            return value.truth ? std::optional<QStringList>(QStringList(QString())) : std::nullopt;
        }
        if (value.kind == Kind::Bool && option.key() == QLatin1String("header"))
            return QStringList(value.truth ? QStringLiteral("yes") : QStringLiteral("no"));
        const bool takesList = option.type == Type::Texts || option.type == Type::Names;
        if (value.isList() && takesList) {
            constexpr std::size_t most = 10'000; // a hostile recipe may hold as many as it likes
            QStringList words;
            if (value.items.size() > most)
                throw wrongValue(key, value, ServiceText::tr("a list of at most 10,000"));
            for (const JsonNode &item : value.items) {
                if (!item.isText())
                    throw wrongValue(key, item, ServiceText::tr("a list of texts"));
                words.append(item.text);
            }
            if (option.type == Type::Names && !words.isEmpty())
                words = QStringList(namesText(words));
            return words.isEmpty() ? std::nullopt : std::optional(words);
        }
        if (!value.isText() && value.kind != Kind::Number)
            throw wrongValue(key, value,
                takesList                         ? ServiceText::tr("a text or a list of texts")
                    : option.type == Type::Number ? ServiceText::tr("a whole number")
                                                  : ServiceText::tr("a text"));
        return QStringList(value.text);
    }

    Recipe m_recipe;
    QSet<QString> m_sources;
    bool m_groups = false;
    bool m_hasChildTable = false; ///< then columns of lines and the key of records are two things
};

} // namespace

Recipe recipeFromText(const QByteArray &text, const QString &name, const QString &domain)
{
    return RecipeReading(name, domain).read(readJson(text, name, domain));
}

} // namespace tranche
