#include "service/plan/MappedSample.h"

#include "core/Utf8.h"
#include "mapping/RowMapper.h"
#include "service/inspect/InspectedText.h"
#include "source/text/RowParser.h"

#include <QLocale>

#include <algorithm>

namespace tranche {

static constexpr qint64 mappedSampleBytes = 1 << 20;

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
    const Dialect &dialect = inspection.sniffed.dialect;
    const InspectedText opened = openForInspection(inspection.path, inspection.source, false);
    opened.source->leaveOutLines(dialect.footerLines);
    const QByteArray bytes = readBytes(*opened.source, inspection.layout.dataBegin, mappedSampleBytes);
    const bool atEnd = inspection.layout.dataBegin + bytes.size() >= opened.source->size();
    Batch batch;
    batch.block.assign(bytes.begin(), bytes.end());
    batch.columns = std::uint32_t(inspection.columnNames.size());
    RowParser(dialect, batch.columns)
        .parse({ batch.block.data(), batch.block.size() }, atEnd, 1, batch.rows, std::size_t(rows));
    ChunkSpan all;
    all.rowCount = std::uint32_t(batch.rows.rows.size());
    if (all.rowCount == 0)
        return mapped;
    RowMapper(mapping, dialect.quotedIsText, dialect.encoding).map(batch, all, true);
    for (std::uint32_t row = 0; row < all.rowCount; ++row)
        mapped.append(mappedRow(batch, row, mapping));
    noteErrors(all.errors, mapping, batch.firstRowNumber, mapped);
    return mapped;
}

} // namespace tranche
