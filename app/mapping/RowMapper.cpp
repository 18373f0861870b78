#include "mapping/RowMapper.h"

#include "core/Utf8.h"

#include <algorithm>
#include <memory>

namespace tranche {

static void addError(ChunkSpan &chunk, std::uint32_t row, ImportError error)
{
    chunk.errors.append(std::move(error));
    if (chunk.badRows.empty() || chunk.badRows.back() != row)
        chunk.badRows.push_back(row);
}

RowMapper::RowMapper(ColumnMapping mapping, bool isConverted, QByteArray encoding)
    : m_mapping(std::move(mapping))
    , m_nullWordsMayBeNumbers(m_mapping.nullWords.mayBeNumbers())
    , m_errors(m_mapping.sourceNames, isConverted, std::move(encoding))
{
    for (const MappedColumn &column : std::as_const(m_mapping.columns))
        m_conversions.push_back({ column.source, m_mapping.valuesAsText ? nullptr : column.type->parse, column.storage,
            QStringLiteral("type.") + columnTypeName(column.type).toLower(),
            column.readsNullWords && column.type->readsNullWords && !m_mapping.nullWords.isEmpty() });
    if (m_mapping.rules.isEmpty())
        return;
    m_rules.resize(std::size_t(m_mapping.columns.size()));
    for (const ValueRule &rule : std::as_const(m_mapping.rules)) {
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns[i].sourceName == rule.column)
                m_rules[std::size_t(i)].push_back(rule);
        }
    }
}

bool RowMapper::mend(Cell &cell, std::size_t column, bool isWrong, RowBuffer &store) const
{
    const QByteArray value(cell.text, qsizetype(cell.length));
    for (const ValueRule &rule : m_rules[column]) {
        const auto mendedValue = mended(rule, value, isWrong);
        if (!mendedValue)
            continue;
        const auto length = std::size_t(mendedValue->text.size());
        auto text = std::make_unique<char[]>(length + 1);
        std::copy_n(mendedValue->text.constData(), length, text.get());
        cell = Cell({ text.get(), length }, true);
        if (mendedValue->isNull)
            cell.kind = CellKind::Null;
        store.unescaped.push_back(std::move(text));
        return true;
    }
    return false;
}

bool RowMapper::isNullText(const Cell &cell) const
{
    if (cell.length == 0 && !cell.quoted)
        return true;
    return std::any_of(m_mapping.nullTexts.begin(), m_mapping.nullTexts.end(),
        [&](const QByteArray &text) { return cell.view() == viewOf(text); });
}

/// Notes where a row holds what is no text.
static void checkBytesOf(Batch &batch, std::uint32_t index)
{
    Row &row = batch.rows.rows[index];
    const std::string_view bytes = batch.bytesOf(row);
    const bool hasNul = bytes.find('\0') != std::string_view::npos;
    if (!hasNul && isValidUtf8(bytes))
        return;
    row.problem = hasNul ? RowProblem::NulByte : RowProblem::InvalidUtf8;
    const Cell *cells = batch.cellsOf(index);
    for (row.problemColumn = 0; row.problemColumn + 1 < row.fieldCount; ++row.problemColumn) {
        const std::string_view cell = cells[row.problemColumn].view();
        if (cell.find('\0') != std::string_view::npos || !isValidUtf8(cell))
            break;
    }
}

void RowMapper::map(Batch &batch, ChunkSpan &chunk, bool checkBytes) const
{
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        Row &parsed = batch.rows.rows[row];
        if (parsed.repairs != 0)
            m_errors.addRepairs(batch, row, chunk.warnings);
        const bool check = checkBytes
            && !(m_mapping.replaceInvalidBytes && parsed.problem == RowProblem::None
                && replaceInvalidBytes(batch, chunk, row));
        if (check && parsed.problem == RowProblem::None)
            checkBytesOf(batch, row);
        if (parsed.problem == RowProblem::None)
            mapRow(batch, chunk, row);
        else
            addError(chunk, row, m_errors.ofProblem(batch, row));
        if (chunk.errors.size() + chunk.warnings.size() > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
    }
}

/// Whether the field keeps a value; else it is a text again. A number that would become a text there anyway is bound as
/// the text that it was read of.
static bool isStoredAsRead(Cell &cell, const Cell &text, ColumnStorage storage)
{
    const bool isNumber = cell.kind == CellKind::Integer || cell.kind == CellKind::Real;
    const bool isKept = (storage != ColumnStorage::Text || !isNumber) && isStoredAsBound(cell, storage);
    if (!isKept)
        cell = text;
    return isKept || storage == ColumnStorage::Text;
}

void RowMapper::mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const
{
    Cell *cells = batch.cellsOf(row);
    const bool onlyEmptyIsNull = m_mapping.nullTexts.isEmpty();
    for (std::size_t i = 0; i < m_conversions.size(); ++i) {
        const Conversion &column = m_conversions[i];
        Cell &cell = cells[column.source];
        if (cell.length == 0 || !onlyEmptyIsNull) {
            if (isNullText(cell)) {
                cell.kind = CellKind::Null;
                chunk.holdsNullTexts = chunk.holdsNullTexts || cell.length > 0;
                continue;
            }
        }
        if (!m_rules.empty() && mend(cell, i, false, batch.rows) && cell.kind == CellKind::Null)
            continue;
        Cell text = cell;
        const bool wordFirst = column.parse != nullptr && column.readsNullWords && m_nullWordsMayBeNumbers
            && m_mapping.nullWords.hold(cell.view());
        bool fits = column.parse == nullptr || (!wordFirst && column.parse(cell, batch.rows));
        if (!fits && !m_rules.empty() && mend(cell, i, true, batch.rows)) {
            text = cell;
            fits = cell.kind == CellKind::Null || column.parse(cell, batch.rows);
        } else if (!fits && column.readsNullWords && (wordFirst || m_mapping.nullWords.hold(cell.view()))) {
            cell.kind = CellKind::Null;
            chunk.holdsNullTexts = true;
            continue;
        }
        if (!fits)
            addError(chunk, row, m_errors.ofValue(batch, row, m_mapping.columns[qsizetype(i)], column.code));
        else if (column.storage != ColumnStorage::AsBound && !isStoredAsRead(cell, text, column.storage))
            addError(chunk, row, m_errors.ofStorage(batch, row, m_mapping.columns[qsizetype(i)]));
    }
}

bool RowMapper::replaceInvalidBytes(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const
{
    static constexpr std::string_view replacement = "\xEF\xBF\xBD";
    Cell *cells = batch.cellsOf(row);
    const auto isOther = [this](const Cell &cell) {
        return m_errors.messageIn(cell) || cell.view().find('\0') != std::string_view::npos;
    };
    if (std::any_of(cells, cells + batch.columns, isOther))
        return false;
    for (std::uint32_t column = 0; column < batch.columns; ++column) {
        Cell &cell = cells[column];
        std::string_view rest = m_errors.valueIn(cell);
        const std::size_t first = firstInvalidUtf8(rest);
        if (first == rest.size())
            continue;
        chunk.warnings.append(m_errors.ofReplacedBytes(batch, row, column, rest, first));
        std::string text;
        for (std::size_t valid = first; !rest.empty(); valid = firstInvalidUtf8(rest)) {
            text += rest.substr(0, valid);
            rest.remove_prefix(valid);
            if (rest.empty())
                break;
            text += replacement;
            rest.remove_prefix(1);
        }
        auto bytes = std::make_unique<char[]>(text.size());
        std::copy(text.begin(), text.end(), bytes.get());
        cell = Cell({ bytes.get(), text.size() }, cell.quoted);
        batch.rows.unescaped.push_back(std::move(bytes));
    }
    return true;
}

} // namespace tranche
