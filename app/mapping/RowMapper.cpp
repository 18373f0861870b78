#include "mapping/RowMapper.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/text/RowText.h"

#include <algorithm>
#include <memory>

namespace tranche {

ImportError errorOfRow(const Batch &batch, std::uint32_t row, const QString &code, const QString &message)
{
    ImportError error;
    error.line = batch.rows.rows[row].line;
    error.row = batch.firstRowNumber + row;
    error.code = code;
    error.message = message;
    return error;
}

QString valueForError(std::string_view value)
{
    QString text = QString::fromUtf8(
        value.data(), qsizetype(std::min<std::size_t>(value.size(), std::size_t(4) * ImportError::maxValueLength)));
    if (text.size() > ImportError::maxValueLength)
        text = text.left(ImportError::maxValueLength - 1) + QChar(0x2026);
    return text;
}

static void addError(ChunkSpan &chunk, std::uint32_t row, ImportError error)
{
    chunk.errors.append(std::move(error));
    if (chunk.badRows.empty() || chunk.badRows.back() != row)
        chunk.badRows.push_back(row);
}

static QString shown(std::string_view value)
{
    return QStringLiteral("“%1”").arg(valueForError(value.substr(0, 80)));
}

RowMapper::RowMapper(ColumnMapping mapping, bool isConverted)
    : m_mapping(std::move(mapping))
    , m_isConverted(isConverted)
{
    for (const MappedColumn &column : std::as_const(m_mapping.columns))
        m_conversions.push_back({ column.source, m_mapping.valuesAsText ? nullptr : column.type->parse,
            QStringLiteral("type.") + columnTypeName(column.type).toLower() });
    for (int number = 1; number <= int(m_mapping.sourceNames.size()); ++number)
        m_columnNumbers.append(QList<int> { number });
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

std::optional<std::string_view> RowMapper::messageIn(const Cell &cell) const
{
    return m_isConverted ? RowText::messageIn(cell.view()) : std::nullopt;
}

std::string_view RowMapper::valueIn(const Cell &cell) const
{
    return m_isConverted ? RowText::valueIn(cell.view()) : cell.view();
}

bool RowMapper::isNullText(const Cell &cell) const
{
    if (cell.length == 0 && !cell.quoted)
        return true;
    return std::any_of(m_mapping.nullTexts.begin(), m_mapping.nullTexts.end(),
        [&](const QByteArray &text) { return cell.view() == viewOf(text); });
}

Failure tooManyErrors(const Batch &batch, const ChunkSpan &chunk)
{
    return Failure(QStringLiteral("source.chunk_errors"),
        MappingText::tr("The chunk that begins at line %1 has more than %2 errors.")
            .arg(batch.rows.rows[chunk.firstRow].line)
            .arg(ChunkSpan::mostErrors),
        MappingText::tr(
            "All errors of a chunk are kept in memory until it has ended: choose a smaller chunk size (--chunk-size), "
            "or check the types of the columns and the rules of the table."));
}

void RowMapper::map(Batch &batch, ChunkSpan &chunk, bool checkBytes) const
{
    for (std::uint32_t row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; ++row) {
        Row &parsed = batch.rows.rows[row];
        if (parsed.repairs != 0)
            warnOfRepairs(batch, chunk, row);
        const bool check = checkBytes
            && !(m_mapping.replaceInvalidBytes && parsed.problem == RowProblem::None
                && replaceInvalidBytes(batch, chunk, row));
        if ((parsed.problem == RowProblem::None && !check) || checkRow(batch, chunk, parsed, row, check))
            mapRow(batch, chunk, row);
        if (chunk.errors.size() + chunk.warnings.size() > ChunkSpan::mostErrors)
            throw tooManyErrors(batch, chunk);
    }
}

void RowMapper::warnOfRepairs(const Batch &batch, ChunkSpan &chunk, std::uint32_t index) const
{
    const Row &row = batch.rows.rows[index];
    const auto warn = [&](std::uint8_t repair, const char *code, const QString &message) {
        if ((row.repairs & repair) != 0)
            chunk.warnings.append(errorOfRow(batch, index, QLatin1String(code), message));
    };
    warn(RowRepair::strayQuote, "repair.quote",
        MappingText::tr("A quote that does not enclose its field is taken as a part of the value."));
    if (!chunk.warnings.isEmpty() && (row.repairs & RowRepair::strayQuote) != 0) {
        nameColumn(chunk.warnings.back(), row.problemColumn);
        const std::uint32_t column = std::min(row.problemColumn, batch.columns - 1);
        chunk.warnings.back().value = valueForError(batch.cellsOf(index)[column].view());
    }
    const QString fields = MappingText::tr("%1 instead of %2").arg(row.fieldCount).arg(batch.columns);
    warn(RowRepair::padded, "repair.padded",
        MappingText::tr("The row has too few fields (%1): those that are missing are NULL.").arg(fields));
    warn(RowRepair::surplusDropped, "repair.surplus_dropped",
        MappingText::tr("The row has too many fields (%1): the last ones were left out.").arg(fields));
    warn(RowRepair::surplusJoined, "repair.surplus_joined",
        MappingText::tr("The row has too many fields (%1): the last ones were joined into the last column.")
            .arg(fields));
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
                continue;
            }
        }
        if (!m_rules.empty() && mend(cell, i, false, batch.rows) && cell.kind == CellKind::Null)
            continue;
        if (column.parse == nullptr || column.parse(cell, batch.rows))
            continue;
        const bool isMended = !m_rules.empty() && mend(cell, i, true, batch.rows);
        if (!isMended || (cell.kind != CellKind::Null && !column.parse(cell, batch.rows)))
            addTypeError(batch, chunk, row, i);
    }
}

void RowMapper::nameColumn(ImportError &error, std::uint32_t column) const
{
    error.column = m_mapping.sourceNames.value(qsizetype(column));
    error.columnNumbers = m_columnNumbers.value(qsizetype(column));
}

void RowMapper::addTypeError(const Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column) const
{
    const MappedColumn &mapped = m_mapping.columns[qsizetype(column)];
    const std::string_view value = batch.cellsOf(row)[mapped.source].view();
    ImportError error = errorOfRow(
        batch, row, m_conversions[column].code, QStringLiteral("%1 %2").arg(shown(value), mapped.type->message(value)));
    error.column = mapped.sourceName;
    error.columnNumbers = m_columnNumbers.value(mapped.source);
    error.value = valueForError(value);
    addError(chunk, row, std::move(error));
}

/// Puts U+FFFD in the place of each byte that is no text, with a warning for each cell.
/// @returns false if that is not all that may be wrong with the row's bytes
bool RowMapper::replaceInvalidBytes(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const
{
    static constexpr std::string_view replacement = "\xEF\xBF\xBD";
    Cell *cells = batch.cellsOf(row);
    const auto isOther
        = [this](const Cell &cell) { return messageIn(cell) || cell.view().find('\0') != std::string_view::npos; };
    if (std::any_of(cells, cells + batch.columns, isOther))
        return false;
    for (std::uint32_t column = 0; column < batch.columns; ++column) {
        Cell &cell = cells[column];
        std::string_view rest = valueIn(cell);
        const std::size_t first = firstInvalidUtf8(rest);
        if (first == rest.size())
            continue;
        ImportError warning = errorOfRow(batch, row, QStringLiteral("repair.encoding"),
            MappingText::tr("Byte 0x%1 is no text in the file's encoding: it was replaced by U+FFFD.")
                .arg(static_cast<unsigned char>(rest[first]), 2, 16, QLatin1Char('0')));
        nameColumn(warning, column);
        warning.value = valueForError(rest);
        chunk.warnings.append(std::move(warning));
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

bool RowMapper::checkRow(const Batch &batch, ChunkSpan &chunk, Row &row, std::uint32_t index, bool checkBytes) const
{
    const std::string_view bytes = batch.bytesOf(row);
    if (checkBytes && row.problem == RowProblem::None) {
        const std::size_t nul = bytes.find('\0');
        const std::size_t invalid = firstInvalidUtf8(bytes);
        if (nul == std::string_view::npos && invalid == bytes.size())
            return true;
        row.problem = nul != std::string_view::npos ? RowProblem::NulByte : RowProblem::InvalidUtf8;
        const Cell *cells = batch.cellsOf(index);
        for (row.problemColumn = 0; row.problemColumn + 1 < row.fieldCount; ++row.problemColumn) {
            const std::string_view cell = cells[row.problemColumn].view();
            if (cell.find('\0') != std::string_view::npos || !isValidUtf8(cell))
                break;
        }
    }
    ImportError error = errorOfRow(batch, index, {}, {});
    switch (row.problem) {
    case RowProblem::None:
        return true;
    case RowProblem::FieldCount:
        error.code = QStringLiteral("row.fields");
        error.message
            = (row.fieldCount < batch.columns ? MappingText::tr("The row has too few fields: %1 instead of %2.")
                                              : MappingText::tr("The row has too many fields: %1 instead of %2."))
                  .arg(row.fieldCount)
                  .arg(batch.columns);
        error.value = valueForError(bytes.substr(0, bytes.find_last_not_of("\r\n") + 1));
        break;
    case RowProblem::TextAfterQuote:
        error.code = QStringLiteral("row.quote");
        nameColumn(error, row.problemColumn);
        error.message
            = MappingText::tr("There is text between the closing quote and the next separator: a quote inside a quoted "
                              "field is written twice.");
        error.value = valueForError(batch.cellsOf(index)[std::min(row.problemColumn, batch.columns - 1)].view());
        error.line += row.problemLine;
        break;
    case RowProblem::QuoteNotClosed:
        error.code = QStringLiteral("row.quote_not_closed");
        nameColumn(error, row.problemColumn);
        error.message
            = MappingText::tr("The quote that opens here is never closed. The row is read as this line alone.");
        error.value = valueForError(batch.cellsOf(index)[std::min(row.problemColumn, batch.columns - 1)].view());
        error.line += row.problemLine;
        break;
    case RowProblem::NulByte:
        error.code = QStringLiteral("value.nul");
        nameColumn(error, row.problemColumn);
        error.message = MappingText::tr("The value holds a NUL byte (byte %1 of the row), which text can't hold.")
                            .arg(bytes.find('\0') + 1);
        break;
    case RowProblem::InvalidUtf8: {
        const std::size_t at = firstInvalidUtf8(bytes);
        const Cell &cell = batch.cellsOf(index)[row.problemColumn];
        if (const auto message = messageIn(cell)) { // said by who converted the file
            error.code = QStringLiteral("value.unreadable");
            nameColumn(error, row.problemColumn);
            error.value = valueForError(*message);
            error.message = message->starts_with('#') ? MappingText::tr("The cell holds the error %1.").arg(error.value)
                                                      : error.value;
            break;
        }
        error.code = QStringLiteral("value.encoding");
        nameColumn(error, row.problemColumn);
        error.message = MappingText::tr("The value is not UTF-8: byte 0x%1 at byte %2 of the row.")
                            .arg(static_cast<unsigned char>(bytes[at]), 2, 16, QLatin1Char('0'))
                            .arg(at + 1);
        error.value = valueForError(valueIn(cell));
        break;
    }
    }
    addError(chunk, index, std::move(error));
    return false;
}

} // namespace tranche
