#include "ui/chunks/CellErrors.h"

namespace tranche {

void CellErrors::set(const QList<DraftError> &errors, const QStringList &names)
{
    clear();
    m_errors = errors;
    for (qsizetype i = 0; i < errors.size(); ++i) {
        const int row = int(errors[i].row);
        m_wrongRows.insert(row);
        if (errors[i].error.columns().isEmpty())
            m_ofCell.emplace(std::pair(row, wholeRow), i);
        const auto wrong = errors[i].error.columnsIn(names);
        for (const int column : wrong)
            m_ofCell.emplace(std::pair(row, column), i);
    }
}

bool CellErrors::isOf(int row, int column) const
{
    return m_ofCell.count({ row, column }) > 0 || m_ofCell.count({ row, wholeRow }) > 0;
}

QStringList CellErrors::messages(int row, int column) const
{
    std::set<qsizetype> found; // in the order of the errors
    for (const int place : { wholeRow, column }) {
        const auto [first, last] = m_ofCell.equal_range({ row, place });
        for (auto error = first; error != last; ++error)
            found.insert(error->second);
    }
    QStringList messages;
    for (const qsizetype error : found)
        messages.append(m_errors[error].error.message);
    return messages;
}

} // namespace tranche
