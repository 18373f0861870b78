#pragma once

#include "repair/OpenedChunk.h"
#include "ui/chunks/CellErrors.h"
#include "ui/chunks/ChunkColumns.h"
#include "ui/chunks/RowEdits.h"

#include <QAbstractTableModel>
#include <QCache>

#include <map>
#include <memory>

namespace tranche {

/// The rows of a failed chunk, to be changed: with the lines of the source in the vertical header, the wrong cells and
/// the changed ones marked.
class ChunkRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { WrongRole = Qt::UserRole };

    explicit ChunkRowModel(QObject *parent = nullptr);
    ~ChunkRowModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Shows a chunk as it was tried last. What was changed before is forgotten. @throws Failure "retry.header"
    void setChunk(std::shared_ptr<const OpenedChunk> opened);
    void setEditable(bool editable);
    /// What is wrong with the rows as they are now.
    void setErrors(const QList<DraftError> &errors);
    const QList<DraftError> &errors() const { return m_errors.all(); }

    /// What changes the rows.
    RowEdits &edits() { return m_edits; }
    QString text(int row, int column) const;
    bool isNull(int row, int column) const;
    /// The line of the source that the row stands at.
    qint64 line(int row) const;
    const ChunkColumns &columns() const { return m_columns; }
    bool hasErrors(int row) const { return m_errors.isInRow(row); }
    /// The cell that an error is about; the row's first one if it is about the whole row.
    QModelIndex cellOf(const DraftError &error) const;
    /// The first row of the record that the row belongs to, and the first behind it.
    std::pair<int, int> recordOf(int row) const;

    /// All lines as one text, and where in it each row begins.
    QByteArray chunkText(QList<qsizetype> *rowBegins = nullptr) const;
    /// Where in the row's text the quote stands that breaks it; -1: nowhere.
    qsizetype placeOfProblem(int row) const;
    /// How often a row was parsed so far: once each while nothing is changed, however many cells are asked for.
    qint64 parsedRows() const { return m_parsedRows; }

    bool isChanged() const;
    int changedRows() const;
    int removedRows() const;
    /// What is to be tried.
    Attempt attempt() const;

Q_SIGNALS:
    /// The rows are not any more what they were, by whatever change.
    void edited();

private:
    using Rows = std::vector<ChunkDraft::Row>;
    using Fields = std::vector<ChunkDraft::Field>;

    void beginReplacing(int first, int before, int after);
    void endReplacing(int first, int before, int after);
    /// The row as it was when the chunk was opened; nullptr: it was added.
    const ChunkDraft::Row *original(int row) const;
    /// What a cell is told to be to who does not see the table.
    QString spokenText(int row, int column) const;
    QString detailsText(int row, int column) const;
    /// The fields of a row as it is now. Valid until the next row is asked for.
    const Fields &fieldsOf(int row) const;
    /// Those that it had when the chunk was opened; nullptr: it was added.
    const Fields *originalFieldsOf(int row) const;
    const Fields &parsed(const ChunkDraft::Row &row, QCache<qint64, Fields> &known, qint64 key) const;
    bool isChanged(int row, int column) const;
    void findRecords() const;

    std::shared_ptr<const OpenedChunk> m_opened;
    std::unique_ptr<ChunkDraft> m_draft;
    Rows m_originals;
    std::map<qint64, std::size_t> m_originalOf; ///< by row number
    CellErrors m_errors;
    mutable QCache<qint64, Fields> m_fields; ///< by row
    mutable QCache<qint64, Fields> m_originalFields; ///< by place in m_originals
    mutable std::vector<int> m_recordBegins; ///< the first row of each record; empty: to be found
    mutable qint64 m_parsedRows = 0;
    ChunkColumns m_columns;
    bool m_editable = false;
    RowEdits m_edits; ///< the last member: its steps refer to the draft
};

} // namespace tranche
