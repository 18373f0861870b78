#include "service/options/StateOption.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

/// Reads each name by a function that throws for one that is none.
template <typename State> static QList<State> statesFromWord(const QString &word, State (*read)(const QString &))
{
    QList<State> states;
    const QStringList names = word.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        try {
            states.append(read(name));
        } catch (const Failure &) {
            throw Failure(QStringLiteral("call.option"), CommandLineText::tr("--state: “%1” is no state.").arg(name));
        }
    }
    return states;
}

QList<ImportState> importStatesFromWord(const QString &word)
{
    return statesFromWord(word, &importStateFromName);
}

QStringList chunkStatesFromWord(const QString &word)
{
    QStringList names;
    const auto states = statesFromWord(word, &chunkStateFromName);
    for (const ChunkState state : states)
        names.append(stateName(state));
    return names;
}

} // namespace tranche
