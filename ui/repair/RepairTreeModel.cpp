#include "ui/repair/RepairTreeModel.h"

#include "ui/common/Formatting.h"
#include "ui/repair/SuggestionText.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace tranche {

// An index knows its column and kind by its internal number: 0 for lines of columns, else one more than the column's
// place, and above that one more than the kind's, or nothing for lines of kinds.
static constexpr int kindShift = 32;

RepairTreeModel::Line RepairTreeModel::lineOf(const QModelIndex &index) const
{
    const quint64 id = index.internalId();
    if (!index.isValid())
        return {};
    if (id == 0)
        return { index.row(), hasOneKind(index.row()) ? 0 : -1, -1 };
    const int column = int(id & 0xFFFFFFFFU) - 1;
    const int kind = int(id >> kindShift) - 1;
    return kind < 0 ? Line { column, index.row(), -1 } : Line { column, kind, index.row() };
}

const RepairOutline::Kind &RepairTreeModel::kindOf(const Line &line) const
{
    return m_outline.columns[line.column].kinds[line.kind];
}

/// Its values, and a line that says how many more there are.
int RepairTreeModel::linesOf(const RepairOutline::Kind &kind)
{
    return int(kind.values.size()) + (kind.different > kind.values.size() ? 1 : 0);
}

bool RepairTreeModel::isRest(const Line &line) const
{
    return line.value >= 0 && line.value >= kindOf(line).values.size();
}

QModelIndex RepairTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const Line line = lineOf(parent);
    quint64 id = quint64(line.column) + 1;
    if (line.kind >= 0)
        id |= (quint64(line.kind) + 1) << kindShift;
    return createIndex(row, column, quintptr(id));
}

QModelIndex RepairTreeModel::parent(const QModelIndex &index) const
{
    const quint64 id = index.internalId();
    if (!index.isValid() || id == 0)
        return {};
    const Line line = lineOf(index);
    if (line.value < 0 || hasOneKind(line.column))
        return createIndex(line.column, 0, quintptr(0));
    return createIndex(line.kind, 0, quintptr(id & 0xFFFFFFFFU));
}

int RepairTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(m_outline.columns.size());
    const Line line = lineOf(parent);
    if (line.value >= 0)
        return 0;
    return line.kind >= 0 ? linesOf(kindOf(line)) : int(m_outline.columns[line.column].kinds.size());
}

int RepairTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::optional<RepairNode> RepairTreeModel::node(const QModelIndex &index) const
{
    const Line line = lineOf(index);
    if (line.column < 0 || (line.kind >= 0 && isRest(line)))
        return std::nullopt;
    const RepairOutline::Column &column = m_outline.columns[line.column];
    RepairNode node;
    node.column = column.name;
    node.count = column.count;
    if (line.kind < 0)
        return node;
    const RepairOutline::Kind &kind = kindOf(line);
    node.code = kind.code;
    node.message = kind.message;
    node.count = kind.count;
    node.chunks = kind.chunks;
    node.suggestion = kind.suggestion;
    node.mayRemedy = kind.ofOneColumn || kind.column.isEmpty();
    if (line.value < 0)
        return node;
    const RepairOutline::Value &value = kind.values[line.value];
    node.value = value.value;
    node.count = value.count;
    node.chunks = value.chunks;
    node.suggestion = value.suggestion;
    return node;
}

QStringList RepairTreeModel::actions(const QModelIndex &index) const
{
    const auto one = node(index);
    QStringList actions;
    if (!m_mayRemedy || !one || !one->mayRemedy)
        return actions;
    if (one->suggestion)
        actions.append(tr("Apply"));
    actions.append(tr("Other…"));
    return actions;
}

QString RepairTreeModel::key(const QModelIndex &index) const
{
    const auto one = node(index);
    return one ? one->column + QChar(0) + one->code + QChar(0) + (one->value ? QChar(1) + *one->value : QString())
               : QString();
}

QString RepairTreeModel::what(const Line &line) const
{
    const QString &name = m_outline.columns[line.column].name;
    const QString column = name.isEmpty() ? tr("Whole rows") : name;
    if (line.kind < 0)
        return column;
    const RepairOutline::Kind &kind = kindOf(line);
    if (isRest(line))
        return formatCounted(kind.different - kind.values.size(), tr("and %1 more value"), tr("and %1 more values"));
    if (line.value >= 0)
        return shownValue(kind.values[line.value].value);
    return hasOneKind(line.column) ? tr("%1: %2").arg(column, kindText(kind.message)) : kindText(kind.message);
}

QString RepairTreeModel::suggestion(const Line &line) const
{
    if (line.kind < 0 || isRest(line))
        return {};
    const RepairOutline::Kind &kind = kindOf(line);
    const auto &suggested = line.value < 0 ? kind.suggestion : kind.values[line.value].suggestion;
    if (suggested)
        return suggestionText(*suggested);
    if (line.value >= 0 && kind.values[line.value].mended)
        return QStringLiteral("→ %1").arg(shownValue(*kind.values[line.value].mended));
    return {};
}

QVariant RepairTreeModel::data(const QModelIndex &index, int role) const
{
    const Line line = lineOf(index);
    if (line.column < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhatColumn:
            return what(line);
        case CountColumn: {
            const auto one = node(index);
            return one ? QVariant(formatCount(one->count)) : QVariant();
        }
        case SuggestionColumn:
            return suggestion(line);
        default:
            return {}; // painted as buttons
        }
    case Qt::ToolTipRole:
        if (index.column() == SuggestionColumn)
            return suggestion(line);
        if (const auto one = node(index); one && one->value)
            return one->value->left(1000);
        return line.kind >= 0 ? QVariant(kindOf(line).message) : QVariant(what(line));
    case Qt::AccessibleTextRole:
        return index.column() == ActionsColumn ? QVariant(actions(index).join(QLatin1String(", "))) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.value < 0 && index.column() == WhatColumn);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole: {
        const bool isAside
            = isRest(line) || (line.value >= 0 && index.column() == SuggestionColumn && !node(index)->suggestion);
        return line.kind >= 0 && isAside ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                                         : QVariant();
    }
    default:
        return {};
    }
}

QVariant RepairTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    static const char *const names[] { QT_TR_NOOP("What is wrong"), QT_TR_NOOP("Errors"), QT_TR_NOOP("Suggestion"),
        "" };
    return role == Qt::DisplayRole && *names[section] != '\0' ? QVariant(tr(names[section])) : QVariant();
}

Qt::ItemFlags RepairTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return node(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

void RepairTreeModel::setOutline(const RepairOutline &outline)
{
    beginResetModel();
    m_outline = outline;
    endResetModel();
}

void RepairTreeModel::setMayRemedy(bool may)
{
    if (m_mayRemedy == may)
        return;
    m_mayRemedy = may;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace tranche
