#include "jobs/ChunkDraft.h"

#include "source/Failure.h"
#include "source/FieldText.h"
#include "source/RowParser.h"

#include <QCoreApplication>

#include <algorithm>

namespace tranche {

static QByteArray toBytes(std::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

static QByteArray lineEndOf(const QByteArray &bytes)
{
    if (bytes.endsWith("\r\n"))
        return "\r\n";
    return bytes.endsWith('\n') ? "\n" : bytes.endsWith('\r') ? "\r" : "";
}

ChunkDraft::ChunkDraft(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt)
    : m_dialect(record.request.dialect)
    , m_nullTexts(record.request.mapping.nullTexts)
    , m_columns(record.request.mapping.sourceNames.size())
{
    const ChunkContent content = readChunkContent(record, attempt);
    const auto all = content.mapping.sourceNames.size();
    const auto added = std::uint32_t(all - m_columns);
    const std::string_view data(content.bytes.constData() + content.layout.dataBegin,
        std::size_t(content.bytes.size() - content.layout.dataBegin));
    RowBuffer buffer;
    RowParser(content.dialect, std::uint32_t(all))
        .parse(data, true, attempt.whole ? content.layout.dataLine : chunk.firstLine, buffer);
    const auto places = rowPlaces(attempt);
    const bool asItWas = !attempt.whole;
    for (std::size_t i = 0; i < buffer.rows.size(); ++i) {
        const tranche::Row &parsed = buffer.rows[i];
        Row row;
        row.place = i < places.size() ? places[i]
                                      : RowPlace { parsed.line, (attempt.whole ? 1 : chunk.firstRow) + qint64(i) };
        row.wellFormed = parsed.problem == RowProblem::None;
        for (std::uint32_t n = added; n < std::min(parsed.fieldCount, std::uint32_t(all)); ++n) {
            const Cell &cell = buffer.cells[parsed.firstCell + n];
            row.fields.push_back({ toBytes(cell.view()), cell.quoted });
        }
        row.bytes = toBytes(data.substr(parsed.begin, parsed.end - parsed.begin));
        if (m_lineEnd.isEmpty())
            m_lineEnd = lineEndOf(row.bytes);
        if (!asItWas && row.wellFormed)
            row.bytes = bytesOf(row.fields) + lineEndOf(row.bytes);
        m_rows.push_back(std::move(row));
    }
    if (m_lineEnd.isEmpty())
        m_lineEnd = record.header.isEmpty() ? QByteArray("\n") : lineEndOf(record.header);
}

std::optional<std::size_t> ChunkDraft::find(qint64 rowNumber) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [rowNumber](const Row &row) { return row.place.row == rowNumber; });
    return found == m_rows.end() ? std::nullopt : std::optional(std::size_t(found - m_rows.begin()));
}

QByteArray ChunkDraft::bytesOf(const std::vector<Field> &fields) const
{
    QByteArray bytes;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            bytes += QByteArray::fromStdString(m_dialect.separator);
        bytes += fieldText(fields[i].value, fields[i].quoted, m_dialect);
    }
    return bytes;
}

/// An empty unquoted field; where that would leave a blank line, which is no row, a text that means NULL.
ChunkDraft::Field ChunkDraft::nullField() const
{
    if (m_columns > 1)
        return {};
    if (m_nullTexts.isEmpty())
        throw Failure(QStringLiteral("call.remedy"),
            QCoreApplication::translate(
                "Jobs", "In a file of one column an empty line is no row: NULL can't be written."),
            QCoreApplication::translate("Jobs", "Skip the rows instead."));
    return { m_nullTexts.front(), false };
}

void ChunkDraft::setField(std::size_t row, int column, const std::optional<QByteArray> &value)
{
    Row &changed = m_rows[row];
    if (std::size_t(column) >= changed.fields.size())
        return;
    changed.fields[std::size_t(column)] = value ? Field { *value, value->isEmpty() } : nullField();
    changed.bytes = bytesOf(changed.fields) + lineEndOf(changed.bytes);
}

void ChunkDraft::replaceRow(std::size_t row, std::vector<Field> fields)
{
    Row &changed = m_rows[row];
    changed.bytes = bytesOf(fields) + lineEndOf(changed.bytes);
    changed.wellFormed = qsizetype(fields.size()) == m_columns;
    changed.fields = std::move(fields);
}

void ChunkDraft::insertRow(std::size_t behind, std::vector<Field> fields)
{
    Row row;
    row.place = m_rows[behind].place;
    row.bytes = bytesOf(fields) + m_lineEnd;
    row.wellFormed = qsizetype(fields.size()) == m_columns;
    row.fields = std::move(fields);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(behind) + 1, std::move(row));
}

void ChunkDraft::removeRow(std::size_t row)
{
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
}

Attempt ChunkDraft::attempt(const QString &origin) const
{
    Attempt attempt;
    attempt.origin = origin;
    std::vector<RowPlace> places;
    for (const Row &row : m_rows) {
        const bool follows = !attempt.content.isEmpty() && lineEndOf(attempt.content).isEmpty();
        attempt.content += (follows ? m_lineEnd : QByteArray()) + row.bytes;
        places.push_back(row.place);
    }
    attempt.rowPlaces = rowPlacesText(places);
    return attempt;
}

} // namespace tranche
