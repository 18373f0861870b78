#pragma once

#include "service/ImportedRows.h"
#include "ui/common/BlocksInSight.h"

#include <QAbstractTableModel>

#include <memory>

namespace tranche {

/// A page of the rows that an import has put into a table. Rows are read when they are shown, a block at a time, off
/// the GUI thread; so many blocks are kept that memory is bounded, whatever the table's size.
class ImportedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, ChunkColumn, NowColumn, FirstValueColumn };
    /// Rows of a page: a view keeps something of each of its rows.
    static constexpr qint64 mostRows = 10'000;

    explicit ImportedRowsModel(QObject *parent = nullptr);

    /// Shows rows of one of the tables from the row `first` on, counted from 0. @param columns of the table
    void show(std::shared_ptr<const ImportedRows> rows, qsizetype table, qint64 first, const QStringList &columns);
    qint64 first() const { return m_first; }
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The first rows since show() have come.
    void firstRead();
    /// Rows could not be read.
    void failed(const QString &message);

private:
    /// nullptr: it is not read yet, and will be.
    const ShownRow *row(int row) const;
    void tellRead(qint64 block);
    QVariant valueData(const ShownRow &row, int column, int role) const;
    QVariant ownData(const ShownRow &row, int column, int role) const;

    std::shared_ptr<const ImportedRows> m_rows;
    qsizetype m_table = 0;
    qint64 m_first = 0;
    qint64 m_total = 0; ///< rows of all pages
    QStringList m_columns; ///< of the table
    qint64 m_blockRows = 1;
    mutable BlocksInSight<qint64, std::vector<ShownRow>> m_blocks; ///< by number
};

} // namespace tranche
