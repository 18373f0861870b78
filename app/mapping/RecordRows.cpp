#include "mapping/RecordRows.h"

#include "core/Texts.h"
#include "mapping/RecordRule.h"
#include "source/reports/ReportLayout.h"

#include <algorithm>
#include <optional>

namespace tranche {

RecordRows::RecordRows(const ColumnMapping &mapping)
    : m_mapping(mapping)
    , m_isNeeded(!mapping.children.isEmpty())
{
    if (!m_isNeeded)
        return;
    m_isRepeated = mapping.grouping.kind == RecordGrouping::Kind::RepeatedParent;
    const RecordRule checked(mapping.grouping, mapping);
    if (!mapping.reportPrefix.isEmpty())
        return;
    m_tables.resize(std::size_t(mapping.children.size()) + 1);
    const auto keyOf = [&](const QStringList &names) {
        std::vector<int> key;
        for (const QString &name : names)
            key.push_back(int(mapping.sourceNames.indexOf(name)));
        return key;
    };
    if (m_isRepeated)
        m_tables[0].key = keyOf(mapping.grouping.columns);
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        const ChildTable &child = mapping.children[qsizetype(i) - 1];
        const RecordRule checkedKey({ RecordGrouping::Kind::RepeatedParent, child.repeatKey }, mapping);
        m_tables[i].key = keyOf(child.repeatKey);
        m_tables[i].parent = child.parent;
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i].steps.isDerived())
            m_tables[std::size_t(mapping.columns[i].table)].columns.push_back({ int(i), mapping.columns[i].source });
    }
}

static bool isEmptyCell(const Cell &cell)
{
    return cell.length == 0;
}

static bool hasNoKey(const std::vector<int> &key, const Cell *cells)
{
    return std::all_of(key.begin(), key.end(), [&](int column) { return isEmptyCell(cells[column]); });
}

static bool isSameCell(const Cell &a, const Cell &b)
{
    return isEmptyCell(a) ? isEmptyCell(b) : a.view() == b.view();
}

static bool isSameKey(const std::vector<int> &key, const Cell *a, const Cell *b)
{
    return std::all_of(key.begin(), key.end(), [&](int column) { return isSameCell(a[column], b[column]); });
}

bool RecordRows::hasValue(const std::vector<Column> &columns, const Cell *cells)
{
    return std::any_of(
        columns.begin(), columns.end(), [&](const Column &column) { return !isEmptyCell(cells[column.source]); });
}

/// The first column in which a row has another value than the first of those that it belongs to; -1 if there is none.
int RecordRows::different(const Table &table, const Cell *cells, const Cell *first)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        return !isEmptyCell(cells[column.source]) && !isSameCell(cells[column.source], first[column.source]);
    });
    return found == table.columns.end() ? -1 : found->place;
}

std::vector<RecordProblem> RecordRows::mark(Batch &batch, const ChunkSpan &chunk) const
{
    std::vector<RecordProblem> problems;
    RecordRule rule(m_mapping.grouping, m_mapping);
    std::vector<const Cell *> first(m_tables.size());
    const bool isReport = !m_mapping.reportPrefix.isEmpty();
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        const bool continues = rule.continuesRecord(batch.cellsOf(row));
        if (isReport)
            markReportRow(batch, row, continues, problems);
        else
            markRow(batch, row, continues, first, problems);
    }
    return problems;
}

void RecordRows::markReportRow(
    Batch &batch, std::uint32_t index, bool continues, std::vector<RecordProblem> &problems) const
{
    constexpr std::size_t placeOfTable = 1;
    const std::string_view word = batch.cellsOf(index)[placeOfTable].view();
    std::uint16_t record = continues ? RecordPart::continues : 0;
    bool isNamed = false;
    for (int part = 0; part < reportParts && !isNamed; ++part) {
        isNamed = word == reportTable(ReportPart(part)).name;
        if (isNamed)
            record = std::uint16_t(record | RecordPart::ofChild(part + 1));
    }
    Row &row = batch.rows.rows[index];
    row.record = record;
    if (!isNamed && row.problem == RowProblem::None)
        problems.push_back({ index, RecordProblem::Kind::NoTable, 0, -1 });
}

/// @param first the cells of the last row that was made for each table; nullptr: its parent has none yet
void RecordRows::markRow(Batch &batch, std::uint32_t index, bool continues, std::vector<const Cell *> &first,
    std::vector<RecordProblem> &problems) const
{
    using Kind = RecordProblem::Kind;
    const Cell *cells = batch.cellsOf(index);
    std::optional<RecordProblem> problem;
    const auto found = [&](Kind kind, int table, int column = -1) {
        if (!problem)
            problem = RecordProblem { index, kind, table, column };
    };
    std::uint16_t record = continues ? RecordPart::continues : 0;
    int differing = -1;
    int differingTable = 0;
    const auto compare = [&](std::size_t table) {
        if (differing < 0) {
            differing = different(m_tables[table], cells, first[table]);
            differingTable = int(table);
        }
    };
    if (!continues) {
        first[0] = cells;
        if (m_isRepeated ? hasNoKey(m_tables[0].key, cells) : !hasValue(m_tables[0].columns, cells))
            found(Kind::NoParent, 0);
    } else if (m_isRepeated) {
        compare(0);
    }
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        const Table &table = m_tables[i];
        if (first[std::size_t(table.parent)] == nullptr || RecordPart::makesRow(record, table.parent))
            first[i] = nullptr;
        const bool hasKey = !table.key.empty() && !hasNoKey(table.key, cells);
        if (hasKey && first[i] != nullptr && isSameKey(table.key, cells, first[i])) {
            compare(i);
            continue;
        }
        if (!hasKey && !hasValue(table.columns, cells))
            continue;
        if (!hasKey && !table.key.empty())
            found(Kind::NoKey, int(i));
        if (first[std::size_t(table.parent)] == nullptr)
            found(Kind::NoParent, int(i));
        first[i] = cells;
        record = std::uint16_t(record | RecordPart::ofChild(int(i)));
    }
    if (record == RecordPart::continues)
        found(Kind::NoLine, 0);
    if (differing >= 0)
        found(Kind::Differs, differingTable, differing);
    Row &row = batch.rows.rows[index];
    row.record = record;
    if (problem && row.problem == RowProblem::None)
        problems.push_back(*problem);
}

QString RecordRows::codeOf(RecordProblem::Kind kind)
{
    switch (kind) {
    case RecordProblem::Kind::NoParent:
        return QStringLiteral("record.no_parent");
    case RecordProblem::Kind::NoLine:
        return QStringLiteral("record.no_line");
    case RecordProblem::Kind::NoKey:
        return QStringLiteral("record.no_key");
    case RecordProblem::Kind::NoTable:
        return QStringLiteral("record.no_table");
    case RecordProblem::Kind::Differs:
        break;
    }
    return QStringLiteral("record.differs");
}

QString RecordRows::messageOf(const RecordProblem &problem) const
{
    const auto child = [&](int table) { return m_mapping.children[table - 1]; };
    switch (problem.kind) {
    case RecordProblem::Kind::NoParent:
        return problem.table == 0
            ? MappingText::tr(
                "The row has no parent: it stands below none, and its own columns of the parent are empty.")
            : MappingText::tr("The row is one of the table %1, and no row of %2 stands above it that it belongs to.")
                  .arg(child(problem.table).table, child(child(problem.table).parent).table);
    case RecordProblem::Kind::NoLine:
        return m_tables.size() == 2 ? MappingText::tr("The row repeats the parent above it, and has no line.")
                                    : MappingText::tr("The row repeats what stands above it, and has no line.");
    case RecordProblem::Kind::NoKey:
        return MappingText::tr("The row has values of the table %1, but none in %2, which tell its rows.")
            .arg(child(problem.table).table, child(problem.table).repeatKey.join(QLatin1String(", ")));
    case RecordProblem::Kind::NoTable:
        return MappingText::tr("The row names none of the tables of a test report.");
    case RecordProblem::Kind::Differs:
        break;
    }
    return problem.table == 0 ? MappingText::tr("The row repeats the parent above it with another value.")
                              : MappingText::tr("The row repeats the one of the table %1 above it with another value.")
                                    .arg(child(problem.table).table);
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
