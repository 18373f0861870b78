#pragma once

namespace tranche {

/// The words for FieldsMatch, in its order.
inline constexpr const char *fieldsMatchWords = "exact|equal|subset|superset|partial";

} // namespace tranche
