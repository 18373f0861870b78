#include "ui/imports/ChunkTableModel.h"

#include "ui/common/Formatting.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace tranche {

ChunkTableModel::ChunkTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ChunkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chunks.size());
}

int ChunkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChunkTableModel::text(const ChunkSummary &chunk, int column) const
{
    switch (column) {
    case NumberColumn:
        return chunkTitle(chunk, m_chunksTotal).section(QLatin1Char(' '), 0, 0);
    case StateColumn:
        return stateSign(chunk.state) + QLatin1Char(' ') + stateLabel(chunk.state);
    case LinesColumn:
        return tr("%1 to %2").arg(formatCount(chunk.firstLine), formatCount(chunk.lastLine));
    case RowsColumn:
        return formatCount(chunk.rows);
    case ErrorsColumn:
        return chunk.errorCount > 0 ? formatCount(chunk.errorCount) : QString();
    case AttemptColumn:
        return chunk.attempt > 1 ? formatCount(chunk.attempt) : QString();
    default:
        return {};
    }
}

static QString spokenChunk(const ChunkSummary &chunk)
{
    const QString place = ChunkTableModel::tr("chunk %1, lines %2 to %3, %4")
                              .arg(formatCount(chunk.number), formatCount(chunk.firstLine), formatCount(chunk.lastLine),
                                  stateLabel(chunk.state));
    return chunk.errorCount == 0 ? place
                                 : place + QStringLiteral(", ")
            + formatCounted(chunk.errorCount, ChunkTableModel::tr("%1 error"), ChunkTableModel::tr("%1 errors"));
}

QVariant ChunkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChunkSummary &chunk = m_chunks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(chunk, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= LinesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == StateColumn ? QVariant(stateColor(chunk.state, QGuiApplication::palette()))
                                             : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateLabel(chunk.state) : text(chunk, index.column());
    case Qt::AccessibleDescriptionRole:
        return spokenChunk(chunk);
    case ChunkRole:
        return chunk.number;
    case StateRole:
        return int(chunk.state);
    default:
        return {};
    }
}

QVariant ChunkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= LinesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const QStringList names { tr("Chunk"), tr("State"), tr("Lines"), tr("Rows"), tr("Errors"), tr("Attempt") };
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

/// Where the chunk stands, or would stand.
qsizetype ChunkTableModel::placeOf(qint64 chunk) const
{
    return std::lower_bound(m_chunks.begin(), m_chunks.end(), chunk, [](const ChunkSummary &one, qint64 number) {
        return one.number < number;
    }) - m_chunks.begin();
}

int ChunkTableModel::rowOf(qint64 chunk) const
{
    const qsizetype place = placeOf(chunk);
    return place < m_chunks.size() && m_chunks[place].number == chunk ? int(place) : -1;
}

void ChunkTableModel::setChunks(const QList<ChunkSummary> &chunks, qint64 chunksTotal)
{
    beginResetModel();
    m_chunks = chunks;
    m_chunksTotal = chunksTotal;
    endResetModel();
}

void ChunkTableModel::applyChanges(const QList<ChunkSummary> &changed, qint64 chunksTotal)
{
    const QString before = m_chunks.isEmpty() ? QString() : text(m_chunks.front(), NumberColumn);
    m_chunksTotal = chunksTotal;
    if (!m_chunks.isEmpty() && text(m_chunks.front(), NumberColumn) != before)
        Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
    replace(changed);
    insert(changed);
}

void ChunkTableModel::replace(const QList<ChunkSummary> &changed)
{
    int first = 0;
    int behind = 0;
    const auto tell = [&] {
        if (behind > first)
            Q_EMIT dataChanged(index(first, 0), index(behind - 1, ColumnCount - 1));
    };
    for (const ChunkSummary &chunk : changed) {
        const int row = rowOf(chunk.number);
        if (row < 0 || m_chunks.at(row) == chunk)
            continue;
        m_chunks[row] = chunk;
        if (row != behind) {
            tell();
            first = row;
        }
        behind = row + 1;
    }
    tell();
}

void ChunkTableModel::insert(const QList<ChunkSummary> &changed)
{
    for (qsizetype i = 0; i < changed.size();) {
        const qsizetype place = placeOf(changed[i].number);
        const qint64 next = place < m_chunks.size() ? m_chunks.at(place).number : std::numeric_limits<qint64>::max();
        if (next == changed[i].number) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < changed.size() && changed[end].number < next)
            ++end;
        beginInsertRows({}, int(place), int(place + end - i) - 1);
        const QList<ChunkSummary> behind = m_chunks.mid(place);
        m_chunks.resize(place);
        m_chunks += changed.mid(i, end - i);
        m_chunks += behind;
        endInsertRows();
        i = end;
    }
}

} // namespace tranche
