#include "ui/wizard/ColumnTableModel.h"

#include "service/Reading.h"
#include "ui/common/Formatting.h"

#include <QGuiApplication>

namespace tranche {

ColumnTableModel::ColumnTableModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_columns(draft.columns())
{
    connect(&draft, &ImportDraft::inspected, this, &ColumnTableModel::takeColumns);
    connect(&draft, &ImportDraft::changed, this, &ColumnTableModel::takeColumns);
}

void ColumnTableModel::takeColumns()
{
    if (m_columns == m_draft.columns())
        return;
    const bool sameCount = m_columns.size() == m_draft.columns().size();
    if (!sameCount)
        beginResetModel();
    m_columns = m_draft.columns();
    if (!sameCount)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ColumnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString nullWordsCell(const PlannedColumn &column)
{
    if (!column.mayReadNullWords)
        return {};
    if (column.nullWords.isEmpty())
        return ColumnTableModel::tr("none in the sample");
    if (column.readsNullWords)
        return nullWordsInSample(column.nullWords);
    QStringList words;
    for (const SampledNullWord &word : column.nullWords)
        words.append(word.word);
    return ColumnTableModel::tr("as it stands: %1").arg(words.join(QStringLiteral(", ")));
}

/// The type, with the format that its values have: “DATE dd.MM.yyyy”.
static QString typeCell(const PlannedColumn &column)
{
    const QString format = column.format.text();
    return format.isEmpty() ? columnTypeName(column.type) : columnTypeName(column.type) + QLatin1Char(' ') + format;
}

static QString cellText(const PlannedColumn &column, int which)
{
    switch (which) {
    case ColumnTableModel::NameColumn:
        return column.name;
    case ColumnTableModel::FieldColumn:
        return column.import ? column.field : QString();
    case ColumnTableModel::TypeColumn:
        return column.import ? typeCell(column) : QString();
    case ColumnTableModel::SamplesColumn:
        return column.samples.join(QStringLiteral(" · "));
    case ColumnTableModel::NullWordsColumn:
        return nullWordsCell(column);
    case ColumnTableModel::WarningColumn:
        return column.warning;
    default:
        return {};
    }
}

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedColumn &column = m_columns[index.row()];
    switch (role) {
    case Qt::EditRole:
        if (index.column() == TypeColumn)
            return column.import ? columnTypeName(column.type) : QString();
        [[fallthrough]];
    case Qt::DisplayRole:
        return cellText(column, index.column());
    case Qt::ToolTipRole:
        return index.column() >= SamplesColumn ? QVariant(cellText(column, index.column())) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == NullWordsColumn && column.mayReadNullWords)
            return int(column.readsNullWords ? Qt::Checked : Qt::Unchecked);
        return index.column() == NameColumn ? QVariant(int(column.import ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == WarningColumn)
            return stateColor(ImportState::Partial, QGuiApplication::palette());
        return column.import ? QVariant() : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    default:
        return {};
    }
}

bool ColumnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    PlannedColumn column = m_columns[index.row()];
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        column.import = value.toInt() == Qt::Checked;
    } else if (role == Qt::CheckStateRole && index.column() == NullWordsColumn && column.mayReadNullWords) {
        column.readsNullWords = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == FieldColumn) {
        column.field = value.toString();
        column.import = column.import || !column.field.isEmpty();
    } else if (role == Qt::EditRole && index.column() == TypeColumn) {
        const auto type = columnTypeFromName(value.toString());
        if (!type)
            return false;
        if (column.type != *type)
            column.format = {};
        column.type = *type;
    } else {
        return false;
    }
    m_draft.setColumn(index.row(), column);
    return true;
}

Qt::ItemFlags ColumnTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == NameColumn || (index.column() == NullWordsColumn && m_columns[index.row()].mayReadNullWords))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == FieldColumn || index.column() == TypeColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names { tr("Column of the file"), tr("Field of the table"), tr("Type"),
        tr("Sample values"), tr("Read as NULL"), tr("Warning") };
    if (role == Qt::ToolTipRole && section == NullWordsColumn)
        return tr(
            "Whether words for “no value”, such as n/a, NULL or --, are NULL in a column of numbers. They are counted "
            "and told.");
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(names.value(section)) : QVariant();
}

void ColumnTableModel::setAllImported(bool import)
{
    m_draft.setAllImported(import);
}

} // namespace tranche
