#pragma once

#include "mapping/ValueRule.h"
#include "store/ChunkStore.h"

#include <optional>

namespace tranche {

/// A change that mends one kind of error in all failed chunks of an import at once. Which errors it is for: those of a
/// column, and of a code and a value if they are named.
struct Remedy
{
    enum class Action {
        Set, ///< the value is replaced by `text`
        Null,
        Default, ///< what the table's column has where no value is given
        Date, ///< the value is a date written as `text` says, such as dd.MM.yyyy, and becomes yyyy-MM-dd
        Number, ///< the value is a number with the decimal sign `text`, and becomes one with a point
        SkipRows, ///< the rows are left out, by decision
        Type, ///< the file's column is read as the type `text` from now on
        AddReference, ///< the value is added to the table that the column refers to
    };
    QString column; ///< empty: errors of whole rows; only SkipRows mends those
    QString code; ///< empty: any
    std::optional<QString> value;
    Action action = Action::Null;
    QString text; ///< see Action

    bool operator==(const Remedy &) const = default;
};

/// The remedy as a rule for values that are read; nullopt if it is none.
std::optional<ValueRule> valueRuleOf(const Remedy &remedy);

/// What was done, as the history names it: “quantity: "n/a" set to NULL”.
QString remedyText(const Remedy &remedy);

/// Tells errors that a remedy is for.
std::function<bool(const PackedKind &)> errorsFor(const Remedy &remedy);

QString toJson(const Remedy &remedy);
/// @returns nullopt if it is none
std::optional<Remedy> remedyFromJson(const QString &json);

} // namespace tranche
