#include "ui/files/FileListModel.h"

#include "mapping/ColumnNames.h"
#include "ui/common/Formatting.h"
#include "ui/common/ProgressSentence.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace tranche {

QString listedName(const ImportFile &file)
{
    QString name = QFileInfo(file.path).fileName();
    if (!file.member.isEmpty())
        name += QLatin1Char('/') + file.member;
    return file.sheet.isEmpty() ? name : FileListModel::tr("%1, sheet %2").arg(name, file.sheet);
}

FileListModel::FileListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FileListModel::setFiles(const QList<ImportFile> &files)
{
    beginResetModel();
    m_files.clear();
    m_rowOf.clear();
    QSet<QString> taken;
    QHash<QString, int> numbers; // of a name that many files have, so that none is tried twice
    for (const ImportFile &file : files) {
        ListedFile listed { file, file.table, !file.failure, file.failure ? file.failure->text() : QString(), {} };
        if (listed.table.isEmpty())
            listed.table = tableNameFromFile(file.member.isEmpty() ? file.path : file.member);
        const QString wanted = listed.table;
        for (int &number = numbers[wanted.toCaseFolded()]; taken.contains(listed.table.toCaseFolded());)
            listed.table = QStringLiteral("%1_%2").arg(wanted).arg(++number + 1);
        taken.insert(listed.table.toCaseFolded());
        m_files.append(listed);
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

int FileListModel::chosenCount() const
{
    return int(std::count_if(m_files.cbegin(), m_files.cend(), [](const ListedFile &file) { return file.isChosen; }));
}

void FileListModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FileListModel::chooseAll(bool chosen)
{
    for (ListedFile &file : m_files)
        file.isChosen = chosen && !file.file.failure;
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_files.size()) - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void FileListModel::setCommonTable(const QString &table)
{
    m_common = table;
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, TableColumn), index(int(m_files.size()) - 1, TableColumn));
    Q_EMIT choiceChanged();
}

void FileListModel::freeze()
{
    m_isFrozen = true;
}

void FileListModel::setQueued(int row, qint64 import)
{
    m_files[row].import.id = import;
    m_rowOf.insert(import, row);
    changed(row);
}

void FileListModel::setProblem(int row, const QString &problem)
{
    m_files[row].problem = problem;
    changed(row);
}

void FileListModel::applyChanges(const QList<ImportSummary> &imports)
{
    for (const ImportSummary &import : imports) {
        const int row = m_rowOf.value(import.id, -1);
        if (row < 0)
            continue;
        m_files[row].import = import;
        changed(row);
    }
}

bool FileListModel::haveAllEnded() const
{
    return std::all_of(m_files.cbegin(), m_files.cend(),
        [](const ListedFile &file) { return file.import.id == 0 || hasEnded(file.import.state); });
}

int FileListModel::doneCount() const
{
    return int(std::count_if(m_files.cbegin(), m_files.cend(),
        [](const ListedFile &file) { return file.import.id != 0 && file.import.state == ImportState::Done; }));
}

int FileListModel::wrongCount() const
{
    return int(std::count_if(m_files.cbegin(), m_files.cend(), [](const ListedFile &file) {
        return file.isChosen && (file.import.id == 0 ? !file.problem.isEmpty() : needsAttention(file.import.state));
    }));
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileListModel::stateText(const ListedFile &file) const
{
    if (!file.problem.isEmpty())
        return file.problem;
    if (file.import.id == 0)
        return m_isFrozen && file.isChosen ? tr("looking at it…") : QString();
    return stateSign(file.import) + QLatin1Char(' ')
        + (file.import.state == ImportState::Queued ? stateLabel(file.import) : progressSentence(file.import));
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedFile &file = m_files[index.row()];
    const bool isState = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == FileColumn ? listedName(file.file) : isState ? stateText(file) : tableOf(index.row());
    case Qt::ToolTipRole:
        return isState ? stateText(file) : file.file.path;
    case Qt::CheckStateRole:
        if (index.column() == FileColumn)
            return int(file.isChosen ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ForegroundRole:
        if (isState && !file.problem.isEmpty())
            return stateColor(ImportState::Failed, QGuiApplication::palette());
        if (isState && file.import.id != 0)
            return stateColor(file.import, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

bool FileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    ListedFile &file = m_files[index.row()];
    if (role == Qt::CheckStateRole && index.column() == FileColumn)
        file.isChosen = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == TableColumn && !value.toString().trimmed().isEmpty())
        file.table = value.toString().trimmed();
    else
        return false;
    changed(index.row());
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags FileListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isFrozen || m_files[index.row()].file.failure)
        return flags;
    if (index.column() == FileColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == TableColumn && m_common.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList names { tr("File"), tr("Into the table"), tr("State") };
    return names.value(section);
}

} // namespace tranche
