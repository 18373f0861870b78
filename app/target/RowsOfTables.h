#pragma once

#include "core/Shared.h"

#include <QtGlobal>

#include <array>

namespace tranche {

/// Where records go into several tables: the rows that each of them got, by its number in the mapping. Where they do
/// not, as of nearly all imports of a long history, it takes but a pointer.
class RowsOfTables
{
    using Rows = std::array<qint64, 16>;

public:
    qint64 operator[](std::size_t table) const { return (*m_rows)[table]; }
    qint64 &operator[](std::size_t table) { return m_rows.own()[table]; }
    static constexpr std::size_t size() { return std::tuple_size_v<Rows>; }
    Rows::const_iterator begin() const { return m_rows->begin(); }
    Rows::const_iterator end() const { return m_rows->end(); }
    Rows::const_reverse_iterator rbegin() const { return m_rows->rbegin(); }
    Rows::const_reverse_iterator rend() const { return m_rows->rend(); }

    RowsOfTables &operator+=(const RowsOfTables &other)
    {
        for (std::size_t table = 0; other.m_rows != Shared<Rows>() && table < size(); ++table)
            (*this)[table] += other[table];
        return *this;
    }
    bool operator==(const RowsOfTables &other) const { return m_rows == other.m_rows; }

private:
    Shared<Rows> m_rows; ///< as it is by itself: none of them got any
};

} // namespace tranche
