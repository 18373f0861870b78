#include "ui/importing/PreviewTableModel.h"

#include "ui/common/Formatting.h"

#include <QGuiApplication>

#include <algorithm>

namespace tranche {

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inspection.preview.size());
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columnCount;
}

const MappedRow *PreviewTableModel::mappedOf(int row) const
{
    const int dataRow = m_dataRows.value(row, -1);
    return dataRow >= 0 && dataRow < m_mapped.size() && !m_mapped[dataRow].values.isEmpty() ? &m_mapped[dataRow]
                                                                                            : nullptr;
}

static QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar(0x21B5)).remove(QLatin1Char('\r'));
}

/// Also where a number is written otherwise, as 12.40 and 12.4. What is long is shown cut.
static bool isSameValue(const QString &inFile, const QString &stored)
{
    constexpr qsizetype compared = 500;
    bool isNumber = false;
    bool isToo = false;
    if (inFile.toDouble(&isNumber) == stored.toDouble(&isToo) && isNumber && isToo)
        return true;
    return inFile == stored || (inFile.size() > compared && inFile.left(compared) == stored.left(compared));
}

QString PreviewTableModel::problemOf(int row, int column) const
{
    const MappedRow *mapped = mappedOf(row);
    return mapped == nullptr ? QString() : mapped->wrong.value(mappedColumn(column));
}

QString PreviewTableModel::cellText(int row, int column) const
{
    const QString cell = oneLine(m_inspection.preview[row].cells.value(column));
    const MappedRow *mapped = mappedOf(row);
    const int place = mappedColumn(column);
    if (mapped == nullptr || place < 0)
        return cell;
    if (mapped->wrong.contains(place))
        return QStringLiteral("▲ ") + cell;
    const QString &stored = mapped->values[place];
    const QString text = oneLine(stored);
    if (column >= m_inspection.columnNames.size())
        return stored.isNull() ? QStringLiteral("NULL") : text;
    if (stored.isNull())
        return cell.isEmpty() ? cell : tr("%1 → NULL").arg(cell);
    return isSameValue(cell, text) ? cell : tr("%1 → %2").arg(cell, text);
}

bool PreviewTableModel::isRight(int column) const
{
    const int place = mappedColumn(column);
    if (place >= 0)
        return m_columns[place].type->alignedRight;
    return column < int(m_inspection.columns.size()) && m_inspection.columns[std::size_t(column)].type->alignedRight;
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_inspection.preview[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString problem = problemOf(index.row(), index.column());
        return !row.problem.isEmpty() ? row.problem
            : !row.leftOut.isEmpty()  ? tr("Left out: %1").arg(row.leftOut)
            : !problem.isEmpty()      ? problem
                                      : cellText(index.row(), index.column());
    }
    case Qt::AccessibleTextRole: {
        const QString problem = problemOf(index.row(), index.column());
        const QString text = tr("line %1, %2: %3")
                                 .arg(row.line)
                                 .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                     cellText(index.row(), index.column()));
        return problem.isEmpty() ? text : tr("%1, wrong: %2").arg(text, problem);
    }
    case Qt::TextAlignmentRole:
        return int(
            (isRight(index.column()) && row.leftOut.isEmpty() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return row.leftOut.isEmpty() && (m_mapped.isEmpty() || mappedColumn(index.column()) >= 0)
            ? QVariant()
            : QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::BackgroundRole:
        return row.problem.isEmpty() && problemOf(index.row(), index.column()).isEmpty()
            ? QVariant()
            : badCellColor(QGuiApplication::palette());
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_inspection.preview.size()
            ? QVariant(m_inspection.preview[section].line)
            : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section < m_inspection.columnNames.size() ? QVariant(m_inspection.columnNames[section])
                                                     : QVariant(m_columns.value(mappedColumn(section)).sourceName);
}

void PreviewTableModel::setInspection(const std::optional<SourceInspection> &inspection)
{
    beginResetModel();
    m_inspection = inspection.value_or(SourceInspection());
    m_columnCount = int(m_inspection.columnNames.size());
    m_mapped.clear();
    m_columns.clear();
    m_places.clear();
    m_dataRows.clear();
    int dataRow = 0;
    for (const PreviewRow &row : std::as_const(m_inspection.preview))
        m_dataRows.append(row.leftOut.isEmpty() ? dataRow++ : -1);
    endResetModel();
}

void PreviewTableModel::setMapped(const QList<MappedRow> &rows, const ColumnMapping &mapping, int columnCount)
{
    const bool sameColumns = columnCount == m_columnCount;
    if (!sameColumns)
        beginResetModel();
    m_mapped = rows;
    m_columns = mapping.columns;
    m_columnCount = columnCount;
    m_places.clear();
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_places.insert(m_columns[i].source, i);
    if (!sameColumns)
        endResetModel();
    else if (rowCount() > 0 && columnCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount - 1));
}

int PreviewTableModel::firstWrongRow() const
{
    const auto wrong = std::find_if(m_inspection.preview.begin(), m_inspection.preview.end(),
        [](const PreviewRow &row) { return !row.problem.isEmpty(); });
    return wrong == m_inspection.preview.end() ? -1 : int(wrong - m_inspection.preview.begin());
}

int PreviewTableModel::wrongIn(int column) const
{
    const int place = mappedColumn(column);
    return place < 0 ? 0 : int(std::count_if(m_mapped.begin(), m_mapped.end(), [place](const MappedRow &row) {
        return row.wrong.contains(place);
    }));
}

} // namespace tranche
