#pragma once

#include "store/Channel.h"
#include "store/JobStore.h"

namespace tranche {

/// A channel as people look at it.
struct ChannelState
{
    Channel channel;
    qint64 queued = 0; ///< those below it counted, as the others
    qint64 running = 0;
    qint64 failed = 0; ///< that ended failed or partial, and hold up what comes after them if it is sequential
    bool isSet = true; ///< it may have rules of its own
};

/// The channels that were set, in the job store. An import may name any; what was never set has no rule of its own, and
/// counts in those above it.
class ChannelStore
{
public:
    /// @param store outlives it
    explicit ChannelStore(JobStore &store)
        : m_store(store)
    {
    }

    /// By name; the first is always root, which has as many imports at once as the computer has cores unless it was
    /// set.
    QList<Channel> list();
    /// With their imports. @param withUnset also those that were never set, of imports that are queued or running
    QList<ChannelState> states(bool withUnset = false);
    /// Sets channels, one that was set before anew: all of them or none.
    void set(const QList<Channel> &channels);
    /// Sets these, and takes the rules of all others away: all of it or nothing. One that is as it was is left alone,
    /// so that root keeps to the number of cores until somebody says another one.
    void replaceAll(const QList<Channel> &channels);
    /// @throws Failure "call.channel" if it was not set
    void remove(const QString &name);
    /// As set() with this changed alone; one that was not set has no limit then.
    void setPaused(const QString &name, bool isPaused);

    /// Notes that an import in the channel begins, where starts are throttled. Within a transaction.
    void noteStart(const QString &name);

    /// Rules of the channels at one moment.
    struct Closed
    {
        QStringList channels; ///< nothing in these may begin now
        /// Of those that are strictly in order: the one import in each that may begin
        QList<std::pair<QString, qint64>> inOrder;
        QDateTime opensAt; ///< when the first of those that are only throttled opens; else not valid
    };
    Closed closed(const QDateTime &now);

private:
    /// Within a transaction.
    void write(const Channel &channel);
    /// The import in a sequential channel that may begin: the first of it, unless one before it failed. 0: none.
    qint64 firstOf(const QString &channel);

    JobStore &m_store;
};

} // namespace tranche
