#pragma once

#include "repair/ChunkDraft.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tranche {

/// The changes of a chunk's rows, step by step. Undoing a step brings back the bytes that were there before it.
class RowEdits final : public QObject
{
    Q_OBJECT
public:
    struct CellEdit
    {
        int row = 0;
        int column = 0;
        std::optional<QString> value; ///< nullopt: NULL
    };

    explicit RowEdits(QObject *parent = nullptr);
    ~RowEdits() override;

    /// Begins with the rows of a draft, which the steps change. Those of the draft before are forgotten.
    void setDraft(ChunkDraft *draft);
    QUndoStack *undoStack() { return &m_undo; }

    /// Changes cells, as one step. @param what it is called where it is undone
    void setCells(const QList<CellEdit> &edits, const QString &what);
    /// Adds a row behind another one, with as many fields as the header has.
    void addRow(int behind, const QStringList &texts = {});
    void leaveRowsOut(QList<int> rows);
    /// Takes the chunk's lines as they were edited as one text.
    void setText(const QByteArray &text);

Q_SIGNALS:
    /// `after` rows are about to stand in the place of the rows [first, first + before), and then stand there.
    void replacing(int first, int before, int after);
    void replaced(int first, int before, int after);
    /// A change was not made, for a reason.
    void refused(const QString &reason);

private:
    class Step;
    using Rows = std::vector<ChunkDraft::Row>;
    using Fields = std::vector<ChunkDraft::Field>;

    /// Runs a change of the draft's rows [first, first + count) and makes it a step that can be undone.
    void change(std::size_t first, std::size_t count, const QString &what, const std::function<void()> &run);
    using CellValues = std::map<int, std::optional<QByteArray>>; ///< by column; nullopt: NULL
    void setCellsOfRow(std::size_t row, const CellValues &values);
    void replaceRows(std::size_t first, std::size_t count, const Rows &rows);

    ChunkDraft *m_draft = nullptr;
    QUndoStack m_undo; ///< the last member: its steps refer to the draft
};

} // namespace tranche
