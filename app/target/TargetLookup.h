#pragma once

#include "core/Row.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace tranche {

/// A value by which rows are looked up, as text: an integer in decimal digits, a text byte for byte.
struct LookupName
{
    std::string_view text;
    bool isNull = false;
};

/// Another table of the database, as the names of a ColumnReference are looked up in it. Works on the connection of
/// the TargetTable that has made it, within its transaction, and must not outlive it. Each row has as many names as the
/// reference says; rows without a key are none. What goes wrong with the database itself is a Failure "target.…".
class TargetLookup
{
public:
    /// Told the names of a row and its key, both for the time of the call. @returns whether to go on
    using OnRow = std::function<bool(std::span<const LookupName> names, const Cell &key)>;

    TargetLookup() = default;
    virtual ~TargetLookup() = default;
    TargetLookup(const TargetLookup &) = delete;
    TargetLookup &operator=(const TargetLookup &) = delete;

    /// The rows of the table, counted up to `most`.
    virtual qint64 rowCount(qint64 most) = 0;
    /// Reads all of its rows.
    virtual void read(const OnRow &onRow) = 0;
    /// Whether find() finds rows without reading all of them.
    virtual bool hasIndex() const = 0;
    /// The rows that have exactly these names.
    virtual void find(std::span<const LookupName> names, const OnRow &onRow) = 0;
    /// Makes a row that has these names and nothing else. @param onRow told the row
    /// @returns why the database refuses it; it may have left something then, to be rolled back
    virtual std::optional<QString> create(std::span<const LookupName> names, const OnRow &onRow) = 0;
    /// Whether rows may have come, gone or changed since this was asked last, but for those that were created, and
    /// those that were rolled back.
    virtual bool hasChanged() = 0;
    /// Whether what is written to other tables may change this one, as by a trigger.
    virtual bool followsOwnChanges() const = 0;
};

} // namespace tranche
