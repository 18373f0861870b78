#include "mapping/RowMapper.h"

#include "core/Utf8.h"
#include "mapping/formats/FormattedText.h"
#include "mapping/formats/PlainNumber.h"

#include <algorithm>
#include <memory>

namespace tranche {

static void addError(ChunkSpan &chunk, std::uint32_t row, ImportError error)
{
    chunk.errors.append(std::move(error));
    if (chunk.badRows.empty() || chunk.badRows.back() != row)
        chunk.badRows.push_back(row);
}

static auto parserOf(const MappedColumn &column)
{
    const bool isUsual = column.type->parseUsual != nullptr && column.format == ValueFormat();
    return isUsual ? column.type->parseUsual : column.type->parse;
}

RowMapper::RowMapper(ColumnMapping mapping, bool isConverted, QByteArray encoding)
    : m_mapping(std::move(mapping))
    , m_nullWordsMayBeNumbers(m_mapping.nullWords.mayBeNumbers())
    , m_errors(m_mapping.sourceNames, isConverted, std::move(encoding))
{
    for (const MappedColumn &column : std::as_const(m_mapping.columns))
        m_conversions.push_back({ column.source, m_mapping.valuesAsText ? nullptr : parserOf(column), column.storage,
            QStringLiteral("type.") + columnTypeName(column.type).toLower(),
            column.readsNullWords && column.type->readsNullWords && !m_mapping.valuesAsText
                && !m_mapping.nullWords.isEmpty(),
            column.format });
    if (m_mapping.rules.isEmpty())
        return;
    m_rules.resize(std::size_t(m_mapping.columns.size()));
    for (qsizetype rule = 0; rule < m_mapping.rules.size(); ++rule) {
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns[i].sourceName == m_mapping.rules[rule].column)
                m_rules[std::size_t(i)].push_back(std::uint32_t(rule));
        }
    }
}

bool RowMapper::mend(Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column, bool isWrong) const
{
    Cell &cell = batch.cellsOf(row)[m_conversions[column].source];
    const QByteArray value(cell.text, qsizetype(cell.length));
    for (const std::uint32_t index : m_rules[column]) {
        const ValueRule &rule = m_mapping.rules[index];
        auto mendedValue = mended(rule, value, isWrong);
        if (!mendedValue)
            continue;
        if (rule.action == ValueRule::Action::Date || rule.action == ValueRule::Action::Number)
            mendedValue->text
                = formattedText(viewOf(mendedValue->text), m_conversions[column].format).value_or(mendedValue->text);
        const auto length = std::size_t(mendedValue->text.size());
        auto text = std::make_unique<char[]>(length + 1);
        std::copy_n(mendedValue->text.constData(), length, text.get());
        cell = Cell({ text.get(), length }, !mendedValue->isNull);
        if (mendedValue->isNull)
            cell.kind = CellKind::Null;
        batch.rows.unescaped.push_back(std::move(text));
        if (mendedValue->isNull || mendedValue->text != value)
            chunk.mended.push_back({ row, std::uint32_t(column), index });
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

bool RowMapper::checkBytesOf(Batch &batch, ChunkSpan &chunk, std::uint32_t index) const
{
    Row &row = batch.rows.rows[index];
    const std::string_view bytes = batch.bytesOf(row);
    const bool hasNul = bytes.find('\0') != std::string_view::npos;
    if (!hasNul && isValidUtf8(bytes))
        return false;
    const Cell *cells = batch.cellsOf(index);
    bool hasMessages = false;
    std::uint32_t wrong = batch.columns;
    for (std::uint32_t column = 0; column < batch.columns; ++column) {
        const std::string_view cell = cells[column].view();
        if (const auto message = m_errors.messageIn(cells[column])) {
            addError(chunk, index, m_errors.ofMessage(batch, index, column, *message));
            hasMessages = true;
        } else if (wrong == batch.columns
            && (hasNul ? cell.find('\0') != std::string_view::npos : !isValidUtf8(cell))) {
            wrong = column;
        }
    }
    if (hasMessages && wrong == batch.columns)
        return true;
    row.problem = hasNul ? RowProblem::NulByte : RowProblem::InvalidUtf8;
    row.problemColumn = wrong;
    return hasMessages;
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
        const bool hasMessages = check && parsed.problem == RowProblem::None && checkBytesOf(batch, chunk, row);
        if (parsed.problem == RowProblem::None)
            mapRow(batch, chunk, row, hasMessages);
        else
            addError(chunk, row, m_errors.ofProblem(batch, row));
        if (chunk.errors.size() + chunk.warnings.size() > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
    }
}

/// A number or truth value as a text with all digits that the file has, as columns of texts get it: the very text that
/// it was read of, unless that has a format.
static Cell numberAsText(const Cell &value, const Cell &text, const ValueFormat &format, RowBuffer &store)
{
    if (!format.truth.isEmpty())
        return Cell(value.integer == 0 ? "0" : "1", text.quoted);
    PlainNumber number;
    if (format.number.isUsual() || number.read(text.view(), format.number) != PlainNumberProblem::None)
        return text;
    return Cell(store.converted.keep(number.view()), text.quoted);
}

/// Whether the field keeps a value; else it is a text again.
static bool isStoredAsRead(
    Cell &cell, const Cell &text, ColumnStorage storage, const ValueFormat &format, RowBuffer &store)
{
    const bool isNumber = cell.kind == CellKind::Integer || cell.kind == CellKind::Real;
    if (storage == ColumnStorage::Text && isNumber) {
        cell = numberAsText(cell, text, format, store);
        return true;
    }
    const bool isKept = isStoredAsBound(cell, storage);
    if (!isKept)
        cell = text;
    return isKept;
}

void RowMapper::mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row, bool hasMessages) const
{
    Cell *cells = batch.cellsOf(row);
    const bool onlyEmptyIsNull = m_mapping.nullTexts.isEmpty();
    for (std::size_t i = 0; i < m_conversions.size(); ++i) {
        const Conversion &column = m_conversions[i];
        Cell &cell = cells[column.source];
        if (hasMessages && m_errors.messageIn(cell))
            continue;
        if (cell.length == 0 || !onlyEmptyIsNull) {
            if (isNullText(cell)) {
                cell.kind = CellKind::Null;
                chunk.holdsNullTexts = chunk.holdsNullTexts || cell.length > 0 || cell.quoted;
                continue;
            }
        }
        if (!m_rules.empty() && mend(batch, chunk, row, i, false) && cell.kind == CellKind::Null)
            continue;
        Cell text = cell;
        const bool wordFirst = column.readsNullWords && (column.parse == nullptr || m_nullWordsMayBeNumbers)
            && m_mapping.nullWords.hold(cell.view());
        bool fits = !wordFirst && (column.parse == nullptr || column.parse(cell, batch.rows, column.format));
        if (!fits && !m_rules.empty() && mend(batch, chunk, row, i, true)) {
            text = cell;
            fits = cell.kind == CellKind::Null || column.parse == nullptr
                || column.parse(cell, batch.rows, column.format);
        } else if (!fits && column.readsNullWords && (wordFirst || m_mapping.nullWords.hold(cell.view()))) {
            cell.kind = CellKind::Null;
            chunk.holdsNullTexts = true;
            continue;
        }
        if (!fits)
            addError(chunk, row, m_errors.ofValue(batch, row, m_mapping.columns[qsizetype(i)], column.code));
        else if (column.storage != ColumnStorage::AsBound
            && !isStoredAsRead(cell, text, column.storage, column.format, batch.rows))
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
