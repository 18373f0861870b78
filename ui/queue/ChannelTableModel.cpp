#include "ui/queue/ChannelTableModel.h"

#include "ui/common/Formatting.h"

#include <algorithm>

namespace tranche {

int ChannelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int ChannelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString textOf(const ChannelState &state, int column)
{
    const Channel &channel = state.channel;
    switch (column) {
    case ChannelTableModel::NameColumn:
        return channel.name;
    case ChannelTableModel::CapacityColumn:
        return !state.isSet                        ? QStringLiteral("–")
            : channel.capacity == Channel::noLimit ? ChannelTableModel::tr("no limit")
                                                   : formatCount(channel.capacity);
    case ChannelTableModel::OrderColumn:
        return channel.isSequential ? ChannelTableModel::tr("yes") : QStringLiteral("–");
    case ChannelTableModel::ThrottleColumn:
        return channel.throttleS > 0 ? ChannelTableModel::tr("%1 s").arg(formatCount(channel.throttleS))
                                     : QStringLiteral("–");
    case ChannelTableModel::StateColumn:
        return channel.isPaused ? QStringLiteral("❚❚ ") + ChannelTableModel::tr("paused")
                                : ChannelTableModel::tr("open");
    case ChannelTableModel::QueuedColumn:
        return formatCount(state.queued);
    case ChannelTableModel::RunningColumn:
        return formatCount(state.running);
    case ChannelTableModel::FailedColumn:
        return formatCount(state.failed);
    default:
        return {};
    }
}

static Qt::Alignment alignmentOfChannel(int column)
{
    return (column >= ChannelTableModel::QueuedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant ChannelTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChannelState &state = m_states[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(state, index.column());
    case Qt::ToolTipRole:
        return state.isSet ? channelText(state.channel)
                           : tr("It has no rules of its own: those of the channels above it hold.");
    case Qt::TextAlignmentRole:
        return int(alignmentOfChannel(index.column()));
    default:
        return {};
    }
}

QVariant ChannelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOfChannel(section));
    static const QStringList names { tr("Channel"), tr("At once"), tr("In order"), tr("Between starts"), tr("State"),
        tr("Queued"), tr("Running"), tr("Failed") };
    static const QStringList tips { {}, tr("So many imports at once, those of the channels below it counted"),
        tr("Strictly one after the other, and none behind one that failed"),
        tr("At least so many seconds between two starts"), tr("In a paused channel nothing begins"), {}, {},
        tr("Ended failed or partial, and not taken for done") };
    if (role == Qt::ToolTipRole)
        return tips.value(section);
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

int ChannelTableModel::rowOf(const QString &channel) const
{
    const auto found = std::find_if(
        m_states.cbegin(), m_states.cend(), [&](const ChannelState &state) { return state.channel.name == channel; });
    return found == m_states.cend() ? -1 : int(found - m_states.cbegin());
}

void ChannelTableModel::setStates(const QList<ChannelState> &states)
{
    QStringList present;
    for (const ChannelState &state : states)
        present.append(state.channel.name);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (present.contains(m_states[row].channel.name))
            continue;
        beginRemoveRows({}, row, row);
        m_states.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(states.size()); ++row) { // both are by name
        if (row < rowCount() && m_states[row].channel.name == states[row].channel.name) {
            m_states[row] = states[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_states.insert(row, states[row]);
        endInsertRows();
    }
    if (!m_states.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace tranche
