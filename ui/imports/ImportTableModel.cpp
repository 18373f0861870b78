#include "ui/imports/ImportTableModel.h"

#include "target/TargetDrivers.h"
#include "ui/common/Formatting.h"

#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tranche {

ImportTableModel::ImportTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString targetText(const ImportSummary &import)
{
    if (import.validateOnly)
        return ImportTableModel::tr("check only");
    return ImportTableModel::tr("%1 › %2").arg(targetName(import.location()), import.table);
}

static QString progressLabel(const ImportSummary &import)
{
    switch (import.state) {
    case ImportState::Queued:
        return ImportTableModel::tr("place %1").arg(import.placeInQueue);
    case ImportState::Running:
        if (!import.notice.isEmpty())
            return import.notice;
        [[fallthrough]];
    case ImportState::Paused:
    case ImportState::Cancelled:
        return ImportTableModel::tr("%1 %").arg(int(import.progress() * 100));
    case ImportState::Done:
        return import.counts.chunksTotal == 1
            ? ImportTableModel::tr("1 chunk")
            : ImportTableModel::tr("%1 chunks").arg(formatCount(import.counts.chunksTotal));
    case ImportState::Partial:
        return ImportTableModel::tr("%1 of %2 chunks")
            .arg(formatCount(import.counts.chunksDone), formatCount(import.counts.chunksTotal));
    case ImportState::Failed:
        break;
    }
    return {};
}

QString ImportTableModel::text(const ImportSummary &import, int column) const
{
    switch (column) {
    case FileColumn:
        return QFileInfo(import.filePath).fileName();
    case TargetColumn:
        return targetText(import);
    case StateColumn:
        return stateSign(import.state) + QLatin1Char(' ') + stateLabel(import.state);
    case ProgressColumn:
        return progressLabel(import);
    case RowsColumn:
        return import.startedAt.isValid() ? formatCount(import.counts.imported()) : QStringLiteral("–");
    case FailedColumn:
        return import.startedAt.isValid() ? formatCount(import.counts.rowsFailed) : QStringLiteral("–");
    case StartedColumn:
        return formatTime(import.startedAt);
    case DurationColumn:
        return import.startedAt.isValid() ? formatDuration(import.durationMs) : QString();
    case RateColumn:
        return formatRate(import.rowsPerSecond());
    default:
        return {};
    }
}

QVariant ImportTableModel::sortValue(const ImportSummary &import, int column) const
{
    switch (column) {
    case StateColumn:
        return int(import.state);
    case ProgressColumn:
        return import.progress();
    case RowsColumn:
        return import.counts.imported();
    case FailedColumn:
        return import.counts.rowsFailed;
    case StartedColumn:
        return import.startedAt;
    case DurationColumn:
        return import.durationMs;
    case RateColumn:
        return import.rowsPerSecond();
    default:
        return text(import, column);
    }
}

static QString toolTip(const ImportSummary &import)
{
    return QStringLiteral("%1\n%2 › %3\n%4")
        .arg(import.filePath, import.targetPath, import.table, progressText(import));
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSummary &import = m_imports[index.row()];
    const bool isNumber = index.column() >= RowsColumn && index.column() != StartedColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(import, index.column());
    case Qt::ToolTipRole:
        return toolTip(import);
    case HasBarRole:
        return (import.state == ImportState::Running && import.notice.isEmpty()) || import.state == ImportState::Paused
            || import.state == ImportState::Cancelled;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == StateColumn)
            return stateColor(import.state, QGuiApplication::palette());
        if (index.column() == FailedColumn && import.counts.rowsFailed > 0)
            return stateColor(ImportState::Partial, QGuiApplication::palette());
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateLabel(import.state) : text(import, index.column());
    case ImportIdRole:
        return import.id;
    case ProgressRole:
        return import.progress();
    case StateRole:
        return int(import.state);
    case SortRole:
        return sortValue(import, index.column());
    default:
        return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (section >= RowsColumn && section != StartedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList names { tr("File"), tr("Target"), tr("State"), tr("Progress"), tr("Rows"), tr("Failed"),
        tr("Started"), tr("Took"), tr("Rows/s") };
    return names.value(section);
}

const ImportSummary *ImportTableModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_imports[row];
}

void ImportTableModel::applyChanges(const QList<ImportSummary> &changed)
{
    QList<ImportSummary> added;
    for (const ImportSummary &import : changed) {
        const int row = rowOf(import.id);
        if (row < 0) {
            added.append(import);
            continue;
        }
        m_imports[row] = import;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (added.isEmpty())
        return;
    std::sort(added.begin(), added.end(), [](const ImportSummary &a, const ImportSummary &b) { return a.id > b.id; });
    beginInsertRows({}, 0, int(added.size()) - 1);
    m_imports = added + m_imports;
    reindex();
    endInsertRows();
}

void ImportTableModel::removeImports(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_imports.removeAt(row);
        reindex();
        endRemoveRows();
    }
}

void ImportTableModel::reindex()
{
    m_rowOfId.clear();
    for (int row = 0; row < int(m_imports.size()); ++row)
        m_rowOfId.insert(m_imports[row].id, row);
}

} // namespace tranche
