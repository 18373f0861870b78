#include "service/profile/ProfileRequest.h"

#include <algorithm>

namespace tranche {

ImportRequest requestToProfile(
    const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection, const TargetLocation &location)
{
    ImportRequest request;
    request.file = choices.file;
    request.filePath = inspection.path;
    request.source = inspection.source;
    request.dialect = inspection.sniffed.dialect;
    request.mapping = plan.mapping;
    request.grouping = choices.grouping;
    const bool looksUp = std::any_of(plan.mapping.columns.begin(), plan.mapping.columns.end(),
        [](const MappedColumn &column) { return !column.checks.existsTable.isEmpty(); });
    if (looksUp)
        request.location = location;
    return request;
}

} // namespace tranche
