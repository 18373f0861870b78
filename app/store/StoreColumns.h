#pragma once

#include "store/ImportState.h"
#include "store/StoreQuery.h"
#include "target/RowsOfTables.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <vector>

namespace tranche {

// Values as the job store keeps them.
inline void take(qint64 &to, const QVariant &stored)
{
    to = stored.toLongLong();
}
inline void take(int &to, const QVariant &stored)
{
    to = stored.toInt();
}
inline void take(bool &to, const QVariant &stored)
{
    to = stored.toLongLong() != 0;
}
inline void take(QString &to, const QVariant &stored)
{
    to = stored.toString();
}
inline void take(QByteArray &to, const QVariant &stored)
{
    to = stored.toByteArray();
}
inline void take(QDateTime &to, const QVariant &stored)
{
    to = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}
inline void take(ImportState &to, const QVariant &stored)
{
    to = importStateFromName(stored.toString());
}
inline void take(ChunkState &to, const QVariant &stored)
{
    to = chunkStateFromName(stored.toString());
}

/// A list in JSON; empty: no text.
inline void take(QStringList &to, const QVariant &stored)
{
    to = QJsonDocument::fromJson(stored.toByteArray()).toVariant().toStringList();
}
/// Numbers with commas between them.
inline void take(RowsOfTables &to, const QVariant &stored)
{
    std::size_t at = 0;
    const QString text = stored.toString();
    for (const QStringView number : QStringView(text).tokenize(u',', Qt::SkipEmptyParts)) {
        if (at < to.size())
            to[at++] = number.toLongLong();
    }
}

/// The columns of a query, each named once, beside the member that it is read into: their order can't be mistaken.
template <typename Row> class StoreColumns
{
public:
    class Column
    {
    public:
        /// @param sql a column, or an expression
        template <typename T>
        Column(const char *sql, T Row::*member)
            : m_sql(sql)
            , m_read([member](Row &row, const QVariant &stored) { take(row.*member, stored); })
        {
        }
        /// A member of a part of the row.
        template <typename Part, typename PartOrBase, typename T>
        Column(const char *sql, Part Row::*part, T PartOrBase::*member)
            : m_sql(sql)
            , m_read([part, member](Row &row, const QVariant &stored) { take(row.*part.*member, stored); })
        {
        }
        /// A member of a part of a part.
        template <typename Part, typename Inner, typename T>
        Column(const char *sql, Part Row::*part, Inner Part::*inner, T Inner::*member)
            : m_sql(sql)
            , m_read(
                  [part, inner, member](Row &row, const QVariant &stored) { take(row.*part.*inner.*member, stored); })
        {
        }

    private:
        friend class StoreColumns;

        const char *m_sql;
        std::function<void(Row &, const QVariant &)> m_read;
    };

    StoreColumns(std::initializer_list<Column> columns)
        : m_columns(columns)
    {
        for (const Column &column : m_columns)
            m_selection += QLatin1String(m_selection.isEmpty() ? "SELECT " : ", ") + QLatin1String(column.m_sql);
        m_selection += QLatin1Char(' ');
    }

    /// "SELECT id, state … ", to be followed by FROM. @param rest such as that
    QString select(const char *rest) const { return m_selection + QLatin1String(rest); }
    /// The row that the query has come to.
    Row read(const StoreQuery &query) const
    {
        Row row;
        int at = 0;
        for (const Column &column : m_columns)
            column.m_read(row, query.value(at++));
        return row;
    }

private:
    std::vector<Column> m_columns;
    QString m_selection;
};

} // namespace tranche
