#include "store/Profiles.h"

#include "store/MappingJson.h"
#include "store/StoreQuery.h"

#include <QJsonDocument>

namespace tranche {

QStringList Profiles::names()
{
    StoreQuery query(m_store.database(), "SELECT name FROM profiles ORDER BY name");
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

QList<ValueRule> Profiles::rules(const QString &name)
{
    StoreQuery query(m_store.database(), "SELECT choices FROM profiles WHERE name=?");
    const QString choices = query.bind(name).one().toString();
    return rulesFromJson(QJsonDocument::fromJson(choices.toUtf8()).object()[QLatin1String("rules")].toArray());
}

void Profiles::setRules(const QString &name, const QList<ValueRule> &rules)
{
    const QJsonObject choices { { QStringLiteral("rules"), toJson(rules) } };
    StoreQuery query(m_store.database(), "INSERT OR REPLACE INTO profiles (name, choices, changed_at) VALUES (?,?,?)");
    query.bind(name).bind(QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
    query.bind(timeForStore()).run();
}

} // namespace tranche
