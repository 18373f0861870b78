#include "repair/FixedRows.h"

#include "repair/SheetText.h"

namespace tranche {

void replaceRow(
    ChunkDraft &draft, std::size_t at, const std::vector<ChunkDraft::Field> &fields, bool fromSheet, FixedRows &result)
{
    const auto before = draft.fields(draft.rows()[at]);
    const auto after = fromSheet ? mergedWithSheet(before, fields, draft.columns()) : fields;
    if (after == before)
        return;
    draft.replaceRow(at, after);
    ++result.rowsChanged;
}

std::unordered_set<qint64> linesWithErrors(const ChunkDraft &draft, const QList<ImportError> &errors)
{
    std::unordered_set<qint64> numbers;
    for (const ImportError &error : errors)
        numbers.insert(error.row);
    std::unordered_set<qint64> lines;
    for (const ChunkDraft::Row &row : draft.rows()) {
        if (numbers.contains(row.place.row))
            lines.insert(row.place.line);
    }
    return lines;
}

} // namespace tranche
