#pragma once

#include "source/formats/MarkupReader.h"
#include "source/formats/ods/OdsStyles.h"

#include <vector>

namespace tranche {

/// What the cells of a sheet show that have no style of their own: their row's, else their column's.
class OdsColumns
{
public:
    /// From the begin of a column, or several that are alike, on.
    void add(const MarkupReader &xml, const OdsStyles &styles);
    /// From the begin of a row on. @param styles must live as long
    void beginRow(const MarkupReader &xml, const OdsStyles &styles);
    /// Of the cell that begins here. @param column counted from 0, not before that of the last call
    OdsShown shown(const MarkupReader &xml, qint64 column);

private:
    struct Run
    {
        qint64 end = 0; ///< the column behind it
        OdsShown shown;
    };
    const OdsStyles *m_styles = nullptr;
    std::vector<Run> m_runs;
    std::size_t m_at = 0; ///< the run that the last cell stands in
    OdsShown m_ofRow;
};

/// How often an element stands for itself, from 1. @param name of the attribute that says so
qint64 odsRepeats(const MarkupReader &xml, std::string_view name);

} // namespace tranche
