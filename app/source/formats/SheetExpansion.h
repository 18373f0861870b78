#pragma once

#include <QString>

namespace tranche {

/// Counts what a sheet becomes by repetition alone: a few bytes may say that a filled row stands there a million times.
class SheetExpansion
{
public:
    SheetExpansion(const QString &file, const QString &sheet)
        : m_file(file)
        , m_sheet(sheet)
    {
    }

    /// Before copies are made. @param row that they begin at, counted from 0 @param copies beside the first one
    /// @param cells of one of them that are filled @param bytes of their texts
    /// @throws Failure "source.sheet" if that is more than any honest sheet repeats
    void add(qint64 row, qint64 copies, std::size_t cells, std::size_t bytes);

    static constexpr qint64 mostCells = 50'000'000;
    static constexpr qint64 mostBytes = qint64(2) << 30;

private:
    QString m_file;
    QString m_sheet;
    qint64 m_cells = 0;
    qint64 m_bytes = 0;
};

} // namespace tranche
