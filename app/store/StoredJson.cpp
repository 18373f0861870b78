#include "store/StoredJson.h"

#include "core/Texts.h"

namespace tranche {

Failure damagedRequest(const QString &what)
{
    return Failure(QStringLiteral("store.damaged"), StoreText::tr("A stored request can't be read: %1.").arg(what));
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    const QJsonArray values = array.toArray();
    for (const QJsonValueConstRef value : values)
        strings.append(value.toString());
    return strings;
}

} // namespace tranche
