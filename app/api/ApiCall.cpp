#include "api/ApiCall.h"

#include "core/Failure.h"
#include "core/NearestNames.h"

namespace tranche {

QString ApiCall::place(const char *name) const
{
    const auto found = places.find(name);
    return found == places.end() ? QString() : found->second;
}

qint64 ApiCall::number(const char *name) const
{
    bool isNumber = false;
    const qint64 number = place(name).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        throw Failure(
            QStringLiteral("api.route"), QStringLiteral("“%1” is no number of an import or a chunk.").arg(place(name)));
    return number;
}

std::optional<QString> ApiCall::value(const char *name) const
{
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->first == QLatin1String(name))
            return field->second;
    }
    const QJsonValue json = request[QLatin1String(name)];
    if (json.isUndefined() || json.isNull())
        return std::nullopt;
    if (!json.isString() && !json.isBool() && !json.isDouble())
        throw wrongCall(QStringLiteral("“%1” takes a text, a number, true or false.").arg(QLatin1String(name)));
    return json.toVariant().toString();
}

bool ApiCall::isTrue(const char *name, bool usually) const
{
    const std::optional<QString> word = value(name);
    return word ? isTrueWord(QString::fromLatin1(name), *word) : usually;
}

qint64 ApiCall::whole(const char *name, qint64 usual, qint64 least, qint64 most) const
{
    const std::optional<QString> word = value(name);
    if (!word)
        return usual;
    bool isNumber = false;
    const qint64 number = word->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        throw wrongCall(QStringLiteral("“%1” takes a whole number from %2 to %3.")
                            .arg(QLatin1String(name), QString::number(least), QString::number(most)));
    return number;
}

void ApiCall::checkNames(const QStringList &known) const
{
    QStringList names = request.keys();
    for (const auto &[name, value] : fields)
        names.append(name);
    for (const QString &name : std::as_const(names)) {
        if (known.contains(name))
            continue;
        const QString meant = nearestName(name, known);
        throw Failure(QStringLiteral("call.option"), QStringLiteral("This call takes no “%1”.").arg(name),
            meant.isEmpty()
                ? known.isEmpty() ? QString() : QStringLiteral("It takes: %1.").arg(known.join(QLatin1String(", ")))
                : QStringLiteral("Is “%1” meant?").arg(meant));
    }
}

} // namespace tranche
