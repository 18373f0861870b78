#include "mapping/types/Any.h"

#include "core/Texts.h"

#include <limits>

namespace tranche {

constinit const ColumnTypeInfo anyType {
    .name = "ANY",
    .label = [] { return MappingText::tr("value"); },
    .declaredRank = std::numeric_limits<int>::max(), // what no other type takes
};

} // namespace tranche
