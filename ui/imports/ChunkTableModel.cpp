#include "ui/imports/ChunkTableModel.h"

#include "ui/common/Formatting.h"

#include <QGuiApplication>

#include <algorithm>

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

void ChunkTableModel::setChunks(const QList<ChunkSummary> &chunks, qint64 chunksTotal)
{
    if (m_chunks == chunks && m_chunksTotal == chunksTotal)
        return;
    m_chunksTotal = chunksTotal;
    // A live import adds at the end and changes what stands: the selection must not be lost for that.
    const auto common = std::min(m_chunks.size(), chunks.size());
    const bool sameChunks = std::equal(m_chunks.begin(), m_chunks.begin() + common, chunks.begin(),
        [](const ChunkSummary &a, const ChunkSummary &b) { return a.number == b.number; });
    if (m_chunks.isEmpty() || !sameChunks || chunks.size() < m_chunks.size()) {
        beginResetModel();
        m_chunks = chunks;
        endResetModel();
        return;
    }
    std::copy(chunks.begin(), chunks.begin() + common, m_chunks.begin());
    Q_EMIT dataChanged(index(0, 0), index(int(common) - 1, ColumnCount - 1));
    if (chunks.size() > common) {
        beginInsertRows({}, int(common), int(chunks.size()) - 1);
        m_chunks = chunks;
        endInsertRows();
    }
}

} // namespace tranche
