#pragma once

#include "repair/DraftCheck.h"

#include <map>
#include <set>

namespace tranche {

/// What is wrong with the rows of a chunk, by cell.
class CellErrors
{
public:
    /// @param names of the source's columns
    void set(const QList<DraftError> &errors, const QStringList &names);
    void clear() { *this = {}; }

    const QList<DraftError> &all() const { return m_errors; }
    bool isInRow(int row) const { return m_wrongRows.count(row) > 0; }
    bool isOf(int row, int column) const;
    /// Errors of the cell's column, and those of the whole row.
    QStringList messages(int row, int column) const;

private:
    static constexpr int wholeRow = -1;

    QList<DraftError> m_errors;
    std::multimap<std::pair<int, int>, qsizetype> m_ofCell; ///< by row and column, or wholeRow
    std::set<int> m_wrongRows;
};

} // namespace tranche
