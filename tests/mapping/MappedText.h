#pragma once

#include "mapping/RowMapper.h"
#include "source/text/RowParser.h"

namespace tranche {

/// The rows of a text, mapped: its columns are a, b, …, and behind them those that are made of others.
class MappedText
{
public:
    MappedText(const QByteArray &text, const QStringList &names, const QList<MappedColumn> &columns)
    {
        m_mapping.sourceNames = names;
        m_mapping.columns = columns;
        m_batch.block.assign(text.begin(), text.end());
        m_batch.columns = std::uint32_t(names.size());
        RowParser(Dialect(), m_batch.columns)
            .parse({ m_batch.block.data(), m_batch.block.size() }, true, 1, m_batch.rows);
        m_batch.rows.cells.shrink_to_fit(); // what is read beyond it is found by AddressSanitizer
        m_chunk.rowCount = std::uint32_t(m_batch.rows.rows.size());
        RowMapper(m_mapping).map(m_batch, m_chunk, false, m_memory);
    }

    /// The values of a column; "NULL" for none.
    QStringList values(int source) const
    {
        QStringList values;
        for (std::uint32_t row = 0; row < m_chunk.rowCount; ++row) {
            const Cell &cell = m_batch.cellsOf(row)[source];
            values.append(cell.kind == CellKind::Null ? QStringLiteral("NULL")
                    : cell.kind == CellKind::Integer  ? QString::number(cell.integer)
                    : cell.kind == CellKind::Real     ? QString::number(cell.real)
                                                      : QString::fromUtf8(cell.text, qsizetype(cell.length)));
        }
        return values;
    }
    const QList<ImportError> &errors() const { return m_chunk.errors; }
    const QList<ImportError> &warnings() const { return m_chunk.warnings; }
    const ChunkSpan &chunk() const { return m_chunk; }
    QStringList codes() const
    {
        QStringList codes;
        for (const ImportError &error : m_chunk.errors)
            codes.append(error.code);
        return codes;
    }

private:
    ColumnMapping m_mapping;
    Batch m_batch;
    ChunkSpan m_chunk;
    MappingMemory m_memory;
};

/// A column of the file.
inline MappedColumn columnOf(int source, ColumnType type = ColumnType::Text)
{
    const QString name(QChar('a' + source));
    return { source, name, name, type };
}

/// A column of TEXT with steps.
inline MappedColumn columnWith(int source, const ValueSteps &steps, ColumnType type = ColumnType::Text)
{
    MappedColumn column = columnOf(source, type);
    column.steps = steps;
    return column;
}

} // namespace tranche
