#pragma once

#include "repair/BadRows.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace tranche {

/// What a person does to the bad rows of an import, step by step, whichever chunks they are of.
class BadRowEdits final : public QObject
{
    Q_OBJECT
public:
    struct CellEdit
    {
        BadRowPlace place;
        int column = 0;
        std::optional<QString> value; ///< nullopt: NULL
    };

    explicit BadRowEdits(QObject *parent = nullptr);
    ~BadRowEdits() override;

    QUndoStack *undoStack() { return &m_undo; }
    /// By chunk; rows that are as they were are not among them.
    const QMap<qint64, ChunkChanges> &changes() const { return m_changes; }
    /// nullptr: the row is as it was.
    const RowChange *change(const BadRowPlace &place) const;
    qint64 changedRows() const;
    bool isEmpty() const { return m_changes.isEmpty(); }

    /// Changes cells, as one step. @param what it is called where it is undone
    void setCells(const QList<CellEdit> &edits, const QString &what);
    /// Leaves rows out, or takes them in again, as one step.
    void setLeftOut(const QList<BadRowPlace> &places, bool leftOut, const QString &what);
    /// Drops the changes of chunks, which can't be undone then, and all steps.
    void forget(const QList<qint64> &chunks);
    void clear() { restore({}); }
    /// Begins with changes that were made before.
    void restore(const QMap<qint64, ChunkChanges> &changes);

Q_SIGNALS:
    /// Rows have changed, by a step or since it was undone.
    void changed(const QList<tranche::BadRowPlace> &places);

private:
    class Step;
    using Rows = QList<std::pair<BadRowPlace, RowChange>>;

    void push(const Rows &after, const QString &what);
    void apply(const Rows &rows);

    QMap<qint64, ChunkChanges> m_changes;
    QUndoStack m_undo; ///< the last member: its steps refer to the changes
};

} // namespace tranche
