#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace tranche {

/// Rows of one table that an import has put there or changed, as it has noted them: not read yet, but counted.
struct NotedTable
{
    /// A part of the notes, and how many of the rows stand in it.
    struct Part
    {
        qint64 id = 0;
        qint64 rows = 0;

        bool operator==(const Part &) const = default;
    };
    QString table;
    QString nameInDatabase; ///< another one while its rows wait to replace the table
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0; ///< these are not there to be shown
    QList<Part> parts; ///< in the order in which the rows were written

    qint64 rows() const { return inserted + updated; }
    bool waits() const { return table != nameInDatabase; }
    bool operator==(const NotedTable &) const = default;
};

/// What an import has noted of all its rows.
struct NotedRows
{
    bool isNoted = false; ///< anything is
    QString gap; ///< what could not be noted; empty: all is
    QList<NotedTable> tables; ///< that of the import first
};

/// Some of a table's noted rows.
struct NotedPage
{
    QString importKey;
    NotedTable table;
    qint64 chunk = 0; ///< as the table was counted; 0: all
    qint64 first = 0; ///< counted from 0
    qint64 count = 0;
};

/// A value as it is in the table now.
struct ShownValue
{
    enum class Kind { Null, Number, Text, Blob };

    Kind kind = Kind::Null;
    QString text; ///< at most longest characters; of a blob its first bytes in hexadecimal digits
    qint64 bytes = 0; ///< that the whole value has
    bool isCut = false;

    static constexpr qsizetype longest = 400;

    bool operator==(const ShownValue &) const = default;
};

/// A noted row as it is now.
struct ShownRow
{
    enum class State {
        Same, ///< as the import has left it
        Changed, ///< since, by somebody else or by a later row of the import
        Gone, ///< deleted since
    };
    State state = State::Same;
    bool isUpdated = false; ///< it was there before the import
    QString key; ///< row id or primary key
    qint64 chunk = 0; ///< 0: not known
    qint64 line = 0; ///< of the file; 0: not known
    std::vector<ShownValue> values; ///< none where it is gone

    bool operator==(const ShownRow &) const = default;
};

struct ShownRows
{
    QStringList columns; ///< of the table now
    std::vector<ShownRow> rows;
};

/// What has become of noted rows.
struct NotedFate
{
    qint64 same = 0;
    qint64 changed = 0;
    qint64 gone = 0;

    bool operator==(const NotedFate &) const = default;
};

} // namespace tranche
