#include "ui/importing/ColumnTableModel.h"

#include "service/inspect/Reading.h"
#include "ui/common/Formatting.h"
#include "ui/importing/ColumnText.h"
#include "ui/importing/TypeText.h"
#include "ui/profile/ProfileText.h"

#include <QGuiApplication>

#include <algorithm>

namespace tranche {

ColumnTableModel::ColumnTableModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &ImportDraft::inspected, this, &ColumnTableModel::takeColumns);
    connect(&draft, &ImportDraft::changed, this, &ColumnTableModel::takeColumns);
    takeColumns();
}

void ColumnTableModel::takeColumns()
{
    const QList<PlannedColumn> columns = m_draft.columns() + m_draft.plan().derived;
    const QList<SteppedColumn> stepped = m_draft.inspection() ? m_draft.inspection()->stepped : QList<SteppedColumn>();
    const auto values = [](const QList<SteppedColumn> &all) {
        QList<QStringList> texts;
        for (const SteppedColumn &column : all)
            texts.append({ column.name, column.before.join(QChar(0)), column.after.join(QChar(0)) });
        return texts;
    };
    const bool sameCount = m_columns.size() == columns.size() && m_ofFile == m_draft.columns().size();
    if (sameCount && m_columns == columns && values(m_stepped) == values(stepped))
        return;
    if (!sameCount)
        beginResetModel();
    m_columns = columns;
    m_stepped = stepped;
    m_ofFile = m_draft.columns().size();
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

QString ColumnTableModel::samplesText(int row) const
{
    const PlannedColumn &column = m_columns[row];
    const auto stepped = std::find_if(m_stepped.begin(), m_stepped.end(), [&](const SteppedColumn &one) {
        return one.name == column.name && one.isDerived == isDerived(row) && !one.steps.isEmpty();
    });
    const QStringList samples = stepped == m_stepped.end() ? column.samples : steppedSamples(*stepped);
    return samples.join(QStringLiteral(" · "));
}

QString ColumnTableModel::note(int row) const
{
    const PlannedColumn &column = m_columns[row];
    QStringList told;
    for (const QString &text : { column.warning, column.import ? column.doubt : QString(), matchText(column),
             isDerived(row) && column.isUnfit ? tr("the table has no such column") : QString() }) {
        if (!text.isEmpty())
            told.append(text);
    }
    return told.join(QStringLiteral("; "));
}

/// “lines.”, of a column that goes into a table for lines.
QString ColumnTableModel::tableOfLines(const PlannedColumn &column) const
{
    return column.table == 0 ? QString() : m_draft.choices.children.value(column.table - 1).table + QLatin1Char('.');
}

/// “▲ 3 won't fit”, else “412 different, 2 % empty”
QString ColumnTableModel::profileText(int row) const
{
    if (!m_columns[row].import || row >= m_profile.columns.size())
        return {};
    const ColumnProfile &profile = m_profile.columns[row];
    if (profile.misfits > 0)
        return tr("▲ %1 won't fit").arg(formatCount(profile.misfits));
    const qint64 empty = profile.empty + profile.nullWords;
    if (profile.rows > 0 && empty == profile.rows)
        return tr("all empty");
    const QString different
        = profile.distinct == profile.values() && !profile.distinctIsEstimated && profile.distinct > 1
        ? tr("all different")
        : (profile.distinctIsEstimated ? tr("about %1 different") : tr("%1 different"))
              .arg(formatCount(profile.distinct));
    return empty == 0 ? different : tr("%1, %2 empty").arg(different, formatShare(empty, profile.rows));
}

void ColumnTableModel::setProfile(const FileProfile &profile)
{
    m_profile = profile;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ValuesColumn), index(rowCount() - 1, ValuesColumn));
}

bool ColumnTableModel::hasNote(int row) const
{
    return !note(row).isEmpty();
}

QString ColumnTableModel::cellText(int row, int which) const
{
    const PlannedColumn &column = m_columns[row];
    switch (which) {
    case NameColumn:
        return isDerived(row) ? tr("%1 (new)").arg(column.name) : column.name;
    case FieldColumn:
        return column.import ? tableOfLines(column) + column.field : QString();
    case TypeColumn:
        return column.import ? typeText(column.type, column.format) : QString();
    case SamplesColumn:
        return samplesText(row);
    case NullWordsColumn:
        return nullWordsCell(column);
    case WarningColumn:
        return note(row);
    case StepsColumn:
        return valuesText(column);
    case ValuesColumn:
        return profileText(row);
    default:
        return {};
    }
}

QStringList ColumnTableModel::typeOffers(int row) const
{
    const auto &inspection = m_draft.inspection();
    const bool isKnown = inspection && !isDerived(row) && row < int(inspection->columns.size());
    return tranche::typeOffers(m_columns[row], isKnown ? &inspection->columns[std::size_t(row)] : nullptr);
}

void ColumnTableModel::setTypes(const QList<int> &rows, const QString &text)
{
    const auto type = typeFromText(text);
    for (const int row : rows) {
        if (type && m_columns[row].import)
            m_draft.setType(row, type->type, type->format);
    }
}

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedColumn &column = m_columns[index.row()];
    switch (role) {
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return column.name;
        if (index.column() == FieldColumn)
            return column.import ? column.field : QString();
        [[fallthrough]];
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() >= SamplesColumn ? QVariant(cellText(index.row(), index.column())) : QVariant();
    case Qt::CheckStateRole:
        if (isDerived(index.row()))
            return {};
        if (index.column() == NullWordsColumn && column.mayReadNullWords)
            return int(column.readsNullWords ? Qt::Checked : Qt::Unchecked);
        return index.column() == NameColumn ? QVariant(int(column.import ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == WarningColumn
            || (index.column() == ValuesColumn && cellText(index.row(), ValuesColumn).startsWith(QChar(0x25B2))))
            return stateColor(ImportState::Partial, QGuiApplication::palette());
        return column.import ? QVariant() : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    default:
        return {};
    }
}

bool ColumnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    PlannedColumn column = m_columns[index.row()];
    if (role == Qt::EditRole && index.column() == TypeColumn) {
        if (!typeFromText(value.toString()))
            return false;
        setTypes({ index.row() }, value.toString());
        return true;
    }
    if (isDerived(index.row()))
        return false;
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        column.import = value.toInt() == Qt::Checked;
    } else if (role == Qt::CheckStateRole && index.column() == NullWordsColumn && column.mayReadNullWords) {
        column.readsNullWords = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == FieldColumn) {
        column.field = value.toString();
        column.import = column.import || !column.field.isEmpty();
    } else {
        return false;
    }
    m_draft.setColumn(index.row(), column);
    return true;
}

Qt::ItemFlags ColumnTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isDerived(index.row()))
        return index.column() == TypeColumn ? flags | Qt::ItemIsEditable : flags;
    if (index.column() == NameColumn || (index.column() == NullWordsColumn && m_columns[index.row()].mayReadNullWords))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == FieldColumn || index.column() == TypeColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names { tr("Import"), tr("Field"), tr("Type"), tr("Samples"), tr("Read as NULL"),
        tr("Notes"), tr("Steps and rules"), tr("Values") };
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
