#include "repair/ChunkDraft.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "repair/RowMatching.h"
#include "source/bytes/LineCount.h"
#include "source/text/FieldText.h"

#include <algorithm>
#include <functional>

namespace tranche {

static QByteArray toBytes(std::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

static QByteArray lineEndOf(const QByteArray &bytes)
{
    if (bytes.endsWith("\r\n"))
        return QByteArrayLiteral("\r\n");
    if (bytes.endsWith('\n'))
        return QByteArrayLiteral("\n");
    return bytes.endsWith('\r') ? QByteArrayLiteral("\r") : QByteArray();
}

ChunkDraft::ChunkDraft(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt)
    : m_dialect(record.request.dialect)
    , m_parser(m_dialect, 0)
    , m_separator(QByteArray::fromStdString(m_dialect.separator))
    , m_request(&record.request)
    , m_columns(record.request.mapping.sourceNames.size())
    , m_begin { chunk.firstLine, chunk.firstRow }
{
    if (attempt.whole) {
        takeRows(readChunkContent(record, attempt), attempt, chunk);
    } else {
        ChunkContent content;
        content.bytes = attempt.content;
        content.dialect = m_dialect;
        content.layout.dataLine = chunk.firstLine;
        content.mapping.sourceNames = record.request.mapping.sourceNames;
        takeRows(content, attempt, chunk);
    }
    for (auto row = m_rows.begin(); row != m_rows.end() && m_lineEnd.isEmpty(); ++row)
        m_lineEnd = lineEndOf(row->bytes);
    if (m_lineEnd.isEmpty())
        m_lineEnd = record.header.isEmpty() ? QByteArray("\n") : lineEndOf(record.header);
}

void ChunkDraft::takeRows(const ChunkContent &content, const Attempt &attempt, const ChunkSummary &chunk)
{
    m_content = content.bytes;
    const auto all = std::uint32_t(content.mapping.sourceNames.size());
    const std::uint32_t added = all - std::uint32_t(m_columns);
    m_data = viewOf(m_content).substr(std::size_t(content.layout.dataBegin));
    RowParser(content.dialect, all).parse(m_data, true, content.layout.dataLine, m_parsed);
    const auto places = rowPlaces(attempt);
    const qint64 firstRow = attempt.whole ? 1 : chunk.firstRow;
    m_rows.reserve(m_parsed.rows.size());
    for (std::size_t i = 0; i < m_parsed.rows.size(); ++i) {
        const tranche::Row &parsed = m_parsed.rows[i];
        Row row;
        row.place = i < places.size() ? places[i] : RowPlace { parsed.line, firstRow + qint64(i) };
        row.wellFormed = parsed.problem == RowProblem::None;
        row.bytes = QByteArray::fromRawData(m_data.data() + parsed.begin, qsizetype(parsed.end - parsed.begin));
        if (attempt.whole && row.wellFormed) {
            std::vector<Field> fields;
            for (std::uint32_t n = added; n < all; ++n) {
                const Cell &cell = m_parsed.cells[parsed.firstCell + n];
                fields.push_back({ toBytes(cell.view()), cell.quoted });
            }
            row.bytes = bytesOf(fields) + lineEndOf(row.bytes);
        }
        m_rows.push_back(std::move(row));
    }
}

std::vector<ChunkDraft::Field> ChunkDraft::fields(const Row &row) const
{
    RowBuffer buffer;
    m_parser.parse(viewOf(row.bytes), true, 1, buffer, 1);
    std::vector<Field> fields;
    fields.reserve(buffer.cells.size());
    for (const Cell &cell : buffer.cells)
        fields.push_back({ toBytes(cell.view()), cell.quoted });
    fitFields(fields, m_dialect, m_columns);
    return fields;
}

void fitFields(std::vector<ChunkDraft::Field> &fields, const Dialect &dialect, qsizetype columns)
{
    const auto wanted = std::size_t(columns);
    const auto isEmpty = [](const ChunkDraft::Field &field) { return field.value.isEmpty(); };
    const bool isSurplus = dialect.emptySurplus && fields.size() > wanted
        && std::all_of(fields.begin() + std::ptrdiff_t(wanted), fields.end(), isEmpty);
    if (isSurplus || (dialect.shortRows && fields.size() < wanted))
        fields.resize(wanted);
}

QByteArray ChunkDraft::bytesOf(const std::vector<Field> &fields) const
{
    QByteArray bytes;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            bytes += m_separator;
        bytes += fieldText(fields[i].value, fields[i].quoted, m_dialect);
    }
    return bytes;
}

ChunkDraft::Field ChunkDraft::nullField(const ImportRequest &request)
{
    if (request.mapping.sourceNames.size() > 1 || request.dialect.blankLinesAreRows)
        return {};
    if (request.mapping.nullTexts.isEmpty())
        throw Failure(QStringLiteral("call.remedy"),
            RepairText::tr("In a file of one column an empty line is no row: NULL can't be written."),
            RepairText::tr("Skip the rows instead."));
    return { request.mapping.nullTexts.front(), false };
}

/// Whether the cell's text is part of the row's bytes, and not a copy without escapes.
static bool standsIn(const QByteArray &bytes, const Cell &cell)
{
    return std::greater_equal<>()(cell.text, bytes.constBegin())
        && std::less_equal<>()(cell.text + cell.length, bytes.constEnd());
}

/// The cells of a row: those of a row that was not touched are known already.
std::span<const Cell> ChunkDraft::cellsOf(const Row &row)
{
    const char *const begin = row.bytes.constBegin();
    if (row.wellFormed && std::greater_equal<>()(begin, m_data.data())
        && std::less<>()(begin, m_data.data() + m_data.size())) {
        const auto parsed = std::lower_bound(m_parsed.rows.begin(), m_parsed.rows.end(), begin - m_data.data(),
            [](const tranche::Row &one, std::ptrdiff_t offset) { return one.begin < offset; });
        return std::span(m_parsed.cells).subspan(parsed->firstCell, std::size_t(m_columns));
    }
    m_buffer.clear();
    m_parser.parse(viewOf(row.bytes), true, 1, m_buffer, 1);
    return m_buffer.cells;
}

void ChunkDraft::setField(std::size_t row, int column, const std::optional<QByteArray> &value)
{
    setFields(row, { { column, value } });
}

void ChunkDraft::setFields(std::size_t row, const std::map<int, std::optional<QByteArray>> &values)
{
    Row &changed = m_rows[row];
    const auto cells = cellsOf(changed);
    std::map<std::size_t, Field> fieldsOfRow;
    bool allStand = changed.wellFormed;
    for (const auto &[column, value] : values) {
        if (std::size_t(column) >= cells.size())
            continue;
        fieldsOfRow[std::size_t(column)] = value ? Field { *value, value->isEmpty() } : nullField(*m_request);
        allStand = allStand && standsIn(changed.bytes, cells[std::size_t(column)]);
    }
    if (fieldsOfRow.empty())
        return;
    if (!allStand) { // a field's text was unescaped, or the row is broken
        auto all = fields(changed);
        for (const auto &[column, field] : fieldsOfRow)
            all[column] = field;
        return replaceRow(row, all);
    }
    QByteArray bytes;
    bytes.reserve(changed.bytes.size() + 16 * qsizetype(fieldsOfRow.size()));
    qsizetype copied = 0;
    for (const auto &[column, field] : fieldsOfRow) {
        const Cell &cell = cells[column];
        const qsizetype quotes = cell.quoted ? 1 : 0;
        const qsizetype begin = cell.text - changed.bytes.constBegin() - quotes;
        bytes.append(changed.bytes.constData() + copied, begin - copied);
        bytes.append(fieldText(field.value, field.quoted, m_dialect));
        copied = begin + qsizetype(cell.length) + 2 * quotes;
    }
    changed.bytes = bytes.append(changed.bytes.constData() + copied, changed.bytes.size() - copied);
}

void ChunkDraft::replaceRow(std::size_t row, const std::vector<Field> &fields)
{
    Row &changed = m_rows[row];
    changed.bytes = bytesOf(fields) + lineEndOf(changed.bytes);
    changed.wellFormed = qsizetype(fields.size()) == m_columns;
}

ChunkDraft::Row ChunkDraft::newRow(const RowPlace &place, const std::vector<Field> &fields) const
{
    return { place, bytesOf(fields) + m_lineEnd, qsizetype(fields.size()) == m_columns };
}

void ChunkDraft::insertRow(std::size_t behind, const std::vector<Field> &fields)
{
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(behind) + 1, newRow(m_rows[behind].place, fields));
}

void ChunkDraft::removeRows(const std::function<bool(const Row &)> &isUnwanted)
{
    std::erase_if(m_rows, isUnwanted);
}

void ChunkDraft::splice(std::size_t first, std::size_t count, const std::vector<Row> &rows)
{
    const auto begin = m_rows.begin() + std::ptrdiff_t(first);
    m_rows.erase(begin, begin + std::ptrdiff_t(count));
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(first), rows.begin(), rows.end());
}

void ChunkDraft::replaceText(const QByteArray &text)
{
    const auto before = texts();
    const std::vector<Row> rowsBefore = std::move(m_rows);
    m_rows.clear();
    RowBuffer buffer;
    RowParser(m_dialect, std::uint32_t(m_columns)).parse(viewOf(text), true, 1, buffer);
    for (const tranche::Row &parsed : buffer.rows)
        m_rows.push_back({ {}, text.mid(parsed.begin, parsed.end - parsed.begin), parsed.problem == RowProblem::None });
    const RowMatching matching = matchRows(before, texts());
    RowPlace place = m_begin;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (matching[i])
            place = rowsBefore[*matching[i]].place;
        m_rows[i].place = place;
    }
}

std::vector<QByteArray> ChunkDraft::texts() const
{
    std::vector<QByteArray> texts;
    for (const Row &row : m_rows)
        texts.push_back(row.bytes.chopped(lineEndOf(row.bytes).size()));
    return texts;
}

std::optional<qsizetype> ChunkDraft::placeOfProblem(const Row &row) const
{
    RowBuffer buffer;
    m_parser.parse(viewOf(row.bytes), true, 1, buffer, 1);
    if (buffer.rows.empty() || buffer.rows.front().problemColumn >= buffer.cells.size())
        return std::nullopt;
    const RowProblem problem = buffer.rows.front().problem;
    const Cell &cell = buffer.cells[buffer.rows.front().problemColumn];
    if (!standsIn(row.bytes, cell))
        return std::nullopt;
    if (problem == RowProblem::QuoteNotClosed)
        return cell.text - row.bytes.constBegin();
    if (problem == RowProblem::TextAfterQuote)
        return cell.text + cell.length - row.bytes.constBegin();
    return std::nullopt;
}

/// Whether the rows stand as a chunk's rows do in the source, so that their places need not be told.
bool ChunkDraft::followEachOther() const
{
    RowPlace expected = m_begin;
    for (const Row &row : m_rows) {
        if (row.place != expected)
            return false;
        expected = { expected.line + countLines(viewOf(row.bytes)), expected.row + 1 };
    }
    return true;
}

Attempt ChunkDraft::attempt(const QString &origin) const
{
    Attempt attempt;
    attempt.origin = origin;
    attempt.content.reserve(m_content.size() + m_content.size() / 8);
    for (const Row &row : m_rows) {
        if (!attempt.content.isEmpty() && !attempt.content.endsWith('\n') && !attempt.content.endsWith('\r'))
            attempt.content += m_lineEnd;
        attempt.content += row.bytes;
    }
    if (!followEachOther()) {
        std::vector<RowPlace> places;
        for (const Row &row : m_rows)
            places.push_back(row.place);
        attempt.rowPlaces = rowPlacesText(places);
    }
    return attempt;
}

} // namespace tranche
