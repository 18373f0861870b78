#include "ui/imports/LogTableModel.h"

#include "ui/common/Formatting.h"

#include <algorithm>

namespace tranche {

void LogTableModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void LogTableModel::apply(const QList<LogEvent> &events)
{
    if (events.isEmpty())
        return;
    const auto at = std::lower_bound(m_events.cbegin(), m_events.cend(), events.constFirst(),
        [](const LogEvent &one, const LogEvent &other) { return one.number < other.number; });
    const int first = int(at - m_events.cbegin());
    if (first < m_events.size()) {
        beginRemoveRows({}, first, int(m_events.size()) - 1);
        m_events.resize(first);
        endRemoveRows();
    }
    beginInsertRows({}, first, first + int(events.size()) - 1);
    m_events += events;
    endInsertRows();
}

int LogTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

static QString textOfEvent(const LogEvent &event, int column)
{
    constexpr qsizetype longestDetail = 300;
    switch (column) {
    case LogTableModel::TimeColumn:
        return formatTime(event.at);
    case LogTableModel::WhatColumn:
        return eventText(event);
    case LogTableModel::WhoColumn:
        return whoText(event);
    case LogTableModel::DetailColumn:
        return shortened(event.detail.left(longestDetail).simplified(), longestDetail);
    default:
        return {};
    }
}

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEvent &event = m_events[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOfEvent(event, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOfEvent(event, index.column()));
    default:
        return {};
    }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        return tr("What happened");
    case WhoColumn:
        return tr("By");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace tranche
