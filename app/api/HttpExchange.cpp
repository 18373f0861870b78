#include "api/HttpExchange.h"

namespace tranche {

QByteArray HttpHead::header(const char *name) const
{
    const QList<QByteArray> values = all(name);
    return values.isEmpty() ? QByteArray() : values.constFirst();
}

QList<QByteArray> HttpHead::all(const char *name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

} // namespace tranche
