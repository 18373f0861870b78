#include "mapping/types/Moment.h"

#include "core/Texts.h"

namespace tranche {

static constexpr const char *momentParts[] = { "DATE", "TIME", "MOMENT" };

constinit const ColumnTypeInfo momentType {
    .name = "MOMENT",
    .label = [] { return MappingText::tr("date or time"); },
    .declaredParts = momentParts,
    .declaredRank = 5,
    .readsNullWords = true,
};

} // namespace tranche
