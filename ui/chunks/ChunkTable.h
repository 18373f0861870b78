#pragma once

#include <QTableView>

namespace tranche {

class ChunkRowModel;
class FrozenColumns;

/// The rows of a chunk as a spreadsheet, whose key columns stay in sight: cells are chosen, copied, pasted, filled
/// down; rows are added and removed.
class ChunkTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ChunkTable(QWidget *parent = nullptr);

    void setChunkModel(ChunkRowModel *model);
    /// Shows the rows with errors alone, with the other rows of their records; rows that were shown once stay while
    /// they are mended.
    void setOnlyWrongRows(bool only);
    bool onlyWrongRows() const { return m_onlyWrong; }
    /// Shows rows that have become wrong.
    void updateShownRows();
    void goTo(const QModelIndex &cell);
    /// Shows a chunk that the model has taken: columns as wide as they need, the keys at the left.
    void fitToChunk();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    void copy();
    /// Puts a range that was copied from a spreadsheet at the current cell; rows that find no place are added.
    void paste();
    void fillDown();
    void setNull();
    void addRow();
    void removeSelectedRows();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndexList selectedCells() const;
    void showRow(int row, bool shown);

    ChunkRowModel *m_model = nullptr;
    FrozenColumns *m_frozen = nullptr;
    bool m_onlyWrong = false;
};

/// The cells of a range as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes
/// around a cell that holds one of these.
QList<QStringList> cellsOfClipboardText(const QString &text);

} // namespace tranche
