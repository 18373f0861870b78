#include "repair/CheckedRemedies.h"

#include "repair/Remedy.h"
#include "store/ChunkStore.h"

namespace tranche {

QList<ValueRule> rulesOfRemedies(JobStore &store, qint64 import)
{
    ChunkStore chunks(store);
    QList<ValueRule> rules;
    const auto failed = chunks.failedChunks(import);
    for (const ChunkSummary &chunk : failed) {
        const auto attempts = chunks.attempts().ofChunk(import, chunk.number);
        for (const Attempt &attempt : attempts) {
            const auto remedy = remedyFromJson(attempt.remedy);
            const auto rule = remedy ? valueRuleOf(*remedy) : std::nullopt;
            if (rule && !rules.contains(*rule))
                rules.append(*rule);
        }
    }
    return rules;
}

} // namespace tranche
