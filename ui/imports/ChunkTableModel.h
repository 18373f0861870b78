#pragma once

#include "store/ImportSummary.h"

#include <QAbstractTableModel>

namespace tranche {

/// The chunks of an import as a table, in the order of the file.
class ChunkTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, StateColumn, LinesColumn, RowsColumn, ErrorsColumn, AttemptColumn, ColumnCount };
    enum Role { ChunkRole = Qt::UserRole, StateRole };

    explicit ChunkTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const QList<ChunkSummary> &chunks() const { return m_chunks; }
    /// @param chunksTotal decides how wide numbers are padded
    void setChunks(const QList<ChunkSummary> &chunks, qint64 chunksTotal);

private:
    QString text(const ChunkSummary &chunk, int column) const;

    QList<ChunkSummary> m_chunks;
    qint64 m_chunksTotal = 0;
};

} // namespace tranche
