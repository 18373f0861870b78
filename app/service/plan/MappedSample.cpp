#include "service/plan/MappedSample.h"

#include "mapping/RowErrors.h"
#include "service/plan/SampledRows.h"

#include <QLocale>

#include <algorithm>

namespace tranche {

static QString storedText(const Cell &cell)
{
    constexpr qsizetype longestBlob = 32;
    switch (cell.kind) {
    case CellKind::Null:
        return {};
    case CellKind::Integer:
        return QString::number(cell.integer);
    case CellKind::Real:
        return QString::number(cell.real, 'g', QLocale::FloatingPointShortest);
    case CellKind::Blob:
        return QStringLiteral("x'%1'").arg(
            QString::fromLatin1(QByteArray(cell.text, std::min<qsizetype>(cell.length, longestBlob)).toHex()));
    case CellKind::Text:
        break;
    }
    const QString text = valueForError(cell.view());
    return text.isNull() ? QStringLiteral("") : text;
}

static MappedRow mappedRow(const Batch &batch, std::uint32_t row, const ColumnMapping &mapping)
{
    MappedRow mapped;
    if (batch.rows.rows[row].problem != RowProblem::None)
        return mapped;
    for (const MappedColumn &column : mapping.columns)
        mapped.values.append(storedText(batch.cellsOf(row)[column.source]));
    return mapped;
}

/// Notes the errors with the values that they are about.
static void noteErrors(
    const QList<ImportError> &errors, const ColumnMapping &mapping, qint64 firstRow, QList<MappedRow> &rows)
{
    for (const ImportError &error : errors) {
        const qint64 row = error.row - firstRow;
        if (row < 0 || row >= rows.size())
            continue;
        for (int i = 0; i < int(mapping.columns.size()); ++i) {
            const MappedColumn &column = mapping.columns[i];
            const bool isMeant = column.source < int(mapping.sourceNames.size())
                ? error.columnNumbers.contains(column.source + 1)
                : error.columns().contains(column.sourceName);
            if (isMeant)
                rows[row].wrong.insert(i, error.message);
        }
    }
}

QList<MappedRow> mapSample(const SourceInspection &inspection, const ColumnMapping &mapping, int rows)
{
    QList<MappedRow> mapped;
    if (inspection.columnNames.isEmpty() || mapping.columns.isEmpty())
        return mapped;
    Batch batch;
    const ChunkSpan all = SampledRows(inspection).map(mapping, std::size_t(rows), batch);
    for (std::uint32_t row = 0; row < all.rowCount; ++row)
        mapped.append(mappedRow(batch, row, mapping));
    noteErrors(all.errors, mapping, batch.firstRowNumber, mapped);
    return mapped;
}

} // namespace tranche
