#include "store/RetentionRule.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QStringList>

namespace tranche {

int RetentionRule::daysOf(const QString &channel) const
{
    QString name = channel;
    while (!name.isEmpty()) {
        if (const auto found = channels.constFind(name); found != channels.constEnd())
            return *found;
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        name.truncate(dot < 0 ? 0 : dot);
    }
    return days;
}

int RetentionRule::fewestDays() const
{
    int fewest = days;
    for (const int some : channels) {
        if (some > 0 && (fewest == 0 || some < fewest))
            fewest = some;
    }
    return fewest;
}

QString channelDaysText(const QMap<QString, int> &channels)
{
    QStringList parts;
    for (auto one = channels.begin(); one != channels.end(); ++one)
        parts.append(QStringLiteral("%1=%2").arg(one.key()).arg(one.value()));
    return parts.join(QStringLiteral(", "));
}

QMap<QString, int> channelDaysFromText(const QString &text)
{
    constexpr int most = 36500;
    QMap<QString, int> channels;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        bool ok = false;
        const int days = part.section(QLatin1Char('='), 1).trimmed().toInt(&ok);
        const bool isName = !name.isEmpty() && !name.startsWith(QLatin1Char('.')) && !name.endsWith(QLatin1Char('.'))
            && !name.contains(QLatin1Char(' '));
        if (!ok || !isName || days < 0 || days > most)
            throw Failure(QStringLiteral("call.option"),
                StoreText::tr("“%1” is no channel with a number of days.").arg(part.trimmed()),
                StoreText::tr(
                    "Write CHANNEL=DAYS, with commas between them, such as root.import=30, root.net=7; 0: for "
                    "ever."));
        channels.insert(name, days);
    }
    return channels;
}

} // namespace tranche
