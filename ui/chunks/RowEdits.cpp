#include "ui/chunks/RowEdits.h"

#include "core/Failure.h"

#include <QUndoCommand>

#include <algorithm>

namespace tranche {

/// Some rows in the place of others.
class RowEdits::Step final : public QUndoCommand
{
public:
    Step(RowEdits &edits, std::size_t first, Rows before, Rows after, const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_first(first)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_edits.replaceRows(m_first, m_after.size(), m_before); }
    void redo() override { m_edits.replaceRows(m_first, m_before.size(), m_after); }

private:
    RowEdits &m_edits;
    std::size_t m_first;
    Rows m_before;
    Rows m_after;
};

RowEdits::RowEdits(QObject *parent)
    : QObject(parent)
{
}

RowEdits::~RowEdits() = default;

void RowEdits::setDraft(ChunkDraft *draft)
{
    m_undo.clear();
    m_draft = draft;
}

void RowEdits::change(std::size_t first, std::size_t count, const QString &what, const std::function<void()> &run)
{
    const Rows all = m_draft->rows();
    const Rows before(all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(first + count));
    try {
        run();
    } catch (const Failure &failure) { // such as a NULL that the file can't say
        m_draft->splice(0, m_draft->rows().size(), all);
        Q_EMIT refused(failure.text());
        return;
    }
    const std::size_t countAfter = m_draft->rows().size() - (all.size() - count);
    const auto begin = m_draft->rows().begin() + std::ptrdiff_t(first);
    const Rows after(begin, begin + std::ptrdiff_t(countAfter));
    m_draft->splice(first, countAfter, before); // pushing the step does it
    if (after != before)
        m_undo.push(new Step(*this, first, before, after, what));
}

void RowEdits::replaceRows(std::size_t first, std::size_t count, const Rows &rows)
{
    Q_EMIT replacing(int(first), int(count), int(rows.size()));
    m_draft->splice(first, count, rows);
    Q_EMIT replaced(int(first), int(count), int(rows.size()));
}

void RowEdits::setCells(const QList<CellEdit> &edits, const QString &what)
{
    if (edits.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(
        edits.begin(), edits.end(), [](const CellEdit &a, const CellEdit &b) { return a.row < b.row; });
    change(std::size_t(lowest->row), std::size_t(highest->row) - std::size_t(lowest->row) + 1, what, [&] {
        std::map<std::size_t, CellValues> ofRows; // so that each row is read once
        for (const CellEdit &edit : edits)
            ofRows[std::size_t(edit.row)][edit.column]
                = edit.value ? std::optional(edit.value->toUtf8()) : std::nullopt;
        for (const auto &[row, values] : ofRows)
            setCellsOfRow(row, values);
    });
}

void RowEdits::setCellsOfRow(std::size_t row, const CellValues &values)
{
    const ChunkDraft::Row &now = m_draft->rows()[row];
    const int last = values.rbegin()->first;
    if (now.wellFormed && last < m_draft->columns())
        return m_draft->setFields(row, values);
    Fields fields = m_draft->fields(now);
    if (std::size_t(last) < fields.size())
        return m_draft->setFields(row, values);
    fields.resize(std::size_t(last) + 1); // a row that was too short
    for (const auto &[column, value] : values)
        fields[std::size_t(column)] = { value.value_or(QByteArray()), value && value->isEmpty() };
    m_draft->replaceRow(row, fields);
}

void RowEdits::addRow(int behind, const QStringList &texts)
{
    Fields fields(std::size_t(m_draft->columns()));
    for (qsizetype i = 0; i < std::min(texts.size(), qsizetype(fields.size())); ++i)
        fields[std::size_t(i)].value = texts[i].toUtf8();
    change(std::size_t(behind), 1, tr("new row"), [&] { m_draft->insertRow(std::size_t(behind), fields); });
}

void RowEdits::leaveRowsOut(QList<int> rows)
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

void RowEdits::setText(const QByteArray &text)
{
    QByteArray now;
    for (const ChunkDraft::Row &row : m_draft->rows())
        now += row.bytes;
    if (text != now)
        change(0, m_draft->rows().size(), tr("change of the text"), [&] { m_draft->replaceText(text); });
}

} // namespace tranche
