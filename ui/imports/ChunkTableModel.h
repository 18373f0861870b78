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
    /// The row of a chunk; -1: it is not in the table.
    int rowOf(qint64 chunk) const;
    /// Shows chunks in the place of all others. @param chunksTotal decides how wide numbers are padded
    void setChunks(const QList<ChunkSummary> &chunks, qint64 chunksTotal);
    /// Shows chunks that are new or have changed, among the others. @param changed in the order of the file
    void applyChanges(const QList<ChunkSummary> &changed, qint64 chunksTotal);

private:
    qsizetype placeOf(qint64 chunk) const;
    /// Those of the chunks that the table has. Changed rows that follow each other are told of at once.
    void replace(const QList<ChunkSummary> &changed);
    /// Those that it lacks.
    void insert(const QList<ChunkSummary> &changed);
    QString text(const ChunkSummary &chunk, int column) const;

    QList<ChunkSummary> m_chunks;
    qint64 m_chunksTotal = 0;
};

} // namespace tranche
