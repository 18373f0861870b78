#include "ui/repair/BadRowEdits.h"

#include <QUndoCommand>

namespace tranche {

/// What some rows are changed to.
class BadRowEdits::Step final : public QUndoCommand
{
public:
    Step(BadRowEdits &edits, Rows before, Rows after, const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_edits.apply(m_before); }
    void redo() override { m_edits.apply(m_after); }

private:
    BadRowEdits &m_edits;
    Rows m_before;
    Rows m_after;
};

BadRowEdits::BadRowEdits(QObject *parent)
    : QObject(parent)
{
}

BadRowEdits::~BadRowEdits() = default;

const RowChange *BadRowEdits::change(const BadRowPlace &place) const
{
    const auto chunk = m_changes.constFind(place.chunk);
    if (chunk == m_changes.constEnd())
        return nullptr;
    const auto row = chunk->constFind(place.row);
    return row == chunk->constEnd() ? nullptr : &*row;
}

qint64 BadRowEdits::changedRows() const
{
    qint64 rows = 0;
    for (const ChunkChanges &chunk : m_changes)
        rows += chunk.size();
    return rows;
}

void BadRowEdits::push(const Rows &after, const QString &what)
{
    Rows before;
    for (const auto &[place, row] : after) {
        const RowChange *now = change(place);
        before.append({ place, now != nullptr ? *now : RowChange() });
    }
    if (!after.isEmpty() && before != after)
        m_undo.push(new Step(*this, before, after, what));
}

void BadRowEdits::apply(const Rows &rows)
{
    QList<BadRowPlace> places;
    for (const auto &[place, row] : rows) {
        ChunkChanges &chunk = m_changes[place.chunk];
        if (row.isEmpty())
            chunk.remove(place.row);
        else
            chunk[place.row] = row;
        if (chunk.isEmpty())
            m_changes.remove(place.chunk);
        places.append(place);
    }
    Q_EMIT changed(places);
}

void BadRowEdits::setCells(const QList<CellEdit> &edits, const QString &what)
{
    Rows after;
    for (const CellEdit &edit : edits) {
        if (after.isEmpty() || !(after.back().first == edit.place)) {
            const RowChange *now = change(edit.place);
            after.append({ edit.place, now != nullptr ? *now : RowChange() });
        }
        after.back().second.cells[edit.column] = edit.value;
    }
    push(after, what);
}

void BadRowEdits::setLeftOut(const QList<BadRowPlace> &places, bool leftOut, const QString &what)
{
    Rows after;
    for (const BadRowPlace &place : places) {
        const RowChange *now = change(place);
        after.append({ place, now != nullptr ? *now : RowChange() });
        after.back().second.isLeftOut = leftOut;
    }
    push(after, what);
}

void BadRowEdits::forget(const QList<qint64> &chunks)
{
    bool any = false;
    for (const qint64 chunk : chunks)
        any = m_changes.remove(chunk) > 0 || any;
    if (any)
        m_undo.clear();
}

void BadRowEdits::restore(const QMap<qint64, ChunkChanges> &changes)
{
    m_undo.clear();
    m_changes = changes;
}

} // namespace tranche
