#include "service/schema/SchemaPackage.h"

#include "core/Texts.h"
#include "service/options/ImportOptions.h"

namespace tranche {

namespace {

/// A member of a resource or its dialect, and the option that says the same.
struct ResourceMember
{
    const char *name;
    const char *option;
};

} // namespace

const QString &schemaDomain()
{
    static const QString domain = QStringLiteral("schema");
    return domain;
}

static Failure wrongPackage(const QString &fileName, const JsonNode &node, const QString &problem, const QString &hint)
{
    return wrongInFile(schemaDomain(), "package", fileName, node.line, problem, hint);
}

static void takeMember(const JsonNode &of, const ResourceMember &member, const QString &fileName, Recipe &recipe)
{
    const JsonNode *value = of.find(QLatin1String(member.name));
    if (value == nullptr || value->kind == JsonNode::Kind::Null)
        return;
    const QString truth = value->truth ? QStringLiteral("yes") : QStringLiteral("no");
    const QString text = value->kind == JsonNode::Kind::Bool ? truth : value->text;
    try {
        RequestChoices tried;
        for (const ImportOption &one : importOptions()) {
            if (QLatin1String(one.name) == QLatin1String(member.option))
                takeOption(tried, one, { text });
        }
    } catch (const Failure &failure) {
        throw wrongInFile(schemaDomain(), "value", fileName, value->line,
            ServiceText::tr("“%1”: %2").arg(QLatin1String(member.name), failure.message()));
    }
    recipe.options.insert(QString::fromLatin1(member.option), { text });
}

static void takeResource(const JsonNode &resource, const QString &fileName, Recipe &recipe)
{
    static constexpr ResourceMember ofDialect[] = { { "delimiter", "separator" }, { "quoteChar", "quote" },
        { "escapeChar", "escape" }, { "header", "header" }, { "commentChar", "comment" }, { "sheetName", "sheet" } };
    static const QStringList plain { QStringLiteral("doubleQuote"), QStringLiteral("lineTerminator"),
        QStringLiteral("csvddfVersion"), QStringLiteral("caseSensitiveHeader"), QStringLiteral("$schema") };
    takeMember(resource, { "encoding", "encoding" }, fileName, recipe);
    const JsonNode *dialect = resource.find(QLatin1String("dialect"));
    if (dialect == nullptr || !dialect->isObject())
        return;
    QStringList followed = plain;
    for (const ResourceMember &member : ofDialect) {
        takeMember(*dialect, member, fileName, recipe);
        followed.append(QString::fromLatin1(member.name));
    }
    for (const QString &name : dialect->names) {
        if (!followed.contains(name))
            recipe.remarks.append(
                ServiceText::tr("The dialect's “%1” is not followed: what stands in the file is found.").arg(name));
    }
}

const JsonNode &schemaInPackage(const JsonNode &root, const QString &fileName, Recipe &recipe)
{
    const JsonNode *resources = root.find(QLatin1String("resources"));
    const JsonNode *resource = &root;
    if (resources != nullptr) {
        if (!resources->isList() || resources->items.size() != 1)
            throw wrongPackage(fileName, *resources,
                ServiceText::tr("the package has %1 resources, not one").arg(resources->items.size()),
                ServiceText::tr("Write the schema of the one that is meant to a file of its own."));
        resource = &resources->items.front();
    }
    const JsonNode *schema = resource->find(QLatin1String("schema"));
    if (schema == nullptr && resources == nullptr) {
        if (root.isObject() && root.find(QLatin1String("fields")) != nullptr)
            return root;
        const bool isRecipe = root.find(QLatin1String("tranche_recipe")) != nullptr;
        throw wrongPackage(fileName, root, ServiceText::tr("it has no “fields”: this is no Table Schema"),
            isRecipe ? ServiceText::tr("It is a recipe: take it with --recipe.") : QString());
    }
    if (schema == nullptr || !schema->isObject())
        throw wrongPackage(fileName, schema == nullptr ? *resource : *schema,
            ServiceText::tr("the resource holds no schema itself"),
            schema == nullptr ? QString() : ServiceText::tr("Give the file %1 to --schema.").arg(schema->text));
    takeResource(*resource, fileName, recipe);
    return *schema;
}

} // namespace tranche
