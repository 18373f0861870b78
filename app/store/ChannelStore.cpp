#include "store/ChannelStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreQuery.h"

#include <QSet>
#include <QThread>

#include <algorithm>

namespace tranche {

static const QString rootName = QStringLiteral("root");

/// A condition on the column `channel`, to which channelPrefix() is to be bound.
static const char inChannel[] = "substr(channel||'.', 1, length(?))=?";

static StoreQuery &bindChannel(StoreQuery &query, const QString &name)
{
    const QString prefix = name + QLatin1Char('.');
    return query.bind(prefix).bind(prefix);
}

QList<Channel> ChannelStore::list()
{
    QList<Channel> channels;
    StoreQuery query(m_store.database(),
        "SELECT name, capacity, sequential, throttle_s, paused FROM channels ORDER BY name<>'root', name");
    while (query.next())
        channels.append({ query.text(0), int(query.integer(1)), query.integer(2) != 0, int(query.integer(3)),
            query.integer(4) != 0 });
    if (channels.isEmpty() || channels.front().name != rootName)
        channels.prepend({ rootName, std::max(1, QThread::idealThreadCount()) });
    return channels;
}

void ChannelStore::set(const QList<Channel> &channels)
{
    StoreTransaction transaction(m_store.database());
    for (const Channel &channel : channels)
        write(channel);
    transaction.commit();
}

void ChannelStore::write(const Channel &channel)
{
    StoreQuery(m_store.database(),
        "INSERT INTO channels (name, capacity, sequential, throttle_s, paused) VALUES (?,?,?,?,?) ON CONFLICT "
        "(name) DO UPDATE SET capacity=excluded.capacity, sequential=excluded.sequential, "
        "throttle_s=excluded.throttle_s, paused=excluded.paused")
        .bind(channel.name)
        .bind(channel.capacity)
        .bind(int(channel.isSequential))
        .bind(channel.throttleS)
        .bind(int(channel.isPaused))
        .run();
}

void ChannelStore::replaceAll(const QList<Channel> &channels)
{
    StoreTransaction transaction(m_store.database());
    const auto before = list();
    QStringList named;
    for (const Channel &channel : channels) {
        named.append(channel.name);
        if (!before.contains(channel))
            write(channel);
    }
    for (const Channel &channel : before) {
        if (!named.contains(channel.name))
            StoreQuery(m_store.database(), "DELETE FROM channels WHERE name=?").bind(channel.name).run();
    }
    transaction.commit();
}

void ChannelStore::remove(const QString &name)
{
    StoreQuery query(m_store.database(), "DELETE FROM channels WHERE name=?");
    query.bind(name).run();
    if (query.rowsAffected() == 0)
        throw Failure(QStringLiteral("call.channel"), StoreText::tr("The channel %1 was not set.").arg(name),
            StoreText::tr("“tranche-cli channels” lists those that were."));
}

void ChannelStore::setPaused(const QString &name, bool isPaused)
{
    StoreTransaction transaction(m_store.database());
    const auto channels = list();
    const auto known
        = std::find_if(channels.begin(), channels.end(), [&](const Channel &channel) { return channel.name == name; });
    Channel channel = known == channels.end() ? Channel { name, Channel::noLimit } : *known;
    channel.isPaused = isPaused;
    write(channel);
    transaction.commit();
}

void ChannelStore::noteStart(const QString &name)
{
    StoreQuery(m_store.database(),
        "UPDATE channels SET last_start_at=? WHERE throttle_s>0 AND substr(?, 1, length(name)+1)=name||'.'")
        .bind(timeForStore())
        .bind(name + QLatin1Char('.'))
        .run();
}

QList<ChannelState> ChannelStore::states(bool withUnset)
{
    QList<ChannelState> states;
    const auto channels = list();
    for (const Channel &channel : channels)
        states.append({ channel });
    // By indexes alone, without the rows: a history may be long.
    StoreQuery query(m_store.database(),
        "SELECT channel, state, count(*) FROM imports WHERE state IN ('queued','running','failed','partial') GROUP BY "
        "1, 2 UNION ALL SELECT channel, state, -count(*) FROM imports WHERE set_done<>'' AND state IN "
        "('failed','partial') GROUP BY 1, 2");
    struct Counted
    {
        QString channel;
        qint64 ChannelState::*count;
        qint64 imports;
    };
    QList<Counted> counts;
    while (query.next()) {
        const ImportState state = importStateFromName(query.text(1));
        counts.append({ query.text(0),
            state == ImportState::Queued        ? &ChannelState::queued
                : state == ImportState::Running ? &ChannelState::running
                                                : &ChannelState::failed,
            query.integer(2) });
    }
    if (withUnset) {
        QSet<QString> told;
        for (const Channel &channel : channels)
            told.insert(channel.name);
        for (const Counted &one : std::as_const(counts)) {
            if (one.count != &ChannelState::failed && !told.contains(one.channel)) {
                states.append({ { one.channel, Channel::noLimit }, 0, 0, 0, false });
                told.insert(one.channel);
            }
        }
        std::sort(states.begin() + 1, states.end(), // behind root
            [](const ChannelState &a, const ChannelState &b) { return a.channel.name < b.channel.name; });
    }
    for (const Counted &one : std::as_const(counts)) {
        for (ChannelState &state : states) {
            if (isInChannel(one.channel, state.channel.name))
                state.*one.count += one.imports;
        }
    }
    return states;
}

qint64 ChannelStore::firstOf(const QString &channel)
{
    StoreQuery first(m_store.database(),
        QStringLiteral("SELECT id FROM imports WHERE state IN ('queued','running','paused') AND ")
            + QLatin1String(inChannel) + QLatin1String(" ORDER BY priority, id LIMIT 1"));
    const QVariant id = bindChannel(first, channel).one();
    if (!id.isValid())
        return 0;
    StoreQuery failed(m_store.database(),
        QStringLiteral("SELECT 1 FROM imports WHERE state IN ('failed','partial') AND set_done='' AND id<? AND ")
            + QLatin1String(inChannel) + QLatin1String(" LIMIT 1"));
    failed.bind(id.toLongLong());
    return bindChannel(failed, channel).one().isValid() ? 0 : id.toLongLong();
}

ChannelStore::Closed ChannelStore::closed(const QDateTime &now)
{
    Closed closed;
    QStringList running;
    StoreQuery query(m_store.database(), "SELECT channel FROM imports WHERE state='running'");
    while (query.next())
        running.append(query.text(0));
    const auto channels = list();
    for (const Channel &channel : channels) {
        const auto atWork = std::count_if(
            running.cbegin(), running.cend(), [&](const QString &name) { return isInChannel(name, channel.name); });
        if (channel.isPaused || (channel.capacity != Channel::noLimit && atWork >= channel.capacity)) {
            closed.channels.append(channel.name);
            continue;
        }
        if (channel.throttleS > 0) {
            const QDateTime last = QDateTime::fromString(
                StoreQuery(m_store.database(), "SELECT last_start_at FROM channels WHERE name=?")
                    .bind(channel.name)
                    .one()
                    .toString(),
                Qt::ISODateWithMs);
            const QDateTime opensAt = last.addSecs(channel.throttleS);
            // A clock that was set back must not close it for longer.
            if (last.isValid() && last <= now && opensAt > now) {
                closed.channels.append(channel.name);
                if (!closed.opensAt.isValid() || opensAt < closed.opensAt)
                    closed.opensAt = opensAt;
                continue;
            }
        }
        if (channel.isSequential)
            closed.inOrder.append({ channel.name, firstOf(channel.name) });
    }
    return closed;
}

} // namespace tranche
