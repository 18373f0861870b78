#include "ui/history/SeriesTableModel.h"

#include "ui/common/Formatting.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace tranche {

void SeriesTableModel::setPoints(const QList<SeriesPoint> &points)
{
    beginResetModel();
    m_points = points;
    endResetModel();
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

ImportSummary summaryOf(const SeriesPoint &point)
{
    ImportSummary summary;
    summary.id = point.import;
    summary.state = point.state;
    summary.undoneAt = point.undoneAt;
    summary.counts.rowsImported = point.rowsImported;
    summary.counts.rowsRead = point.rowsRead;
    return summary;
}

static QString textOfPoint(const SeriesPoint &point, int column)
{
    switch (column) {
    case SeriesTableModel::StartedColumn:
        return formatTime(point.startedAt);
    case SeriesTableModel::FileColumn:
        return QFileInfo(point.file).fileName();
    case SeriesTableModel::StateColumn:
        return stateSign(summaryOf(point)) + QLatin1Char(' ') + stateLabel(summaryOf(point));
    case SeriesTableModel::RowsColumn:
        return formatCount(point.rowsRead);
    case SeriesTableModel::FailedColumn:
        return formatCount(point.rowsFailed);
    case SeriesTableModel::DurationColumn:
        return formatDuration(point.durationMs);
    case SeriesTableModel::RateColumn:
        return formatRate(point.rowsPerSecond());
    default:
        return {};
    }
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesPoint &point = m_points[pointAt(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOfPoint(point, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? point.file : QString();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOfPoint(point, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() >= RowsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == StateColumn ? QVariant(stateColor(summaryOf(point), QGuiApplication::palette()))
                                             : QVariant();
    default:
        return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= RowsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartedColumn:
        return tr("Started");
    case FileColumn:
        return tr("File");
    case StateColumn:
        return tr("State");
    case RowsColumn:
        return tr("Rows");
    case FailedColumn:
        return tr("Failed");
    case DurationColumn:
        return tr("Duration");
    case RateColumn:
        return tr("Rows a second");
    default:
        return {};
    }
}

} // namespace tranche
