#include "mapping/steps/ColumnSteps.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/NullTexts.h"
#include "mapping/steps/KeptText.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <numeric>

namespace tranche {

/// Names of all cells of a row: those of the file, and of the columns that are none of its own.
static QStringList cellNames(const ColumnMapping &mapping)
{
    QStringList names = mapping.sourceNames;
    for (const MappedColumn &column : mapping.columns) {
        if (!column.steps.isDerived())
            continue;
        while (names.size() <= column.source)
            names.append(QString());
        names[column.source] = column.sourceName;
    }
    return names;
}

/// @param before cells from here on are not there yet when the column is made
static int cellOf(const QStringList &names, const QString &source, int before)
{
    const auto found = names.indexOf(source);
    if (found >= 0 && found < before)
        return int(found);
    throw Failure(QStringLiteral("call.step"), MappingText::tr("The file has no column “%1”.").arg(source),
        MappingText::tr("Its columns are: %1.").arg(names.mid(0, before).join(QLatin1String(", "))));
}

/// Columns before it are known by their names, and by those of the fields that they go to.
static ComputedColumn computedColumn(const ColumnMapping &mapping, const QStringList &names, const MappedColumn &column)
{
    QStringList known = names.mid(0, column.source);
    std::vector<int> places(std::size_t(known.size()));
    std::iota(places.begin(), places.end(), 0);
    for (const MappedColumn &other : mapping.columns) {
        if (other.source < column.source && other.field != names[other.source]) {
            known.append(other.field);
            places.push_back(other.source);
        }
    }
    return { column.steps.compute, known, places };
}

ColumnSteps::ColumnSteps(const ColumnMapping &mapping)
    : m_mapping(mapping)
    , m_columnAt(std::size_t(mapping.columns.size()), -1)
    , m_computed(std::size_t(mapping.columns.size()))
{
    const QStringList names = cellNames(mapping);
    m_derived = std::uint32_t(names.size() - mapping.sourceNames.size());
    std::vector<qsizetype> order; // columns that are made of others come behind these
    for (const bool derived : { false, true }) {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            if (!mapping.columns[i].steps.isEmpty() && mapping.columns[i].steps.isDerived() == derived)
                order.push_back(i);
        }
    }
    for (const qsizetype i : order) {
        const MappedColumn &column = mapping.columns[i];
        const ValueSteps &steps = column.steps;
        Column made { std::size_t(i), column.source, {}, TextSteps(steps), steps.initial || steps.fillDown,
            steps.trim || steps.collapse || steps.letters != ValueSteps::Case::Keep || !steps.replace.isEmpty()
                || !steps.nulls.isEmpty() || steps.initial };
        if (steps.split && (steps.split->separator.isEmpty() || steps.split->part == 0))
            throw Failure(QStringLiteral("call.step"),
                MappingText::tr("“%1” can't be split: a separator and the number of a part are needed.")
                    .arg(steps.split->source));
        const QStringList sources = steps.split ? QStringList(steps.split->source)
            : steps.join                        ? steps.join->sources
                                                : QStringList();
        for (const QString &source : sources)
            made.sources.push_back(cellOf(names, source, column.source));
        if (!steps.compute.isEmpty())
            m_computed[std::size_t(i)].emplace(computedColumn(mapping, names, column));
        m_fillsDown = m_fillsDown || steps.fillDown;
        m_columnAt[std::size_t(i)] = int(m_columns.size());
        m_columns.push_back(std::move(made));
    }
}

void ColumnSteps::layOut(Batch &batch, const ChunkSpan &chunk) const
{
    const std::uint32_t width = batch.columns + m_derived;
    std::vector<Cell> &cells = batch.rows.cells;
    batch.inFileFrom = width;
    const std::size_t wanted = cells.size() + std::size_t(chunk.rowCount) * (width + batch.columns);
    if (wanted > cells.capacity())
        cells.reserve(std::max(wanted, cells.capacity() * 2));
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        const std::size_t from = batch.rows.rows[row].firstCell;
        const std::size_t to = cells.size();
        cells.resize(to + width + batch.columns);
        std::copy_n(cells.begin() + std::ptrdiff_t(from), batch.columns, cells.begin() + std::ptrdiff_t(to));
        std::copy_n(cells.begin() + std::ptrdiff_t(from), batch.columns, cells.begin() + std::ptrdiff_t(to + width));
        batch.rows.rows[row].firstCell = std::uint32_t(to);
    }
}

/// What stands above a row that does not follow the one before it is known of the import that set it aside.
void ColumnSteps::enterRow(const ChunkSpan &chunk, std::uint32_t row, MappingMemory &memory, const Batch &batch) const
{
    if (!m_fillsDown)
        return;
    memory.above.resize(m_computed.size());
    memory.aboveInBatch.resize(m_computed.size());
    if (memory.aboveRows.empty())
        return;
    const qint64 number = placeOf(batch, chunk, row).row;
    const bool follows = row > chunk.firstRow && placeOf(batch, chunk, row - 1).row == number - 1;
    if (follows)
        return;
    auto found = memory.aboveRows.upper_bound(number);
    if (found == memory.aboveRows.begin() && row > chunk.firstRow)
        return;
    if (found != memory.aboveRows.begin())
        --found;
    if (row == chunk.firstRow || found->first == number)
        memory.above = found->second;
    memory.above.resize(m_computed.size());
    memory.aboveInBatch.assign(m_computed.size(), {});
}

/// Whether a default or the value above stands in the place of the cell's.
bool ColumnSteps::isNone(const Column &column, const Cell &cell) const
{
    const MappedColumn &mapped = m_mapping.columns[qsizetype(column.position)];
    const bool readsWords = mapped.readsNullWords && mapped.type->readsNullWords && !m_mapping.valuesAsText;
    return cell.length == 0 || isNullText(m_mapping, cell) || (readsWords && m_mapping.nullWords.hold(cell.view()));
}

static Cell noValue()
{
    return Cell(std::string_view(""), false);
}

/// A part of the text, counted from 1, or from the last one, -1; nullopt if there is none. A long text may have very
/// many, so none is kept.
static std::optional<std::string_view> partOf(std::string_view text, std::string_view separator, int part)
{
    std::ptrdiff_t wanted = part;
    if (part < 0) {
        wanted += 2;
        for (std::size_t at = text.find(separator); at != std::string_view::npos;
             at = text.find(separator, at + separator.size()))
            ++wanted;
    }
    if (wanted < 1)
        return std::nullopt;
    for (; wanted > 1; --wanted) {
        const std::size_t end = text.find(separator);
        if (end == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(end + separator.size());
    }
    return text.substr(0, text.find(separator));
}

void ColumnSteps::derive(Batch &batch, Cell *cells, const Column &column) const
{
    const ValueSteps &steps = m_mapping.columns[qsizetype(column.position)].steps;
    Cell &cell = cells[column.cell];
    cell = noValue();
    if (steps.split) {
        const Cell &source = cells[column.sources.front()];
        if (isNullText(m_mapping, source))
            return;
        const auto part = partOf(source.view(), viewOf(steps.split->separator), steps.split->part);
        if (part)
            cell = Cell(*part, false);
    } else if (steps.join) {
        std::string joined;
        bool isFirst = true;
        for (const int source : column.sources) {
            if (cells[source].length == 0 || isNullText(m_mapping, cells[source]))
                continue;
            if (!isFirst)
                joined += viewOf(steps.join->separator);
            joined += cells[source].view();
            isFirst = false;
        }
        if (!joined.empty())
            cell = Cell(keptText(batch.rows, joined), false);
    }
}

void ColumnSteps::changeCell(
    Batch &batch, ChunkSpan &chunk, std::uint32_t row, const Column &column, MappingMemory &memory) const
{
    Cell *cells = batch.cellsOf(row);
    Cell &cell = cells[column.cell];
    const ValueSteps &steps = m_mapping.columns[qsizetype(column.position)].steps;
    if (!steps.compute.isEmpty()) {
        cell = noValue();
        return;
    }
    if (steps.isDerived())
        derive(batch, cells, column);
    const Cell before = cell;
    std::string changed;
    if (column.hasTextSteps && !(cell.length == 0 && !steps.initial)) {
        const bool isNoValue = column.mayBeFilled && isNone(column, cell);
        if (column.steps.change(isNoValue ? std::string_view() : cell.view(), changed))
            cell = changed.empty() ? noValue() : Cell(keptText(batch.rows, changed), cell.quoted);
        if (steps.initial && isNone(column, cell) && viewOf(*steps.initial) != cell.view())
            cell = Cell(viewOf(*steps.initial), false); // a NULL word stood behind blanks
    }
    if (steps.fillDown) {
        QByteArray &above = memory.above[column.position];
        if (!isNone(column, cell)) {
            above = QByteArray(cell.text, qsizetype(cell.length));
            memory.aboveInBatch[column.position] = cell.view();
            chunk.newAbove.push_back({ row, std::uint32_t(column.position), cell.view() });
        } else if (!above.isEmpty() && above.size() <= mostFilledBytes) {
            std::string_view &shared = memory.aboveInBatch[column.position];
            if (shared.empty())
                shared = keptText(batch.rows, viewOf(above));
            cell = Cell(shared, false);
        }
    }
    const bool isChanged = cell.view() != before.view() && !steps.isDerived();
    if (isChanged)
        chunk.mended.push_back({ row, std::uint32_t(column.position), MendedCell::bySteps });
}

/// A number as a text with all its digits.
static std::string_view numberText(const Cell &cell, std::array<char, 40> &buffer)
{
    char *const begin = buffer.data();
    char *const end = begin + buffer.size() - 2;
    char *at = cell.kind == CellKind::Integer ? std::to_chars(begin, end, cell.integer).ptr
                                              : std::to_chars(begin, end, cell.real).ptr;
    if (cell.kind == CellKind::Real
        && std::string_view(begin, std::size_t(at - begin)).find_first_of(".en") == std::string_view::npos) {
        *at++ = '.';
        *at++ = '0';
    }
    return { begin, std::size_t(at - begin) };
}

/// SQLite's 2 * 3.5 is 7.0, which a column of integers stores as 7.
static void makeInteger(Cell &cell)
{
    constexpr double exactUpTo = 9007199254740992.0; // 2^53: beyond, a double stands for several integers
    if (cell.kind != CellKind::Real || std::abs(cell.real) >= exactUpTo || std::trunc(cell.real) != cell.real)
        return;
    cell.integer = std::int64_t(cell.real);
    cell.kind = CellKind::Integer;
}

std::optional<BrokenStep> ColumnSteps::finish(
    Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t position, const MappingMemory &memory) const
{
    if (m_columnAt[position] < 0)
        return std::nullopt;
    const Column &column = m_columns[std::size_t(m_columnAt[position])];
    Cell *cells = batch.cellsOf(row);
    Cell &cell = cells[column.cell];
    const bool isFilled = m_mapping.columns[qsizetype(position)].steps.fillDown;
    if (isFilled && isNone(column, cell) && memory.above[position].size() > mostFilledBytes)
        return BrokenStep { "step.fill_down",
            MappingText::tr("can't be filled down: the one above is longer than %1 bytes").arg(mostFilledBytes) };
    if (auto &computed = m_computed[position]) {
        const bool isBad = !chunk.badRows.empty() && chunk.badRows.back() == row;
        if (isBad) // by what the value would be computed of
            return std::nullopt;
        const auto problem = computed->compute(
            cells, [this](const Cell &one) { return isNullText(m_mapping, one); }, cell, batch.rows);
        if (problem) {
            cell = noValue();
            return BrokenStep { "step.compute", MappingText::tr("can't be computed: %1").arg(*problem) };
        }
        if (m_mapping.columns[qsizetype(position)].type->storage == ColumnStorage::Number)
            makeInteger(cell);
        if (cell.kind == CellKind::Integer || cell.kind == CellKind::Real) {
            std::array<char, 40> buffer;
            cell = Cell(batch.rows.converted.keep(numberText(cell, buffer)), true);
        } else if (cell.kind == CellKind::Null) {
            cell = noValue();
        } else if (cell.kind == CellKind::Blob) {
            cell.kind = CellKind::Text;
        }
        std::string changed;
        if (column.hasTextSteps && column.steps.change(cell.view(), changed))
            cell = changed.empty() ? noValue() : Cell(keptText(batch.rows, changed), true);
    }
    if (!column.steps.extracts() || cell.kind != CellKind::Text || isNone(column, cell))
        return std::nullopt;
    std::string found;
    switch (column.steps.extract(cell.view(), found)) {
    case TextSteps::Extracted::Found:
        if (found == cell.view())
            return std::nullopt;
        cell = found.empty() ? noValue() : Cell(keptText(batch.rows, found), cell.quoted);
        chunk.mended.push_back({ row, std::uint32_t(position), MendedCell::bySteps });
        return std::nullopt;
    case TextSteps::Extracted::NotThere:
        return BrokenStep { "step.extract",
            MappingText::tr("holds nothing that the regular expression %1 matches")
                .arg(m_mapping.columns[qsizetype(position)].steps.extract) };
    case TextSteps::Extracted::TooLong:
        break;
    }
    return BrokenStep { "step.extract",
        MappingText::tr("takes too long to be matched with the regular expression %1")
            .arg(m_mapping.columns[qsizetype(position)].steps.extract) };
}

} // namespace tranche
