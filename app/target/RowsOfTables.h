#pragma once

#include <QSharedData>
#include <QSharedDataPointer>
#include <QtGlobal>

#include <array>

namespace tranche {

/// Where records go into several tables: the rows that each of them got, by its number in the mapping. Where they do
/// not, as of nearly all imports of a long history, it takes but a pointer.
class RowsOfTables
{
    using Rows = std::array<qint64, 16>;

public:
    qint64 operator[](std::size_t table) const { return rows()[table]; }
    qint64 &operator[](std::size_t table)
    {
        if (!m_kept)
            m_kept = new Kept;
        return m_kept->rows[table];
    }
    static constexpr std::size_t size() { return std::tuple_size_v<Rows>; }
    Rows::const_iterator begin() const { return rows().begin(); }
    Rows::const_iterator end() const { return rows().end(); }
    Rows::const_reverse_iterator rbegin() const { return rows().rbegin(); }
    Rows::const_reverse_iterator rend() const { return rows().rend(); }

    RowsOfTables &operator+=(const RowsOfTables &other)
    {
        for (std::size_t table = 0; other.m_kept && table < size(); ++table)
            (*this)[table] += other[table];
        return *this;
    }
    bool operator==(const RowsOfTables &other) const { return rows() == other.rows(); }

private:
    struct Kept : QSharedData
    {
        Rows rows {};
    };
    const Rows &rows() const
    {
        static constexpr Rows none {};
        return m_kept ? m_kept->rows : none;
    }

    QSharedDataPointer<Kept> m_kept; ///< null: none of them got any
};

} // namespace tranche
