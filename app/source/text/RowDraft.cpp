#include "source/text/RowDraft.h"

namespace tranche {

void RowDraft::noteProblem(RowProblem problem, std::uint32_t linesBelow)
{
    if (row.problem != RowProblem::None)
        return;
    row.problem = problem;
    row.problemLine = linesBelow;
    row.problemColumn = std::uint32_t(size()) - (problem == RowProblem::QuoteNotClosed ? 0 : 1);
}

void RowDraft::leaveOutCell()
{
    const Cell &cell = m_into.cells.back();
    m_othersFilled = m_othersFilled || cell.length > 0;
    if (!m_into.unescaped.empty() && m_into.unescaped.back().get() == cell.text)
        m_into.unescaped.pop_back();
    m_into.cells.pop_back();
    ++m_leftOut;
}

} // namespace tranche
