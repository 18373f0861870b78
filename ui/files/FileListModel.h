#pragma once

#include "service/inspect/ImportFiles.h"
#include "store/ImportSummary.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tranche {

/// A file, or a part of one, in the list of those that are imported together.
struct ListedFile
{
    ImportFile file;
    QString table; ///< that it goes to if each file has its own
    bool isChosen = true;
    QString problem; ///< why it can't be imported, or was not
    ImportSummary import; ///< as it is now; of id 0 until it is in the queue
};

/// The files that are imported together: which of them, into which table, and what has become of each.
class FileListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, TableColumn, StateColumn, ColumnCount };

    explicit FileListModel(QObject *parent = nullptr);

    /// Gives each a table of its own: of two files of one name the second one gets another one.
    void setFiles(const QList<ImportFile> &files);
    const QList<ListedFile> &files() const { return m_files; }
    int chosenCount() const;
    void chooseAll(bool chosen);
    /// The one table of all files; empty: each has its own, which can be renamed.
    void setCommonTable(const QString &table);
    QString tableOf(int row) const { return m_common.isEmpty() ? m_files[row].table : m_common; }
    /// Nothing can be changed any more.
    void freeze();

    void setQueued(int row, qint64 import);
    void setProblem(int row, const QString &problem);
    void applyChanges(const QList<ImportSummary> &changed);
    /// Whether all that was put in the queue has ended.
    bool haveAllEnded() const;
    /// Those that have ended with all rows in.
    int doneCount() const;
    /// Those that need a person: with failed rows, or not imported at all.
    int wrongCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Which files are chosen, or their tables.
    void choiceChanged();

private:
    void changed(int row);
    QString stateText(const ListedFile &file) const;

    QList<ListedFile> m_files;
    QHash<qint64, int> m_rowOf; ///< of imports
    QString m_common;
    bool m_isFrozen = false;
};

/// "orders.csv", "all.zip/orders.csv", "book.xlsx, sheet Orders"
QString listedName(const ImportFile &file);

} // namespace tranche
