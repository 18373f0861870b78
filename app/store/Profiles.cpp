#include "store/Profiles.h"

#include "store/StoreQuery.h"
#include "store/json/MappingJson.h"

#include <QJsonDocument>

namespace tranche {

static constexpr QLatin1String valueRulesKey("value_rules");
static constexpr QLatin1String rulesOfOldKey("rules"); // as earlier versions wrote it

QStringList Profiles::names()
{
    StoreQuery query(m_store.database(), "SELECT name FROM profiles ORDER BY name");
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

bool Profiles::has(const QString &name)
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM profiles WHERE name=?").bind(name).one().toInt() > 0;
}

QJsonObject Profiles::recipe(const QString &name)
{
    StoreQuery query(m_store.database(), "SELECT choices FROM profiles WHERE name=?");
    QJsonObject recipe = QJsonDocument::fromJson(query.bind(name).one().toString().toUtf8()).object();
    if (recipe.contains(rulesOfOldKey))
        recipe.insert(valueRulesKey, recipe.take(rulesOfOldKey));
    return recipe;
}

void Profiles::setRecipe(const QString &name, const QJsonObject &recipe)
{
    StoreQuery query(m_store.database(), "INSERT OR REPLACE INTO profiles (name, choices, changed_at) VALUES (?,?,?)");
    query.bind(name).bind(QString::fromUtf8(QJsonDocument(recipe).toJson(QJsonDocument::Compact)));
    query.bind(timeForStore()).run();
}

QList<ValueRule> Profiles::rules(const QString &name)
{
    return rulesFromJson(recipe(name)[valueRulesKey].toArray());
}

void Profiles::setRules(const QString &name, const QList<ValueRule> &rules)
{
    QJsonObject changed = recipe(name);
    changed.insert(valueRulesKey, toJson(rules));
    setRecipe(name, changed);
}

void Profiles::rename(const QString &name, const QString &to)
{
    StoreQuery query(m_store.database(), "UPDATE profiles SET name=?, changed_at=? WHERE name=?");
    query.bind(to).bind(timeForStore()).bind(name).run();
    StoreQuery imports(m_store.database(), "UPDATE imports SET profile=? WHERE profile=? AND profile<>''");
    imports.bind(to).bind(name).run(); // they stay its own
    StoreQuery automations(m_store.database(),
        "UPDATE automations SET definition=json_set(definition, '$.profile', ?) WHERE json_extract(definition, "
        "'$.profile')=?");
    automations.bind(to).bind(name).run();
}

void Profiles::remove(const QString &name)
{
    StoreQuery query(m_store.database(), "DELETE FROM profiles WHERE name=?");
    query.bind(name).run();
}

} // namespace tranche
