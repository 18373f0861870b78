#include "mapping/RowMapper.h"

#include "core/Utf8.h"
#include "mapping/NullTexts.h"
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
    , m_onlyEmptyIsNull(m_mapping.nullTexts.isEmpty())
    , m_nullWordsMayBeNumbers(m_mapping.nullWords.mayBeNumbers())
    , m_errors(m_mapping.sourceNames, isConverted, std::move(encoding))
    , m_records(m_mapping)
    , m_steps(m_mapping)
{
    for (const MappedColumn &column : std::as_const(m_mapping.columns)) {
        const bool isSettled
            = !column.steps.isEmpty() || !column.checks.isEmpty() || column.onWrong != WrongValue::Error;
        // What is computed is a number of SQLite's, however numbers are written in the file.
        const ValueFormat format = column.steps.compute.isEmpty() ? column.format : ValueFormat();
        m_conversions.push_back({ column.source, m_mapping.valuesAsText ? nullptr : parserOf(column), column.storage,
            typeErrorCode(column.type),
            column.readsNullWords && column.type->readsNullWords && !m_mapping.valuesAsText
                && !m_mapping.nullWords.isEmpty(),
            isSettled, false, format });
        Conversion &added = m_conversions.back();
        const bool wordsFirst = added.readsNullWords && (added.parse == nullptr || m_nullWordsMayBeNumbers);
        added.isPlain = !isSettled && !wordsFirst && m_onlyEmptyIsNull && m_mapping.rules.isEmpty();
        m_decides = m_decides || column.onWrong == WrongValue::Chunk || column.onWrong == WrongValue::Row;
        m_checks.emplace_back();
        if (!column.checks.isEmpty())
            m_checks.back().emplace(column);
    }
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
    const Cell &inFile = batch.inFile(row, m_conversions[column].source);
    const QByteArray stands = batch.inFileFrom == 0 ? value : QByteArray(inFile.text, qsizetype(inFile.length));
    for (const std::uint32_t index : m_rules[column]) {
        const ValueRule &rule = m_mapping.rules[index];
        // A rule names a value as it stands in the file, whatever steps have made of it.
        auto mendedValue = mended(rule, rule.value == stands ? stands : value, isWrong);
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

void RowMapper::map(Batch &batch, ChunkSpan &chunk, bool checkBytes, MappingMemory &memory) const
{
    const std::vector<RecordProblem> problems
        = m_records.isNeeded() ? m_records.mark(batch, chunk) : std::vector<RecordProblem>();
    auto problem = problems.begin();
    if (m_steps.isNeeded()) {
        m_steps.layOut(batch, chunk);
        chunk.above = memory.above;
        if (chunk.firstRow == 0 || !memory.aboveRows.empty())
            memory.aboveInBatch.clear();
    }
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        Row &parsed = batch.rows.rows[row];
        if (parsed.repairs != 0)
            m_errors.addRepairs(batch, row, chunk.warnings);
        const bool check = checkBytes
            && !(m_mapping.replaceInvalidBytes && parsed.problem == RowProblem::None
                && replaceInvalidBytes(batch, chunk, row));
        const bool hasMessages = check && parsed.problem == RowProblem::None && checkBytesOf(batch, chunk, row);
        if (problem != problems.end() && problem->row == row)
            addError(chunk, row, errorOf(*problem++, batch));
        if (parsed.problem == RowProblem::None)
            mapRow(batch, chunk, row, hasMessages, memory);
        else
            addError(chunk, row, m_errors.ofProblem(batch, row));
        if (chunk.errors.size() + chunk.warnings.size() > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
    }
    if (m_records.isNeeded())
        takeWholeRecords(batch, chunk, chunk.badRows);
    if (m_decides && !chunk.errors.empty())
        decide(chunk);
}

ImportError RowMapper::errorOf(const RecordProblem &problem, const Batch &batch) const
{
    const QString code = RecordRows::codeOf(problem.kind);
    const QString message = m_records.messageOf(problem);
    if (problem.column < 0)
        return errorOfRow(batch, problem.row, code, message);
    ImportError error = errorOfRow(batch, problem.row, code, message);
    const MappedColumn &column = m_mapping.columns[problem.column];
    error.column = column.sourceName;
    error.columnNumbers = { column.source + 1 };
    error.value = valueForError(batch.inFile(problem.row, column.source).view());
    return error;
}

void RowMapper::decide(ChunkSpan &chunk) const
{
    bool onlyRows = true;
    bool wholeChunk = false;
    for (const ImportError &error : std::as_const(chunk.errors)) {
        const int number = error.columnNumbers.value(0);
        const auto column = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
            [number](const MappedColumn &one) { return one.source + 1 == number; });
        const bool isValue = column != m_mapping.columns.end() && error.kind() != ErrorKind::Row;
        onlyRows = onlyRows && isValue && column->onWrong == WrongValue::Row;
        wholeChunk = wholeChunk || (isValue && column->onWrong == WrongValue::Chunk);
    }
    if (onlyRows || wholeChunk)
        chunk.setsRowsAside = !wholeChunk;
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

/// The short way for most of the cells. False also in doubt: then the cell is as it was.
inline bool RowMapper::isReadPlainly(const Conversion &column, Cell &cell, RowBuffer &store) const
{
    if (cell.length == 0) {
        if (!cell.quoted)
            cell.kind = CellKind::Null;
        return !cell.quoted;
    }
    if (column.storage == ColumnStorage::AsBound)
        return column.parse == nullptr || column.parse(cell, store, column.format);
    const Cell text = cell;
    return (column.parse == nullptr || column.parse(cell, store, column.format))
        && isStoredAsRead(cell, text, column.storage, column.format, store);
}

RowMapper::Problem RowMapper::read(
    Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t position, Cell &text) const
{
    const Conversion &column = m_conversions[position];
    Cell &cell = batch.cellsOf(row)[column.source];
    if (cell.length == 0 || !m_onlyEmptyIsNull) {
        if (isNullText(m_mapping, cell)) {
            cell.kind = CellKind::Null;
            chunk.holdsNullTexts = chunk.holdsNullTexts || cell.length > 0 || cell.quoted;
            return Problem::None;
        }
    }
    if (!m_rules.empty() && mend(batch, chunk, row, position, false) && cell.kind == CellKind::Null)
        return Problem::None;
    text = cell;
    const bool wordFirst = column.readsNullWords && (column.parse == nullptr || m_nullWordsMayBeNumbers)
        && m_mapping.nullWords.hold(cell.view());
    bool fits = !wordFirst && (column.parse == nullptr || column.parse(cell, batch.rows, column.format));
    if (!fits && !m_rules.empty() && mend(batch, chunk, row, position, true)) {
        text = cell;
        fits = cell.kind == CellKind::Null || column.parse == nullptr || column.parse(cell, batch.rows, column.format);
    } else if (!fits && column.readsNullWords && (wordFirst || m_mapping.nullWords.hold(cell.view()))) {
        cell.kind = CellKind::Null;
        chunk.holdsNullTexts = true;
        return Problem::None;
    }
    if (!fits)
        return Problem::Type;
    const bool isKept = column.storage == ColumnStorage::AsBound
        || isStoredAsRead(cell, text, column.storage, column.format, batch.rows);
    return isKept ? Problem::None : Problem::Storage;
}

ImportError RowMapper::errorOf(Problem problem, const Batch &batch, std::uint32_t row, std::size_t position) const
{
    const MappedColumn &column = m_mapping.columns[qsizetype(position)];
    return problem == Problem::Type ? m_errors.ofValue(batch, row, column, m_conversions[position].code)
                                    : m_errors.ofStorage(batch, row, column);
}

std::optional<BrokenRule> RowMapper::brokenRule(
    const Cell &value, const Cell &text, std::size_t position, const MappingMemory &memory) const
{
    if (!m_checks[position])
        return std::nullopt;
    auto rule = m_checks[position]->broken(value, text.view());
    const auto existing = memory.existing.find(position);
    if (!rule && existing != memory.existing.end())
        rule = m_checks[position]->brokenExists(value, *existing->second);
    return rule;
}

void RowMapper::settle(
    Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t position, MappingMemory &memory) const
{
    const MappedColumn &column = m_mapping.columns[qsizetype(position)];
    Cell &cell = batch.cellsOf(row)[m_conversions[position].source];
    const auto broken = m_steps.finish(batch, chunk, row, position, memory);
    Cell text = cell;
    std::optional<ImportError> error;
    if (broken)
        error = m_errors.ofRule(batch, row, column, broken->code, broken->message, cell.view());
    else if (const Problem problem = read(batch, chunk, row, position, text); problem != Problem::None)
        error = errorOf(problem, batch, row, position);
    else if (auto rule = brokenRule(cell, text, position, memory))
        error = m_errors.ofRule(batch, row, column, rule->code, rule->message, text.view());
    if (error) {
        const auto readDefault = [&](Cell &value) {
            const std::string_view initial = value.view();
            const bool isRead = m_conversions[position].parse == nullptr
                || m_conversions[position].parse(value, batch.rows, m_conversions[position].format);
            return isRead && !(m_checks[position] && m_checks[position]->broken(value, initial));
        };
        const bool mayBeNull = !(m_checks[position] && column.checks.required);
        if (!m_wrong.replace(cell, text, column, mayBeNull, readDefault)) {
            addError(chunk, row, std::move(*error));
            return;
        }
        chunk.warnings.append(m_wrong.warningOf(std::move(*error), column));
    }
    if (!m_checks[position] || !column.checks.unique)
        return;
    if (const auto rule = m_checks[position]->brokenUnique(cell, placeOf(batch, chunk, row), memory.seen)) {
        ImportError twice = m_errors.ofRule(batch, row, column, rule->code, rule->message, text.view());
        if (column.onWrong == WrongValue::Null && !column.checks.required) {
            cell = Cell(std::string_view(""), false);
            cell.kind = CellKind::Null;
            chunk.warnings.append(m_wrong.warningOf(std::move(twice), column));
        } else {
            addError(chunk, row, std::move(twice));
        }
    }
}

void RowMapper::mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row, bool hasMessages, MappingMemory &memory) const
{
    const auto isLeft = [&](const Cell &cell) { return hasMessages && m_errors.messageIn(cell); };
    const auto mendedBefore = std::ptrdiff_t(chunk.mended.size());
    if (m_steps.isNeeded())
        m_steps.change(batch, chunk, row, memory, isLeft);
    Cell *cells = batch.cellsOf(row);
    Cell text;
    for (std::size_t i = 0; i < m_conversions.size(); ++i) {
        if (hasMessages && m_errors.messageIn(cells[m_conversions[i].source]))
            continue;
        if (m_records.isNeeded() && !m_records.counts(batch.rows.rows[row], i)) {
            Cell &cell = cells[m_conversions[i].source];
            cell = Cell(std::string_view(""), false);
            cell.kind = CellKind::Null;
            continue;
        }
        const Conversion &column = m_conversions[i];
        if (column.isPlain && isReadPlainly(column, cells[column.source], batch.rows))
            continue;
        if (column.isSettled)
            settle(batch, chunk, row, i, memory);
        else if (const Problem problem = read(batch, chunk, row, i, text); problem != Problem::None)
            addError(chunk, row, errorOf(problem, batch, row, i));
    }
    if (!m_records.isNeeded())
        return;
    const auto doesNotCount
        = [&](const MendedCell &cell) { return !m_records.counts(batch.rows.rows[row], cell.column); };
    chunk.mended.erase(
        std::remove_if(chunk.mended.begin() + mendedBefore, chunk.mended.end(), doesNotCount), chunk.mended.end());
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
