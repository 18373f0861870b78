#include "store/ImportState.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <array>

namespace tranche {

static const std::array<const char *, 7> importStates { QT_TRANSLATE_NOOP("StoreText", "queued"),
    QT_TRANSLATE_NOOP("StoreText", "running"), QT_TRANSLATE_NOOP("StoreText", "paused"),
    QT_TRANSLATE_NOOP("StoreText", "done"), QT_TRANSLATE_NOOP("StoreText", "partial"),
    QT_TRANSLATE_NOOP("StoreText", "failed"), QT_TRANSLATE_NOOP("StoreText", "cancelled") };
static const std::array<const char *, 5> chunkStates { QT_TRANSLATE_NOOP("StoreText", "pending"),
    QT_TRANSLATE_NOOP("StoreText", "running"), QT_TRANSLATE_NOOP("StoreText", "done"),
    QT_TRANSLATE_NOOP("StoreText", "failed"), QT_TRANSLATE_NOOP("StoreText", "cancelled") };

template <typename State, std::size_t N>
static State fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return State(i);
    }
    throw Failure(QStringLiteral("store.damaged"), StoreText::tr("“%1” is no state.").arg(name));
}

QString stateName(ImportState state)
{
    return QString::fromLatin1(importStates[std::size_t(state)]);
}

QString stateName(ChunkState state)
{
    return QString::fromLatin1(chunkStates[std::size_t(state)]);
}

QString stateText(ImportState state)
{
    return StoreText::tr(importStates[std::size_t(state)]);
}

QString stateText(ChunkState state)
{
    return StoreText::tr(chunkStates[std::size_t(state)]);
}

ImportState importStateFromName(const QString &name)
{
    return fromName<ImportState>(importStates, name);
}

ChunkState chunkStateFromName(const QString &name)
{
    return fromName<ChunkState>(chunkStates, name);
}

} // namespace tranche
