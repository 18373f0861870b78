#include "service/schema/SchemaKeys.h"

#include "core/NameList.h"
#include "core/Texts.h"

#include <QHash>

namespace tranche {

namespace {

/// Reads the keys, one kind after another.
class SchemaKeyReading
{
public:
    using Wrong = std::function<Failure(int line, const QString &problem)>;

    SchemaKeyReading(Recipe &recipe, const Wrong &wrong)
        : m_recipe(recipe)
        , m_wrong(wrong)
    {
        for (qsizetype i = 0; i < recipe.columns.size(); ++i)
            m_places.insert(recipe.columns[i].source, i);
    }

    void readKeys(const JsonNode &schema)
    {
        if (const JsonNode *key = schema.find(QLatin1String("primaryKey"))) {
            const QStringList fields = keyFields(*key, "primaryKey");
            for (const QString &field : fields) {
                if (MapChoice *column = columnOf(field))
                    column->checks.required = true;
            }
            if (!fields.isEmpty())
                m_recipe.options.insert(QStringLiteral("primary-key"), { namesText(fields) });
        }
        if (const JsonNode *keys = schema.find(QLatin1String("uniqueKeys"))) {
            if (!keys->isList())
                fail(*keys, ServiceText::tr("“uniqueKeys” is to be a list of lists"));
            QStringList indexes;
            for (const JsonNode &key : keys->items)
                indexes.append(namesText(keyFields(key, "uniqueKeys")));
            indexes.removeAll(QString());
            if (!indexes.isEmpty())
                m_recipe.options.insert(QStringLiteral("unique-index"), indexes);
        }
        if (const JsonNode *keys = schema.find(QLatin1String("foreignKeys"))) {
            for (const JsonNode &key : keys->items)
                readForeignKey(key);
        }
    }

private:
    [[noreturn]] void fail(const JsonNode &node, const QString &problem) const { throw m_wrong(node.line, problem); }
    void tell(const QString &sentence) { m_recipe.remarks.append(sentence); }

    /// A field's name, or a list of them. @param among other names: those of a resource elsewhere
    QStringList keyFields(const JsonNode &node, const char *key, bool areOwn = true) const
    {
        QStringList names;
        const auto add = [&](const JsonNode &item) {
            if (!item.isText() || (areOwn && !m_places.contains(item.text)))
                fail(item, ServiceText::tr("“%1” names no field: “%2”").arg(QLatin1String(key), item.text));
            names.append(item.text);
        };
        if (!node.isList())
            add(node);
        for (const JsonNode &item : node.items)
            add(item);
        return names;
    }

    MapChoice *columnOf(const QString &field)
    {
        const auto place = m_places.constFind(field);
        return place == m_places.constEnd() ? nullptr : &m_recipe.columns[*place];
    }

    /// Of one field: its values are in the table that has the resource's name.
    void readForeignKey(const JsonNode &key)
    {
        const JsonNode *fields = key.find(QLatin1String("fields"));
        const JsonNode *reference = key.find(QLatin1String("reference"));
        const JsonNode *others = reference == nullptr ? nullptr : reference->find(QLatin1String("fields"));
        if (fields == nullptr || others == nullptr)
            fail(key, ServiceText::tr("“foreignKeys” holds objects with “fields” and “reference”, which has “fields”"));
        const JsonNode *resource = reference->find(QLatin1String("resource"));
        const QString table = resource == nullptr ? QString() : resource->text;
        const QStringList own = keyFields(*fields, "foreignKeys");
        const QStringList referenced = keyFields(*others, "foreignKeys", table.isEmpty());
        if (own.size() != referenced.size())
            fail(key, ServiceText::tr("“foreignKeys” has lists of different length"));
        MapChoice *column = own.size() == 1 ? columnOf(own.front()) : nullptr;
        const QString names = own.join(QLatin1String(", "));
        if (table.isEmpty())
            tell(ServiceText::tr("The schema's foreign key of %1 into the table itself is not checked.").arg(names));
        else if (column == nullptr)
            tell(ServiceText::tr("The schema's foreign key of %1 is not checked: only those of one field are.")
                     .arg(names));
        else if (!column->checks.existsTable.isEmpty() && column->checks.existsTable != table)
            tell(ServiceText::tr("The schema's second foreign key of %1 is not checked.").arg(names));
        else {
            column->checks.existsTable = table;
            column->checks.existsColumn = referenced.front();
        }
    }

    Recipe &m_recipe;
    const Wrong &m_wrong;
    QHash<QString, qsizetype> m_places; ///< of the columns, by their names
};

} // namespace

void readSchemaKeys(
    const JsonNode &schema, Recipe &recipe, const std::function<Failure(int line, const QString &problem)> &wrong)
{
    SchemaKeyReading(recipe, wrong).readKeys(schema);
}

} // namespace tranche
