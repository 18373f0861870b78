#include "repair/CheckedRemedies.h"

#include "repair/Treatment.h"
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
            const Treatment treatment = treatmentFromJson(attempt.remedy);
            for (const Remedy &remedy : treatment.remedies) {
                const auto rule = valueRuleOf(remedy);
                if (rule && !rules.contains(*rule))
                    rules.append(*rule);
            }
        }
    }
    return rules;
}

} // namespace tranche
