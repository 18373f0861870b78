#include "run/RestReading.h"

namespace tranche {

bool readRest(ImportSession &session, BatchReader &reader, const std::function<void(const Batch &)> &look)
{
    try {
        bool isLast = false;
        while (!isLast && !session.stop.poll()) {
            if (!reader.isReady())
                continue;
            auto split = reader.next();
            if (!split)
                break;
            look(split->batch);
            isLast = split->last;
            reader.recycle(std::move(split->batch));
        }
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Source)
            throw;
    }
    return !session.stop.mustStop();
}

} // namespace tranche
