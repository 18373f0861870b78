#pragma once

#include "ui/chunks/CellTable.h"

namespace tranche {

class ChunkRowModel;

/// The rows of a chunk as a spreadsheet: rows are added and removed, too, and wrong ones shown alone.
class ChunkTable final : public CellTable
{
    Q_OBJECT
public:
    using CellTable::CellTable;

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
    void addRow();
    void removeSelectedRows();

private:
    void change(const CellEdits &edits, const QString &what, const QList<QStringList> &surplus) override;
    bool addsRows() const override { return true; }
    void showRow(int row, bool shown);

    ChunkRowModel *m_model = nullptr;
    bool m_onlyWrong = false;
};

} // namespace tranche
