#include "store/KnownChannels.h"

#include "store/ChannelStore.h"

namespace tranche {

static constexpr int mostChannelNames = 500;

QStringList knownChannels(JobStore &store)
{
    QStringList names;
    const auto channels = ChannelStore(store).list();
    for (const Channel &channel : channels)
        names.append(channel.name);
    StoreQuery query(store.database(),
        "SELECT DISTINCT channel FROM imports WHERE state IN ('queued','running','paused') ORDER BY channel LIMIT ?");
    query.bind(mostChannelNames);
    while (query.next()) {
        if (!names.contains(query.text(0)))
            names.append(query.text(0));
    }
    return names;
}

} // namespace tranche
