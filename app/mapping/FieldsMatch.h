#pragma once

namespace tranche {

/// How a file's columns are to be those that a recipe or schema names; as Frictionless Table Schema v2 has it.
enum class FieldsMatch {
    Exact, ///< they are the same, in the same order
    Equal, ///< they are the same, found by their names, as in all that follow
    Subset, ///< all that are named are in the file, which may have others
    Superset, ///< the file has none but those that are named
    Partial, ///< one of them at least is in the file
};

/// The words for them, in this order.
inline constexpr const char *fieldsMatchWords = "exact|equal|subset|superset|partial";

} // namespace tranche
