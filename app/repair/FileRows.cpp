#include "repair/FileRows.h"

#include <algorithm>

namespace tranche {

FileRows::FileRows(const ImportRecord &record, const Attempt &fixed)
    : m_content(readChunkContent(record, fixed))
    , m_added(std::uint32_t(m_content.mapping.sourceNames.size() - record.request.mapping.sourceNames.size()))
{
    const std::string_view data(m_content.bytes.constData() + m_content.layout.dataBegin,
        std::size_t(m_content.bytes.size() - m_content.layout.dataBegin));
    RowParser(m_content.dialect, 0).parse(data, true, m_content.layout.dataLine, m_buffer);
    m_rows.reserve(m_buffer.rows.size());
    for (const Row &parsed : m_buffer.rows) {
        const std::uint32_t own = std::min(m_added, parsed.fieldCount);
        FileRow row { parsed.line, std::nullopt, parsed.firstCell + own, parsed.fieldCount - own };
        bool ok = false;
        const qint64 line = own == 0 ? 0 : value(parsed.firstCell).trimmed().toLongLong(&ok);
        if (ok)
            row.line = line;
        m_rows.push_back(row);
    }
    m_buffer.rows = {};
}

std::vector<ChunkDraft::Field> FileRows::fields(const FileRow &row) const
{
    std::vector<ChunkDraft::Field> fields;
    fields.reserve(row.fieldCount);
    for (std::uint32_t i = row.firstCell; i < row.firstCell + row.fieldCount; ++i)
        fields.push_back({ value(i), m_buffer.cells[i].quoted });
    fitFields(fields, m_content.dialect, m_content.mapping.sourceNames.size() - qsizetype(m_added));
    return fields;
}

QByteArray FileRows::value(std::uint32_t cell) const
{
    return { m_buffer.cells[cell].text, qsizetype(m_buffer.cells[cell].length) };
}

} // namespace tranche
