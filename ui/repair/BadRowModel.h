#pragma once

#include "repair/BadRows.h"
#include "repair/DraftCheck.h"
#include "ui/chunks/ChunkRowModel.h"
#include "ui/common/StoreClient.h"
#include "ui/repair/BadRowEdits.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <memory>

namespace tranche {

/// The bad rows of an import, of all its failed chunks, to be changed. Only the rows that are looked at are read, some
/// at a time and off the GUI thread; those that are not there yet show “…”.
class BadRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { WrongRole = ChunkRowModel::WrongRole };

    BadRowModel(StoreClient &store, QObject *parent = nullptr);
    ~BadRowModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Shows other rows, or the same ones anew. @param record of their import
    void setRows(std::shared_ptr<const ImportRecord> record, std::vector<BadRowPlace> places);
    void setEditable(bool editable) { m_editable = editable; }
    /// What is wrong with a chunk's rows with their changes; they are no more what the last attempt told.
    void setErrors(qint64 chunk, const QList<DraftError> &errors);
    /// The errors of the last attempts count again.
    void forgetErrors() { m_checked.clear(); }
    /// Of a row that was checked since it was changed: whether nothing is wrong any more.
    bool isRight(const BadRowPlace &place) const;

    BadRowEdits &edits() { return m_edits; }
    const BadRowPlace &place(int row) const { return m_places[std::size_t(row)]; }
    /// The first row that stands there or behind it; -1: none.
    int rowAtOrBehind(const BadRowPlace &place) const;
    /// The row is read: it can be looked at and changed.
    bool isLoaded(int row) const { return rowAt(row) != nullptr; }
    /// The cell as it is now; empty where it is NULL or not loaded.
    QString text(int row, int column) const;
    /// The first wrong cell at or behind a row, of those that are loaded. @param step 1 or -1
    QModelIndex nextWrongCell(int row, int step) const;
    /// The first of a row's wrong cells; its first cell where the whole row is wrong.
    QModelIndex wrongCell(int row) const;
    const ChunkColumns &columns() const { return m_columns; }
    int rowsOfPage() const { return m_rowsOfPage; }

Q_SIGNALS:
    /// Rows [first, last] were read.
    void loaded(int first, int last);
    void failed(const QString &message);

private:
    using Page = std::vector<BadRow>;

    const BadRow *rowAt(int row) const;
    const BadRowErrors &errorsAt(int row) const;
    const RowChange *changeAt(int row) const { return m_edits.change(m_places[std::size_t(row)]); }
    bool isNull(int row, int column) const;
    bool isChanged(int row, int column) const;
    QStringList messages(int row, int column) const;
    bool isWrong(int row, int column) const;
    QVariant cellData(int row, int column, int role) const;
    QVariant rowHeader(int row, int role) const;
    void load();
    void growColumns(const Page &rows);
    void takePage(int page, Page rows);
    void showChanges(const QList<BadRowPlace> &places);
    int rowOf(const BadRowPlace &place) const;

    StoreClient &m_store;
    std::shared_ptr<const ImportRecord> m_record;
    std::vector<BadRowPlace> m_places;
    ChunkColumns m_columns;
    int m_rowsOfPage = 100;
    mutable QCache<int, Page> m_pages;
    mutable int m_lastPage = -1; ///< the page that was asked for last
    mutable const Page *m_lastRows = nullptr;
    mutable QList<int> m_wanted; ///< pages, the one that was asked for last at the end
    mutable QTimer m_loadSoon;
    bool m_loading = false;
    int m_version = 0; ///< of the rows: an answer about others is not taken
    QHash<qint64, QHash<qint64, BadRowErrors>> m_checked; ///< by chunk and row number
    bool m_editable = false;
    BadRowEdits m_edits;
};

} // namespace tranche
