#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tranche {

/// What is done to the values of a column before its type reads them, in the order of the members. A plain value: part
/// of the mapping.
struct ValueSteps
{
    enum class Case { Keep, Lower, Upper, Title };
    /// The words for them, in this order.
    static constexpr const char *caseWords = "keep|lower|upper|title";

    /// A value, whole, and what stands in its place.
    struct Replacement
    {
        QByteArray from;
        QByteArray to;

        bool operator==(const Replacement &) const = default;
    };
    /// One part of another column's values.
    struct Split
    {
        QString source; ///< the file's column
        QByteArray separator;
        int part = 1; ///< counted from 1; below 0 from the last one, which is -1

        bool operator==(const Split &) const = default;
    };
    /// Values of several columns in one: those that are empty are left out.
    struct Join
    {
        QStringList sources; ///< the file's columns
        QByteArray separator;

        bool operator==(const Join &) const = default;
    };

    // Where the value comes from, if it is none of the file's own: at most one of these.
    std::optional<Split> split = {};
    std::optional<Join> join = {};
    QString compute = {}; ///< an SQL expression, see ComputedColumn; empty: none

    bool trim = false; ///< blanks, tabs and line ends around it
    bool collapse = false; ///< runs of blanks within it are one
    Case letters = Case::Keep;
    QList<Replacement> replace = {};
    QList<QByteArray> nulls = {}; ///< whole values that are NULL, whatever the column's type
    std::optional<QByteArray> initial = {}; ///< in the place of an empty value
    bool fillDown = false; ///< an empty value is the one above, in the order of the file
    QString extract = {}; ///< a regular expression: its first group, else all that it matches, is the value

    /// The column is none of the file's.
    bool isDerived() const { return split || join || !compute.isEmpty(); }
    bool isEmpty() const { return *this == ValueSteps(); }

    bool operator==(const ValueSteps &) const = default;
};

/// The steps as `--step` has them: “trim”, “case=upper”, “replace=a=>b”.
QStringList stepWords(const ValueSteps &steps);

/// What becomes of a value that does not fit its column, or breaks its rules.
enum class WrongValue {
    Error, ///< its chunk fails or its row is set aside, as the import says
    Null,
    Initial, ///< ValueSteps::initial; NULL if there is none
    Text, ///< it goes in as it stands
    Chunk, ///< its chunk fails, also in an import that sets rows aside
    Row, ///< its row is set aside, also in an import whose chunks fail
};

/// The words for them, in this order.
inline constexpr const char *wrongValueWords = "error|null|default|text|fail-chunk|reject-rows";

} // namespace tranche
