#include "ui/imports/ImportTableModel.h"

#include "target/TargetDrivers.h"
#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"
#include "ui/imports/RemainingTime.h"

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

/// For more than its turn.
static bool isWaiting(const ImportSummary &import)
{
    return !import.notice.isEmpty() || !import.turn->waitsFor.isEmpty()
        || import.turn->startAt > QDateTime::currentDateTimeUtc();
}

static QString progressLabel(const ImportSummary &import)
{
    switch (import.state) {
    case ImportState::Queued:
        return isWaiting(import) ? progressSentence(import)
                                 : ImportTableModel::tr("place %1 in the queue").arg(import.placeInQueue);
    case ImportState::Running:
        if (!import.notice.isEmpty())
            return import.notice;
        [[fallthrough]];
    case ImportState::Paused:
    case ImportState::Cancelled:
        return ImportTableModel::tr("%1 %").arg(int(import.progress() * 100));
    case ImportState::Done:
        return formatCounted(
            import.counts.chunksTotal, ImportTableModel::tr("%1 chunk"), ImportTableModel::tr("%1 chunks"));
    case ImportState::Partial: // of the others some rows may be in, so none of them is counted as lost
        return import.counts.chunksTotal == 1
            ? ImportTableModel::tr("errors in its chunk")
            : ImportTableModel::tr("errors in %1 of %2 chunks")
                  .arg(formatCount(import.counts.chunksFailed), formatCount(import.counts.chunksTotal));
    case ImportState::Failed:
        break;
    }
    return {};
}

/// Behind the share that is done.
static QString remainingLabel(const ImportSummary &import, const QList<RunSample> &samples)
{
    if (import.state != ImportState::Running || !import.notice.isEmpty())
        return {};
    const auto left = remainingTime(samples, import.bytesTotal);
    return left ? QStringLiteral(" · ") + remainingText(*left) : QString();
}

QString ImportTableModel::text(const ImportSummary &import, int column) const
{
    switch (column) {
    case FileColumn:
        return QFileInfo(import.filePath).fileName();
    case TargetColumn:
        return targetText(import);
    case StateColumn:
        return stateSign(import) + QLatin1Char(' ') + stateLabel(import);
    case ProgressColumn:
        return progressLabel(import) + remainingLabel(import, samplesOf(import.id));
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
    case ChannelColumn:
        return import.turn->channel;
    case PriorityColumn:
        return QString::number(import.turn->priority);
    default:
        return {};
    }
}

/// What needs a person comes first, then what runs or will run, then what has ended.
static int urgency(ImportState state)
{
    switch (state) {
    case ImportState::Failed:
        return 0;
    case ImportState::Partial:
        return 1;
    case ImportState::Running:
        return 2;
    case ImportState::Queued:
        return 3;
    case ImportState::Paused:
        return 4;
    case ImportState::Cancelled:
        return 5;
    case ImportState::Done:
        break;
    }
    return 6;
}

QVariant ImportTableModel::sortValue(const ImportSummary &import, int column) const
{
    switch (column) {
    case StateColumn:
        return urgency(import.state);
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
    case PriorityColumn:
        return import.turn->priority;
    default:
        return text(import, column);
    }
}

/// For programs that read it: numbers without grouping, the state without its sign. Not valid: as it is shown.
static QVariant plainValue(const ImportSummary &import, int column)
{
    switch (column) {
    case ImportTableModel::StateColumn:
        return stateLabel(import);
    case ImportTableModel::RowsColumn:
        return import.counts.imported();
    case ImportTableModel::FailedColumn:
        return import.counts.rowsFailed;
    case ImportTableModel::StartedColumn:
        return import.startedAt.toString(Qt::ISODate);
    case ImportTableModel::DurationColumn:
        return double(import.durationMs) / 1000;
    case ImportTableModel::RateColumn:
        return qint64(import.rowsPerSecond());
    case ImportTableModel::PriorityColumn:
        return import.turn->priority;
    default:
        return {};
    }
}

static QString toolTip(const ImportSummary &import)
{
    return QStringLiteral("%1\n%2 › %3\n%4")
        .arg(import.filePath, import.targetPath, import.table, progressSentence(import));
}

QVariant ImportTableModel::font(const ImportSummary &import, int column) const
{
    const bool isLink = column == FailedColumn && import.counts.rowsFailed > 0; // to the errors
    const bool isNew = column == FileColumn && m_unseen.contains(import.id);
    if (!isLink && !isNew)
        return {};
    QFont font;
    font.setUnderline(isLink);
    font.setBold(isNew);
    return font;
}

void ImportTableModel::setUnseen(const QSet<qint64> &imports)
{
    const QSet<qint64> changed = (m_unseen - imports) + (imports - m_unseen);
    m_unseen = imports;
    for (const qint64 import : changed) {
        if (const int row = rowOf(import); row >= 0)
            Q_EMIT dataChanged(index(row, FileColumn), index(row, FileColumn));
    }
}

static bool isNumberColumn(int column)
{
    return column >= ImportTableModel::RowsColumn && column != ImportTableModel::StartedColumn
        && column != ImportTableModel::ChannelColumn;
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSummary &import = m_imports[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(import, index.column());
    case Qt::EditRole:
        return plainValue(import, index.column());
    case Qt::ToolTipRole:
        return toolTip(import);
    case HasBarRole:
        return (import.state == ImportState::Running && import.notice.isEmpty()) || import.state == ImportState::Paused
            || import.state == ImportState::Cancelled;
    case Qt::TextAlignmentRole:
        return int((isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == StateColumn)
            return stateColor(import, QGuiApplication::palette());
        if (index.column() == FailedColumn && import.counts.rowsFailed > 0)
            return stateColor(ImportState::Partial, QGuiApplication::palette());
        return {};
    case Qt::FontRole:
        return font(import, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateLabel(import) : text(import, index.column());
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %2").arg(QFileInfo(import.filePath).fileName(), progressSentence(import));
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
        return int((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList names { tr("File"), tr("Target"), tr("State"), tr("Progress"), tr("Rows"), tr("Failed"),
        tr("Started"), tr("Took"), tr("Rows/s"), tr("Channel"), tr("Priority") };
    return names.value(section);
}

int ImportTableModel::rowOf(qint64 id) const
{
    const auto place = std::lower_bound(m_imports.cbegin(), m_imports.cend(), id,
        [](const ImportSummary &import, qint64 wanted) { return import.id > wanted; });
    return place != m_imports.cend() && place->id == id ? int(place - m_imports.cbegin()) : -1;
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
        m_samples.add(import);
        const int row = rowOf(import.id);
        if (row < 0) {
            added.append(import);
            continue;
        }
        --m_counts[std::size_t(m_imports.at(row).state)];
        ++m_counts[std::size_t(import.state)];
        m_imports[row] = import;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    std::sort(added.begin(), added.end(), [](const ImportSummary &a, const ImportSummary &b) { return a.id > b.id; });
    add(std::move(added));
}

/// Each run of imports goes where it belongs: what is new above the others, what is read of an old history below.
void ImportTableModel::add(QList<ImportSummary> added)
{
    while (!added.isEmpty()) {
        const auto place = std::upper_bound(m_imports.cbegin(), m_imports.cend(), added.constFirst().id,
            [](qint64 id, const ImportSummary &import) { return import.id < id; });
        const auto row = int(place - m_imports.cbegin());
        qsizetype count = added.size();
        if (place != m_imports.cend()) {
            const auto behind = std::find_if(added.cbegin(), added.cend(),
                [next = place->id](const ImportSummary &import) { return import.id < next; });
            count = behind - added.cbegin();
        }
        beginInsertRows({}, row, row + int(count) - 1);
        const QList<ImportSummary> below = m_imports.mid(row);
        m_imports.resize(row);
        m_imports += added.mid(0, count);
        m_imports += below;
        for (qsizetype i = 0; i < count; ++i)
            ++m_counts[std::size_t(added[i].state)];
        endInsertRows();
        added.remove(0, count);
    }
}

void ImportTableModel::removeImports(const QList<qint64> &ids)
{
    constexpr qsizetype oneByOne = 50;
    if (ids.size() > oneByOne)
        return removeMany({ ids.begin(), ids.end() });
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        --m_counts[std::size_t(m_imports.at(row).state)];
        m_imports.removeAt(row);
        endRemoveRows();
    }
}

void ImportTableModel::removeMany(const QSet<qint64> &ids)
{
    beginResetModel();
    for (const ImportSummary &import : std::as_const(m_imports)) {
        if (ids.contains(import.id))
            --m_counts[std::size_t(import.state)];
    }
    m_imports.removeIf([&ids](const ImportSummary &import) { return ids.contains(import.id); });
    endResetModel();
}

} // namespace tranche
