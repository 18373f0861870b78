#include "store/json/StoredJson.h"

#include "core/Texts.h"
#include "core/WordList.h"

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

int indexOf(const char *words, const QString &name)
{
    const int place = placeOfWord(words, name);
    if (place < 0)
        throw damagedRequest(name);
    return place;
}

} // namespace tranche
