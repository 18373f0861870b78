#pragma once

#include "service/ImportedRows.h"

#include <QAbstractTableModel>

#include <atomic>
#include <map>
#include <memory>
#include <set>

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

    using QAbstractTableModel::QAbstractTableModel;
    ~ImportedRowsModel() override;

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
    struct Block
    {
        std::vector<ShownRow> rows;
        quint64 lastAsked = 0;
    };
    const ShownRow *row(int row) const;
    void want(qint64 block) const;
    void readNext();
    void take(qint64 block, Block read);
    QVariant valueData(const ShownRow &row, int column, int role) const;
    QVariant ownData(const ShownRow &row, int column, int role) const;

    std::shared_ptr<const ImportedRows> m_rows;
    qsizetype m_table = 0;
    qint64 m_first = 0;
    qint64 m_total = 0; ///< rows of all pages
    QStringList m_columns; ///< of the table
    qint64 m_blockRows = 1;
    int m_shown = 0; ///< counts what was shown: an answer about what was shown before is not taken
    mutable std::map<qint64, Block> m_blocks; ///< by number
    mutable std::set<qint64> m_wanted;
    mutable quint64 m_asked = 0;
    mutable bool m_isQueued = false;
    bool m_isReading = false;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of what is being read
};

} // namespace tranche
