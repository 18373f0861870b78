#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/FieldsMatch.h"
#include "service/recipe/RecipeColumns.h"
#include "service/recipe/RecipeValues.h"
#include "service/schema/SchemaField.h"
#include "service/schema/SchemaKeys.h"
#include "service/schema/SchemaPackage.h"
#include "service/schema/SchemaRules.h"
#include "service/schema/TableSchemaFile.h"

#include <QFileInfo>
#include <functional>
#include <utility>

namespace tranche {

namespace {

/// Reads a schema, member by member.
class SchemaReading
{
public:
    explicit SchemaReading(const QString &name)
        : m_name(name)
        , m_wrong([this](int line, const QString &problem) {
            return wrongInFile(schemaDomain(), "value", m_name, line, problem);
        })
    {
        m_recipe.by = name;
        m_recipe.domain = schemaDomain();
        m_recipe.isByPlace = true;
    }

    Recipe read(const JsonNode &root)
    {
        const JsonNode &schema = schemaInPackage(root, m_name, m_recipe);
        readFields(schema);
        readMatch(schema);
        readMissing(schema);
        readSchemaKeys(schema, m_recipe, m_wrong);
        readNewColumns(schema);
        constexpr qsizetype most = 100; // a schema may have as many fields as it likes
        QStringList &told = m_recipe.remarks;
        if (const qsizetype rest = told.size() - most; rest > 0)
            told = told.mid(0, most) + QStringList(ServiceText::tr("And %1 more of that kind.").arg(rest));
        return m_recipe;
    }

private:
    [[noreturn]] void fail(const JsonNode &node, const QString &problem) const { throw m_wrong(node.line, problem); }
    void tell(const QString &sentence) { m_recipe.remarks.append(sentence); }

    void readFields(const JsonNode &schema)
    {
        const JsonNode *fields = schema.find(QLatin1String("fields"));
        if (fields == nullptr || !fields->isList() || fields->items.empty())
            fail(fields == nullptr ? schema : *fields, ServiceText::tr("“fields” is to be a list of fields"));
        for (const JsonNode &field : fields->items) {
            const JsonNode *name = field.find(QLatin1String("name"));
            if (!field.isObject() || name == nullptr || !name->isText())
                fail(field, ServiceText::tr("a field is to be an object with a “name”"));
            m_names.append(name->text);
        }
        const QStringList sources = columnNames(m_names, m_names.size()); // as those of a file that has one twice
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (sources[i] != m_names[i] && !m_names[i].isEmpty())
                tell(ServiceText::tr("The schema has the field “%1” more than once: one is “%2”.")
                         .arg(m_names[i], sources[i]));
            readField(fields->items[std::size_t(i)], sources[i]);
        }
    }

    void readField(const JsonNode &node, const QString &name)
    {
        const SchemaField field = fieldOfSchema(node, name, m_wrong);
        MapChoice column { name, name, field.type };
        column.format = field.format;
        m_recipe.remarks += field.told;
        if (const JsonNode *own = node.find(QLatin1String("tranche"))) {
            if (const JsonNode *to = own->find(QLatin1String("field")); to != nullptr && to->isText())
                column.field = to->text;
            if (const JsonNode *import = own->find(QLatin1String("import")); import != nullptr && !import->truth)
                column.field.clear();
            if (const JsonNode *words = own->find(QLatin1String("null_words")))
                column.readsNullWords = words->text == QLatin1String("auto");
        }
        readConstraints(node, column);
        readOwn(node, column);
        m_recipe.columns.append(column);
    }

    /// What the standard has no words for. Rules that stand there are all of the column's.
    void readOwn(const JsonNode &node, MapChoice &column)
    {
        static constexpr std::pair<const char *, QString (*)(MapChoice &, const JsonNode &)> takers[]
            = { { "steps", takeRecipeSteps }, { "rules", takeRecipeRules }, { "on_error", takeRecipeOnError },
                  { "reference", takeRecipeReference } };
        const JsonNode *own = node.find(QLatin1String("tranche"));
        for (const auto &[name, take] : takers) {
            const JsonNode *value = own == nullptr ? nullptr : own->find(QLatin1String(name));
            const QString problem = value == nullptr ? QString() : take(column, *value);
            if (!problem.isEmpty())
                fail(*value,
                    ServiceText::tr("“%1” of the field “%2” %3").arg(QLatin1String(name), column.source, problem));
        }
    }

    void readConstraints(const JsonNode &node, MapChoice &column)
    {
        const JsonNode *own = node.find(QLatin1String("tranche"));
        if (own != nullptr && own->find(QLatin1String("rules")) != nullptr)
            return;
        if (const JsonNode *categories = node.find(QLatin1String("categories"));
            categories != nullptr && categories->isList())
            readCategories(*categories, column);
        const JsonNode *constraints = node.find(QLatin1String("constraints"));
        if (constraints == nullptr)
            return;
        if (!constraints->isObject())
            fail(
                *constraints, ServiceText::tr("“constraints” of the field “%1” is to be an object").arg(column.source));
        for (std::size_t i = 0; i < constraints->names.size(); ++i) {
            const QString problem
                = takeConstraint(column, constraints->names[i], constraints->items[i], m_recipe.remarks);
            if (!problem.isEmpty())
                fail(constraints->items[i],
                    ServiceText::tr("the constraint “%1” of the field “%2”: %3")
                        .arg(constraints->names[i], column.source, problem));
        }
    }

    /// They are what an enum is.
    void readCategories(const JsonNode &list, MapChoice &column)
    {
        QStringList values;
        for (const JsonNode &item : list.items) {
            const JsonNode *value = item.isObject() ? item.find(QLatin1String("value")) : &item;
            if (value == nullptr)
                fail(item, ServiceText::tr("a category of the field “%1” has no “value”").arg(column.source));
            values.append(value->text);
        }
        takeEnum(column, values, m_recipe.remarks);
    }

    void readMatch(const JsonNode &schema)
    {
        const JsonNode *match = schema.find(QLatin1String("fieldsMatch"));
        QString word = QStringLiteral("exact");
        if (match != nullptr) // the standard's own profile once had a list
            word = match->isList() && match->items.size() == 1 ? match->items.front().text : match->text;
        const QString words = QString::fromLatin1(fieldsMatchWords);
        if (!words.split(QLatin1Char('|')).contains(word))
            fail(*match,
                ServiceText::tr("“fieldsMatch” is none of %1")
                    .arg(QString(words).replace(QLatin1Char('|'), QLatin1String(", "))));
        m_recipe.options.insert(QStringLiteral("fields-match"), { word });
    }

    QStringList missingValues(const JsonNode &list)
    {
        constexpr std::size_t most = 200;
        if (!list.isList() || list.items.size() > most)
            fail(list, ServiceText::tr("“missingValues” is to be a list of at most %1").arg(most));
        QStringList values;
        bool hasLabels = false;
        for (const JsonNode &item : list.items) {
            const JsonNode *value = item.isObject() ? item.find(QLatin1String("value")) : &item;
            if (value == nullptr || !value->isText())
                fail(item, ServiceText::tr("“missingValues” holds texts, or objects with a “value” that is one"));
            hasLabels = hasLabels || (item.isObject() && item.find(QLatin1String("label")) != nullptr);
            if (!values.contains(value->text))
                values.append(value->text);
        }
        if (hasLabels && !m_toldOfLabels)
            tell(ServiceText::tr("Missing values are NULL, whatever their labels say."));
        m_toldOfLabels = m_toldOfLabels || hasLabels;
        return values;
    }

    void addMissingRules(const JsonNode &fields, const QList<QStringList> &ofFields, const QStringList &common)
    {
        constexpr qsizetype most = 10'000; // a hostile schema may ask for as many as it likes
        QList<ValueRule> &rules = m_recipe.rules;
        for (qsizetype i = 0; i < ofFields.size(); ++i) {
            for (const QString &value : ofFields[i]) {
                if (!common.contains(value))
                    rules.append({ m_recipe.columns[i].source, value.toUtf8(), ValueRule::Action::Null, {} });
            }
            if (rules.size() > most)
                fail(fields.items[std::size_t(i)],
                    ServiceText::tr("there are more than 10,000 missing values of single fields"));
        }
    }

    /// Values that are missing in all fields are texts for NULL; those of single fields are rules for these.
    void readMissing(const JsonNode &schema)
    {
        const JsonNode *own = schema.find(QLatin1String("tranche"));
        const JsonNode *all = schema.find(QLatin1String("missingValues"));
        const QStringList ofSchema = all == nullptr ? QStringList(QString()) : missingValues(*all);
        QList<QStringList> ofFields;
        const JsonNode &fields = *schema.find(QLatin1String("fields"));
        QStringList common = ofSchema;
        bool someHaveNone = false; // of their own
        for (const JsonNode &field : fields.items) {
            const JsonNode *list = field.find(QLatin1String("missingValues"));
            someHaveNone = someHaveNone || list == nullptr;
            ofFields.append(list == nullptr ? ofSchema : missingValues(*list));
        }
        if (!someHaveNone)
            common = ofFields.constFirst();
        QStringList notEmpty;
        for (qsizetype i = 0; i < ofFields.size(); ++i) {
            const QStringList &values = ofFields[i];
            if (fields.items[std::size_t(i)].find(QLatin1String("missingValues")) != nullptr)
                common.removeIf([&values](const QString &value) { return !values.contains(value); });
            if (!values.contains(QString()))
                notEmpty.append(m_recipe.columns[i].source);
        }
        addMissingRules(fields, ofFields, common);
        if (!notEmpty.isEmpty())
            tell(ServiceText::tr(
                "Fields that are empty and not quoted are NULL, although the schema does not say so: %1.")
                     .arg(notEmpty.mid(0, 8).join(QLatin1String(", "))));
        m_recipe.options.insert(QStringLiteral("null-words"), { QStringLiteral("none") });
        if (own != nullptr) {
            const JsonNode *words = own->find(QLatin1String("null_words"));
            if (words != nullptr && words->isText())
                m_recipe.options.insert(QStringLiteral("null-words"), { words->text });
            if (const JsonNode *texts = own->find(QLatin1String("null")); texts != nullptr && texts->isList())
                common = missingValues(*texts);
        }
        if (!common.isEmpty())
            m_recipe.options.insert(QStringLiteral("null"), common);
    }

    /// Columns that are made of others, which the standard does not know.
    void readNewColumns(const JsonNode &schema)
    {
        const JsonNode *own = schema.find(QLatin1String("tranche"));
        const JsonNode *list = own == nullptr ? nullptr : own->find(QLatin1String("columns"));
        int number = 0;
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i)
            m_recipe.columns.append(columnFromRecipe(list->items[i], ++number, m_name, schemaDomain()));
    }

    const QString m_name;
    std::function<Failure(int line, const QString &problem)> m_wrong;
    Recipe m_recipe;
    QStringList m_names; ///< of the fields, as they are written
    bool m_toldOfLabels = false;
};

} // namespace

Recipe tableSchemaFromText(const QByteArray &text, const QString &name)
{
    return SchemaReading(name).read(readJson(text, name, schemaDomain()));
}

Recipe readSchemaFile(const QString &path)
{
    const QString name = path == QLatin1String("-") ? ServiceText::tr("standard input") : QFileInfo(path).fileName();
    return tableSchemaFromText(readJsonFile(path, schemaDomain()), name);
}

} // namespace tranche
