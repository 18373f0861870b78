#include "source/formats/SheetExpansion.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

void SheetExpansion::add(qint64 row, qint64 copies, std::size_t cells, std::size_t bytes)
{
    if (copies <= 0)
        return;
    constexpr qint64 mostOfOne = qint64(1) << 20; // products stay far below what 64 bits hold
    const auto product
        = [&](std::size_t one) { return std::min(copies, mostOfOne) * std::min<qint64>(qint64(one), qint64(1) << 32); };
    m_cells += product(cells);
    m_bytes += product(bytes);
    if (m_cells <= mostCells && m_bytes <= mostBytes)
        return;
    throw Failure(QStringLiteral("source.sheet"),
        SourceText::tr("The sheet “%1” of %2 repeats what is filled in its row %3 %4 times: with that, more than %5 "
                       "million cells or %6 GB would be copies of others.")
            .arg(m_sheet, m_file)
            .arg(row + 1)
            .arg(copies)
            .arg(mostCells / 1'000'000)
            .arg(mostBytes >> 30),
        SourceText::tr("Delete the copies in a spreadsheet program, or choose the cells that count with --range."));
}

} // namespace tranche
