#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/FieldsMatch.h"
#include "service/SchemaField.h"
#include "service/SchemaPackage.h"
#include "service/TableSchemaFile.h"

#include <QFileInfo>
#include <QJsonArray>

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
        m_file.recipe.by = name;
        m_file.recipe.domain = schemaDomain();
        m_file.recipe.isByPlace = true;
    }

    TableSchemaFile read(const JsonNode &root)
    {
        const JsonNode &schema = schemaInPackage(root, m_name, m_file.recipe);
        readFields(schema);
        readMatch(schema);
        readMissing(schema);
        readKeys(schema);
        constexpr qsizetype most = 100; // a schema may have as many fields as it likes
        QStringList &told = m_file.recipe.remarks;
        if (const qsizetype rest = told.size() - most; rest > 0)
            told = told.mid(0, most) + QStringList(ServiceText::tr("And %1 more of that kind.").arg(rest));
        return m_file;
    }

private:
    [[noreturn]] void fail(const JsonNode &node, const QString &problem) const { throw m_wrong(node.line, problem); }
    void tell(const QString &sentence) { m_file.recipe.remarks.append(sentence); }

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
            m_known.insert(name->text);
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
        m_file.recipe.remarks += field.told;
        if (const JsonNode *own = node.find(QLatin1String("tranche"))) {
            if (const JsonNode *to = own->find(QLatin1String("field")); to != nullptr && to->isText())
                column.field = to->text;
            if (const JsonNode *import = own->find(QLatin1String("import")); import != nullptr && !import->truth)
                column.field.clear();
            if (const JsonNode *words = own->find(QLatin1String("null_words")))
                column.readsNullWords = words->text == QLatin1String("auto");
        }
        m_file.recipe.columns.append(column);
        readConstraints(node, name);
    }

    static bool isOfKind(const QString &constraint, const JsonNode &value)
    {
        using Kind = JsonNode::Kind;
        qint64 number = 0;
        if (constraint == QLatin1String("required") || constraint == QLatin1String("unique"))
            return value.kind == Kind::Bool;
        if (constraint.endsWith(QLatin1String("Length")))
            return value.wholeNumber(&number) && number >= 0;
        if (constraint == QLatin1String("pattern"))
            return value.isText();
        if (constraint == QLatin1String("enum"))
            return value.isList() && !value.items.empty();
        return value.kind == Kind::Number || value.isText();
    }

    void readConstraints(const JsonNode &node, const QString &name)
    {
        static const QStringList known { QStringLiteral("required"), QStringLiteral("unique"),
            QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("exclusiveMinimum"),
            QStringLiteral("exclusiveMaximum"), QStringLiteral("minLength"), QStringLiteral("maxLength"),
            QStringLiteral("pattern"), QStringLiteral("enum") };
        if (const JsonNode *categories = node.find(QLatin1String("categories"));
            categories != nullptr && categories->isList())
            addCategories(*categories, name);
        const JsonNode *constraints = node.find(QLatin1String("constraints"));
        if (constraints == nullptr)
            return;
        if (!constraints->isObject())
            fail(*constraints, ServiceText::tr("“constraints” of the field “%1” is to be an object").arg(name));
        for (std::size_t i = 0; i < constraints->names.size(); ++i) {
            const QString &constraint = constraints->names[i];
            const JsonNode &value = constraints->items[i];
            if (!known.contains(constraint)) {
                tell(ServiceText::tr("“%1”: the constraint “%2” is not known, and not checked.").arg(name, constraint));
                continue;
            }
            if (!isOfKind(constraint, value))
                fail(value,
                    ServiceText::tr("the constraint “%1” of the field “%2” has no value of its kind")
                        .arg(constraint, name));
            if (value.kind != JsonNode::Kind::Bool || value.truth)
                m_file.rules.constraints.append({ name, constraint, value.value() });
        }
    }

    /// They are what an enum is.
    void addCategories(const JsonNode &list, const QString &name)
    {
        QJsonArray values;
        for (const JsonNode &item : list.items) {
            const JsonNode *value = item.isObject() ? item.find(QLatin1String("value")) : &item;
            if (value == nullptr)
                fail(item, ServiceText::tr("a category of the field “%1” has no “value”").arg(name));
            values.append(value->value());
        }
        m_file.rules.constraints.append({ name, QStringLiteral("enum"), values });
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
        m_file.recipe.options.insert(QStringLiteral("fields-match"), { word });
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
        QList<ValueRule> &rules = m_file.recipe.rules;
        for (qsizetype i = 0; i < ofFields.size(); ++i) {
            for (const QString &value : ofFields[i]) {
                if (!common.contains(value))
                    rules.append({ m_file.recipe.columns[i].source, value.toUtf8(), ValueRule::Action::Null, {} });
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
                notEmpty.append(m_file.recipe.columns[i].source);
        }
        addMissingRules(fields, ofFields, common);
        if (!notEmpty.isEmpty())
            tell(ServiceText::tr(
                "Fields that are empty and not quoted are NULL, although the schema does not say so: %1.")
                     .arg(notEmpty.mid(0, 8).join(QLatin1String(", "))));
        m_file.recipe.options.insert(QStringLiteral("null-words"), { QStringLiteral("none") });
        if (own != nullptr) {
            const JsonNode *words = own->find(QLatin1String("null_words"));
            if (words != nullptr && words->isText())
                m_file.recipe.options.insert(QStringLiteral("null-words"), { words->text });
            if (const JsonNode *texts = own->find(QLatin1String("null")); texts != nullptr && texts->isList())
                common = missingValues(*texts);
        }
        if (!common.isEmpty())
            m_file.recipe.options.insert(QStringLiteral("null"), common);
    }

    /// A field's name, or a list of them. @param among other names: those of a resource elsewhere
    QStringList keyFields(const JsonNode &node, const char *key, bool areOwn = true) const
    {
        QStringList names;
        const auto add = [&](const JsonNode &item) {
            if (!item.isText() || (areOwn && !m_known.contains(item.text)))
                fail(item, ServiceText::tr("“%1” names no field: “%2”").arg(QLatin1String(key), item.text));
            names.append(item.text);
        };
        if (!node.isList())
            add(node);
        for (const JsonNode &item : node.items)
            add(item);
        return names;
    }

    void readKeys(const JsonNode &schema)
    {
        SchemaRules &rules = m_file.rules;
        if (const JsonNode *key = schema.find(QLatin1String("primaryKey")))
            rules.primaryKey = keyFields(*key, "primaryKey");
        if (const JsonNode *keys = schema.find(QLatin1String("uniqueKeys"))) {
            if (!keys->isList())
                fail(*keys, ServiceText::tr("“uniqueKeys” is to be a list of lists"));
            for (const JsonNode &key : keys->items)
                rules.uniqueKeys.append(keyFields(key, "uniqueKeys"));
        }
        const JsonNode *keys = schema.find(QLatin1String("foreignKeys"));
        if (keys == nullptr)
            return;
        for (const JsonNode &key : keys->items) {
            const JsonNode *fields = key.find(QLatin1String("fields"));
            const JsonNode *reference = key.find(QLatin1String("reference"));
            const JsonNode *others = reference == nullptr ? nullptr : reference->find(QLatin1String("fields"));
            if (fields == nullptr || others == nullptr)
                fail(key,
                    ServiceText::tr("“foreignKeys” holds objects with “fields” and “reference”, which has “fields”"));
            const JsonNode *resource = reference->find(QLatin1String("resource"));
            const QString table = resource == nullptr ? QString() : resource->text;
            SchemaForeignKey foreign { keyFields(*fields, "foreignKeys"), table,
                keyFields(*others, "foreignKeys", table.isEmpty()) };
            if (foreign.fields.size() != foreign.referenced.size())
                fail(key, ServiceText::tr("“foreignKeys” has lists of different length"));
            rules.foreignKeys.append(foreign);
        }
    }

    const QString m_name;
    std::function<Failure(int line, const QString &problem)> m_wrong;
    TableSchemaFile m_file;
    QStringList m_names; ///< of the fields, as they are written
    QSet<QString> m_known; ///< likewise
    bool m_toldOfLabels = false;
};

} // namespace

TableSchemaFile tableSchemaFromText(const QByteArray &text, const QString &name)
{
    return SchemaReading(name).read(readJson(text, name, schemaDomain()));
}

Recipe readSchemaFile(const QString &path)
{
    const QString name = path == QLatin1String("-") ? ServiceText::tr("standard input") : QFileInfo(path).fileName();
    TableSchemaFile file = tableSchemaFromText(readJsonFile(path, schemaDomain()), name);
    file.recipe.remarks += uncheckedRules(file.rules);
    return file.recipe;
}

} // namespace tranche
