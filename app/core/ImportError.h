#pragma once

#include "core/RowPlace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string_view>

namespace tranche {

/// What an error is about: the first word of its code.
enum class ErrorKind : std::uint8_t {
    Row, ///< it can't be read as the dialect says
    Value, ///< it is no text, or none that the database takes
    Type, ///< it does not fit the type of its column
    Constraint, ///< the database refuses it
    Repair, ///< none: what was done so that the row could be read
    Other,
};

/// The kind that a code is of.
ErrorKind errorKind(std::string_view code);

/// The code of what refers to a row of another table that is not there: that row may come.
inline constexpr const char *missingParentCode = "constraint.foreign_key";

/// The code of a name that is not in the table that it is looked up in: it may come.
inline constexpr const char *nameNotFoundCode = "reference.not_found";

/// What is wrong with one value or one row of the user's file, at its place. A value; collected, never thrown.
struct ImportError : RowPlace
{
    QString column; ///< the header's name of the column, or several names joined for a person; empty if the whole row
                    ///< is wrong
    QString value; ///< the value as it stands in the file, at most maxValueLength characters
    QString code; ///< such as "type.integer", "row.fields", "constraint.unique"
    QString message; ///< for a person: what is wrong and what would be valid

    QStringList joinedColumns = {}; ///< those in `column`, where it has several names: these may hold commas themselves
    /// Which columns of the file those are, counted from 1, in their order; 0 is a field of the table alone. None in
    /// what older versions have stored.
    QList<int> columnNumbers = {};

    /// The names of the columns that it is about.
    QStringList columns() const
    {
        if (!joinedColumns.isEmpty())
            return joinedColumns;
        return column.isEmpty() ? QStringList() : QStringList(column);
    }
    /// The columns of the file that it is about, counted from 0. @param names of all columns of the file, by which they
    /// are found where it has no numbers
    QList<int> columnsIn(const QStringList &names) const;

    ErrorKind kind() const { return errorKind(code.toStdString()); }

    static constexpr int maxValueLength = 1000;

    bool operator==(const ImportError &) const = default;
};

} // namespace tranche
