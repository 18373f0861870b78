#include "core/FaultPoint.h"

namespace tranche {

void faultPoint(const char *)
{
}

int injectedError(const char *)
{
    return 0;
}

qint64 testFigure(const char *, qint64 usual)
{
    return usual;
}

} // namespace tranche
