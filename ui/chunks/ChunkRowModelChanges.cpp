#include "core/Failure.h"
#include "ui/chunks/ChunkRowModel.h"

#include <QUndoCommand>

#include <algorithm>

// How a chunk's rows are changed, step by step, so that each step can be undone.

namespace tranche {

/// A step that can be undone: some rows in the place of others.
class ChunkRowModel::Change final : public QUndoCommand
{
public:
    Change(ChunkRowModel &model, std::size_t first, Rows before, Rows after, const QString &what)
        : QUndoCommand(what)
        , m_model(model)
        , m_first(first)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model.replaceRows(m_first, m_after.size(), m_before); }
    void redo() override { m_model.replaceRows(m_first, m_before.size(), m_after); }

private:
    ChunkRowModel &m_model;
    std::size_t m_first;
    Rows m_before;
    Rows m_after;
};

void ChunkRowModel::change(std::size_t first, std::size_t count, const QString &what, const std::function<void()> &run)
{
    const Rows all = m_draft->rows();
    const Rows before(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(first + count));
    try {
        run();
    } catch (const Failure &failure) { // such as a NULL that the file can't say
        m_draft->splice(0, m_draft->rows().size(), all);
        rowsHaveChanged();
        Q_EMIT refused(failure.text());
        return;
    }
    const std::size_t countAfter = m_draft->rows().size() - (all.size() - count);
    const auto begin = m_draft->rows().begin() + std::ptrdiff_t(first);
    const Rows after(begin, begin + std::ptrdiff_t(countAfter));
    m_draft->splice(first, countAfter, before); // pushing the step does it
    rowsHaveChanged();
    if (after != before)
        m_undo.push(new Change(*this, first, before, after, what));
}

void ChunkRowModel::replaceRows(std::size_t first, std::size_t count, const Rows &rows)
{
    const auto at = int(first);
    const int common = int(std::min(count, rows.size()));
    if (rows.size() > count)
        beginInsertRows({}, at + common, at + int(rows.size()) - 1);
    else if (rows.size() < count)
        beginRemoveRows({}, at + common, at + int(count) - 1);
    m_draft->splice(first, count, rows);
    rowsHaveChanged();
    if (rows.size() > count)
        endInsertRows();
    else if (rows.size() < count)
        endRemoveRows();
    if (rows.size() != count)
        forgetErrors(); // they are of other rows now; the next check finds them
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void ChunkRowModel::setCells(const QList<CellEdit> &edits, const QString &what)
{
    if (edits.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(
        edits.begin(), edits.end(), [](const CellEdit &a, const CellEdit &b) { return a.row < b.row; });
    change(std::size_t(lowest->row), std::size_t(highest->row) - std::size_t(lowest->row) + 1, what, [&] {
        for (const CellEdit &edit : edits) {
            const auto row = std::size_t(edit.row);
            const ChunkDraft::Row &now = m_draft->rows()[row];
            const auto value = edit.value ? std::optional(edit.value->toUtf8()) : std::nullopt;
            const auto known = std::size_t(m_opened->record.request.mapping.sourceNames.size());
            if (now.wellFormed && std::size_t(edit.column) < known) {
                m_draft->setField(row, edit.column, value);
                continue;
            }
            Fields fields = m_draft->fields(now);
            if (std::size_t(edit.column) < fields.size()) {
                m_draft->setField(row, edit.column, value);
                continue;
            }
            fields.resize(std::size_t(edit.column) + 1); // a row that was too short
            fields.back() = { value.value_or(QByteArray()), value && value->isEmpty() };
            m_draft->replaceRow(row, fields);
        }
    });
}

void ChunkRowModel::addRow(int behind, const QStringList &texts)
{
    Fields fields(std::size_t(m_opened->record.request.mapping.sourceNames.size()));
    for (qsizetype i = 0; i < std::min(texts.size(), qsizetype(fields.size())); ++i)
        fields[std::size_t(i)].value = texts[i].toUtf8();
    change(std::size_t(behind), 1, tr("new row"), [&] { m_draft->insertRow(std::size_t(behind), fields); });
}

void ChunkRowModel::leaveRowsOut(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const int first = rows.front();
    change(std::size_t(first), std::size_t(rows.back()) - std::size_t(first) + 1, tr("removal of rows"), [&] {
        int at = 0;
        m_draft->removeRows(
            [&](const ChunkDraft::Row &) { return std::binary_search(rows.begin(), rows.end(), at++); });
    });
}

QByteArray ChunkRowModel::chunkText(QList<qsizetype> *rowBegins) const
{
    QByteArray text;
    for (const ChunkDraft::Row &row : m_draft->rows()) {
        if (rowBegins != nullptr)
            rowBegins->append(text.size());
        text += row.bytes;
    }
    return text;
}

void ChunkRowModel::setChunkText(const QByteArray &text)
{
    if (text != chunkText())
        change(0, m_draft->rows().size(), tr("change of the text"), [&] { m_draft->replaceText(text); });
}

} // namespace tranche
