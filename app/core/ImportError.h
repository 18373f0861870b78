#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// What is wrong with one value or one row of the user's file. A value; collected, never thrown.
struct ImportError
{
    qint64 line = 0; ///< the row's first physical line in the file it was read from, counted from 1
    qint64 row = 0; ///< which data row it is, counted from 1; blank lines and the header are not rows
    QString column; ///< the header's name of the column, or several names joined for a person; empty if the whole row
                    ///< is wrong
    QString value; ///< the value as it stands in the file, at most maxValueLength characters
    QString code; ///< such as "type.integer", "row.fields", "constraint.unique"
    QString message; ///< for a person: what is wrong and what would be valid

    QStringList joinedColumns = {}; ///< those in `column`, where it has several names: these may hold commas themselves

    /// The names of the columns that it is about.
    QStringList columns() const
    {
        if (!joinedColumns.isEmpty())
            return joinedColumns;
        return column.isEmpty() ? QStringList() : QStringList(column);
    }

    static constexpr int maxValueLength = 1000;

    bool operator==(const ImportError &) const = default;
};

} // namespace tranche
