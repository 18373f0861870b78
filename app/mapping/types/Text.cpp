#include "mapping/types/Text.h"

#include "core/Texts.h"

namespace tranche {

static constexpr const char *textParts[] = { "CHAR", "CLOB", "TEXT" };

constinit const ColumnTypeInfo textType {
    .name = "TEXT",
    .label = [] { return MappingText::tr("text"); },
    .declaredParts = textParts,
    .storage = ColumnStorage::Text,
    .declaredRank = 2,
    .offer = TypeOffer::Always,
};

} // namespace tranche
