#include "cli/ReportCommands.h"

#include "service/answers/ReportJson.h"

namespace tranche {

int compareReports(Session &session)
{
    const qint64 import = session.call().idArgument(0);
    const qint64 with = session.call().arguments().size() > 1 ? session.call().idArgument(1) : 0;
    const ReportComparison comparison = compareReports(session.store(), import, with);
    session.console().answer(comparisonText(comparison), comparisonJson(comparison));
    return AllIn;
}

} // namespace tranche
