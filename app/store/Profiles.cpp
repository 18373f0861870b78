#include "store/JobStore.h"

#include <QJsonDocument>

namespace tranche {

QStringList JobStore::profileNames()
{
    StoreQuery query(m_database, "SELECT name FROM profiles ORDER BY name");
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

QList<ValueRule> JobStore::profileRules(const QString &name)
{
    StoreQuery query(m_database, "SELECT choices FROM profiles WHERE name=?");
    const QString choices = query.bind(name).one().toString();
    return rulesFromJson(QJsonDocument::fromJson(choices.toUtf8()).object()[QLatin1String("rules")].toArray());
}

void JobStore::setProfileRules(const QString &name, const QList<ValueRule> &rules)
{
    const QJsonObject choices { { QStringLiteral("rules"), toJson(rules) } };
    StoreQuery query(m_database, "INSERT OR REPLACE INTO profiles (name, choices, changed_at) VALUES (?,?,?)");
    query.bind(name).bind(QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
    query.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)).run();
}

} // namespace tranche
