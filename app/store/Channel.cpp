#include "store/Channel.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QRegularExpression>
#include <QStringList>

namespace tranche {

static Failure noChannel(const QString &text, const QString &why)
{
    return Failure(QStringLiteral("call.option"), StoreText::tr("“%1” is no channel: %2.").arg(text, why),
        StoreText::tr("Write NAME:CAPACITY, such as root:4 or import.erp:1:sequential or net:2:throttle=5."));
}

QString channelName(const QString &written)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*$"));
    const QString name = written.trimmed();
    constexpr int longest = 200;
    if (!form.match(name).hasMatch() || name.size() > longest)
        throw noChannel(written, StoreText::tr("its name is made of letters, digits, “_” and “-”, with dots between"));
    const QString top = QStringLiteral("root");
    return isInChannel(name, top) ? name : top + QLatin1Char('.') + name;
}

bool isInChannel(const QString &name, const QString &channel)
{
    return name.startsWith(channel) && (name.size() == channel.size() || name[channel.size()] == QLatin1Char('.'));
}

/// A whole number from `least` on; -1 if it is none.
static int numberOf(const QString &text, int least)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least ? number : -1;
}

static void takeKey(Channel &channel, const QString &key, const QString &text)
{
    const QString name = key.section(QLatin1Char('='), 0, 0).trimmed();
    const QString value = key.section(QLatin1Char('='), 1).trimmed();
    const bool hasValue = key.contains(QLatin1Char('='));
    if (name == QLatin1String("throttle")) {
        channel.throttleS = numberOf(value, 0);
        if (channel.throttleS < 0)
            throw noChannel(text, StoreText::tr("“throttle” is a number of seconds"));
    } else if (name == QLatin1String("sequential") && !hasValue) {
        channel.isSequential = true;
    } else if (name == QLatin1String("paused") && !hasValue) {
        channel.isPaused = true;
    } else {
        throw noChannel(text, StoreText::tr("“%1” is none of sequential, throttle=SECONDS and paused").arg(key));
    }
}

static Channel channelFromText(const QString &text)
{
    QStringList parts = text.split(QLatin1Char(':'));
    Channel channel;
    channel.name = channelName(parts.takeFirst());
    if (!parts.isEmpty()) {
        const QString capacity = parts.takeFirst().trimmed();
        channel.capacity = capacity.isEmpty() ? 1
            : capacity == QLatin1String("*")  ? Channel::noLimit
                                              : numberOf(capacity, 1);
        if (channel.capacity < 0)
            throw noChannel(text, StoreText::tr("“%1” is no number of imports at once").arg(capacity));
    }
    for (const QString &key : std::as_const(parts))
        takeKey(channel, key.trimmed(), text);
    if (channel.isSequential && channel.capacity != 1)
        throw noChannel(text, StoreText::tr("what is sequential runs one at a time"));
    return channel;
}

QList<Channel> channelsFromText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,\\n]"));
    QList<Channel> channels;
    const QStringList written = text.split(between, Qt::SkipEmptyParts);
    for (const QString &one : written) {
        if (!one.trimmed().isEmpty())
            channels.append(channelFromText(one.trimmed()));
    }
    return channels;
}

QString channelText(const Channel &channel)
{
    QString text = channel.name + QLatin1Char(':');
    text += channel.capacity == Channel::noLimit ? QStringLiteral("*") : QString::number(channel.capacity);
    if (channel.isSequential)
        text += QLatin1String(":sequential");
    if (channel.throttleS > 0)
        text += QStringLiteral(":throttle=%1").arg(channel.throttleS);
    if (channel.isPaused)
        text += QLatin1String(":paused");
    return text;
}

} // namespace tranche
