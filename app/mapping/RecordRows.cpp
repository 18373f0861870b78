#include "mapping/RecordRows.h"

#include "core/Texts.h"
#include "mapping/RecordRule.h"

#include <algorithm>

namespace tranche {

RecordRows::RecordRows(const ColumnMapping &mapping)
    : m_mapping(mapping)
    , m_isNeeded(mapping.child.has_value())
{
    if (!m_isNeeded)
        return;
    m_isRepeated = mapping.child->grouping.kind == RecordGrouping::Kind::RepeatedParent;
    for (const MappedColumn &column : mapping.columns)
        m_isChild.push_back(column.ofChild);
    for (const QString &name : mapping.child->grouping.columns) {
        if (m_isRepeated)
            m_keys.push_back(int(mapping.sourceNames.indexOf(name)));
    }
    const RecordRule checked(mapping.child->grouping, mapping);
}

static bool isEmptyCell(const Cell &cell)
{
    return cell.length == 0;
}

std::vector<RecordProblem> RecordRows::mark(Batch &batch, const ChunkSpan &chunk) const
{
    std::vector<RecordProblem> problems;
    RecordRule rule(m_mapping.child->grouping, m_mapping);
    const Cell *parent = nullptr;
    for (std::uint32_t index = chunk.firstRow; index < chunk.firstRow + chunk.rowCount; ++index) {
        Row &row = batch.rows.rows[index];
        const Cell *cells = batch.cellsOf(index);
        const bool continues = rule.continuesRecord(cells);
        if (!continues)
            parent = cells;
        bool hasChild = false;
        bool hasParent = false;
        int different = -1;
        for (std::size_t i = 0; i < m_isChild.size(); ++i) {
            const MappedColumn &column = m_mapping.columns[qsizetype(i)];
            if (column.steps.isDerived())
                continue;
            const Cell &cell = cells[column.source];
            hasChild = hasChild || (m_isChild[i] && !isEmptyCell(cell));
            hasParent = hasParent || (!m_isChild[i] && !isEmptyCell(cell));
            const bool repeats = m_isRepeated && continues && !m_isChild[i] && !isEmptyCell(cell);
            if (repeats && different < 0
                && (isEmptyCell(parent[column.source]) || cell.view() != parent[column.source].view()))
                different = int(i);
        }
        if (m_isRepeated)
            hasParent = std::any_of(m_keys.begin(), m_keys.end(), [&](int key) { return !isEmptyCell(cells[key]); });
        row.record = std::uint8_t((continues ? RecordPart::continues : 0) | (hasChild ? RecordPart::child : 0));
        if (row.problem != RowProblem::None)
            continue;
        if (!continues && !hasParent)
            problems.push_back({ index, RecordProblem::Kind::NoParent });
        else if (continues && !hasChild)
            problems.push_back({ index, RecordProblem::Kind::NoLine });
        else if (different >= 0)
            problems.push_back({ index, RecordProblem::Kind::Differs, different });
    }
    return problems;
}

QString RecordRows::codeOf(RecordProblem::Kind kind)
{
    switch (kind) {
    case RecordProblem::Kind::NoParent:
        return QStringLiteral("record.no_parent");
    case RecordProblem::Kind::NoLine:
        return QStringLiteral("record.no_line");
    case RecordProblem::Kind::Differs:
        break;
    }
    return QStringLiteral("record.differs");
}

QString RecordRows::messageOf(RecordProblem::Kind kind)
{
    switch (kind) {
    case RecordProblem::Kind::NoParent:
        return MappingText::tr(
            "The row has no parent: it stands below none, and its own columns of the parent are empty.");
    case RecordProblem::Kind::NoLine:
        return MappingText::tr("The row repeats the parent above it, and has no line.");
    case RecordProblem::Kind::Differs:
        break;
    }
    return MappingText::tr("The row repeats the parent above it with another value.");
}

void takeWholeRecords(const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> &rows)
{
    const std::vector<Row> &all = batch.rows.rows;
    const std::uint32_t end = chunk.firstRow + chunk.rowCount;
    std::vector<std::uint32_t> whole;
    for (const std::uint32_t row : rows) {
        if (!whole.empty() && whole.back() >= row)
            continue;
        std::uint32_t first = row;
        while (first > chunk.firstRow && (all[first].record & RecordPart::continues) != 0)
            --first;
        whole.push_back(first);
        for (std::uint32_t next = first + 1; next < end && (all[next].record & RecordPart::continues) != 0; ++next)
            whole.push_back(next);
    }
    rows = std::move(whole);
}

} // namespace tranche
