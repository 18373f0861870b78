#include "store/Automation.h"

#include <QJsonArray>

namespace tranche {

QString afterwardsName(Afterwards afterwards)
{
    return afterwards == Afterwards::Move ? QStringLiteral("move") : QStringLiteral("leave");
}

QJsonObject toJson(const Automation &automation)
{
    QJsonObject options;
    for (auto option = automation.options.cbegin(); option != automation.options.cend(); ++option)
        options.insert(option.key(), QJsonArray::fromStringList(option.value()));
    return { { QStringLiteral("name"), automation.name }, { QStringLiteral("folder"), automation.folder },
        { QStringLiteral("pattern"), automation.pattern }, { QStringLiteral("file"), automation.file },
        { QStringLiteral("profile"), automation.profile }, { QStringLiteral("options"), options },
        { QStringLiteral("base"), automation.base }, { QStringLiteral("when"), automation.when },
        { QStringLiteral("quiet_seconds"), automation.quietSeconds }, { QStringLiteral("marker"), automation.marker },
        { QStringLiteral("afterwards"), afterwardsName(automation.afterwards) } };
}

Automation automationFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    Automation automation;
    automation.name = text("name");
    automation.folder = text("folder");
    automation.pattern = text("pattern");
    automation.file = text("file");
    automation.profile = text("profile");
    const QJsonObject options = json[QLatin1String("options")].toObject();
    for (auto option = options.constBegin(); option != options.constEnd(); ++option)
        automation.options.insert(option.key(), option.value().toVariant().toStringList());
    automation.base = text("base");
    automation.when = text("when");
    automation.quietSeconds = json[QLatin1String("quiet_seconds")].toInteger(automation.quietSeconds);
    automation.marker = text("marker");
    if (text("afterwards") == afterwardsName(Afterwards::Leave))
        automation.afterwards = Afterwards::Leave;
    return automation;
}

} // namespace tranche
