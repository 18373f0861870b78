#include "repair/Treatment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tranche {

static QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString toJson(const Treatment &treatment)
{
    if (treatment == Treatment())
        return {};
    if (treatment.isOfRowsLeft)
        return QStringLiteral("{\"bad_rows\":\"left\"}");
    if (treatment.remedies.size() == 1 && !treatment.setsRowsAside)
        return toJson(treatment.remedies.front());
    QJsonArray remedies;
    for (const Remedy &remedy : treatment.remedies)
        remedies.append(objectOf(toJson(remedy)));
    QJsonObject object { { QStringLiteral("remedies"), remedies } };
    if (treatment.setsRowsAside)
        object[QStringLiteral("bad_rows")] = QStringLiteral("aside");
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Treatment treatmentFromJson(const QString &json)
{
    Treatment treatment;
    const QJsonObject object = objectOf(json);
    if (const auto one = remedyFromJson(json))
        treatment.remedies.append(*one);
    const QJsonArray remedies = object[QStringLiteral("remedies")].toArray();
    for (const QJsonValue &value : remedies) {
        const QJsonDocument document(value.toObject());
        if (const auto one = remedyFromJson(QString::fromUtf8(document.toJson(QJsonDocument::Compact))))
            treatment.remedies.append(*one);
    }
    treatment.isOfRowsLeft = object[QStringLiteral("bad_rows")].toString() == QLatin1String("left");
    treatment.setsRowsAside = object[QStringLiteral("bad_rows")].toString() == QLatin1String("aside");
    return treatment;
}

} // namespace tranche
