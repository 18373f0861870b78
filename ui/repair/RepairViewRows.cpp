#include "service/Repair.h"
#include "ui/common/Formatting.h"
#include "ui/repair/BadRowChecks.h"
#include "ui/repair/BadRowModel.h"
#include "ui/repair/RepairView.h"
#include "ui/repair/SuggestionText.h"
#include "ui_RepairView.h"

#include <QHeaderView>

namespace tranche {

// The lower half of the view: the bad rows, what somebody changes in them, and their import.

void RepairView::setUpRows()
{
    m_ui->badRowTable->setRowModel(m_rows);
    connect(m_ui->badRowTable, &CellTable::refused, this, [this](const QString &reason) { showNote(reason, true); });
    connect(m_ui->badRowTable->verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
        [this](int row) { Q_EMIT openChunkAsked(m_import, m_rows->place(row).chunk); });
    connect(m_rows, &BadRowModel::failed, this, [this](const QString &reason) { showNote(reason, true); });
    connect(m_checks, &BadRowChecks::changed, this, &RepairView::showCheck);
    connect(m_rows, &BadRowModel::loaded, this, [this](int first, int) {
        if (first > 0 || m_ui->badRowTable->currentIndex().isValid())
            return;
        m_ui->badRowTable->fitToRows();
        m_ui->badRowTable->setCurrentIndex(m_rows->wrongCell(0)); // where one begins to type
        m_ui->badRowTable->clearSelection();
    });
}

static std::function<bool(const PackedKind &)> errorsOfNode(const std::optional<RepairNode> &node)
{
    if (!node)
        return [](const PackedKind &) { return true; };
    return [column = node->column.toStdString(), code = node->code.toStdString(), anyValue = !node->value,
               value = node->value.value_or(QString()).toStdString()](const PackedKind &kind) {
        return kind.column == column && (code.empty() || kind.code == code) && (anyValue || kind.value == value);
    };
}

void RepairView::loadRows()
{
    m_store.run(
        this,
        [id = m_import, isWanted = errorsOfNode(m_filter)](
            JobStore &store) { return std::make_shared<BadRowIndex>(badRowIndex(store, id, isWanted)); },
        [this, version = ++m_rowsShown, shown = m_shown](const std::shared_ptr<BadRowIndex> &index) {
            if (version != m_rowsShown || shown != m_shown || m_record == nullptr)
                return;
            m_goodRows = index->goodRows;
            QList<qint64> gone; // chunks that are in, or that other rows are of now
            for (auto chunk = m_rows->edits().changes().begin(); chunk != m_rows->edits().changes().end(); ++chunk) {
                if (!m_goodRows.contains(chunk.key()))
                    gone.append(chunk.key());
            }
            drop(gone);
            const QModelIndex current = m_ui->badRowTable->currentIndex();
            const int column = current.column();
            const auto place = current.row() > 0 ? std::optional(m_rows->place(current.row())) : std::nullopt;
            m_rows->setRows(m_record, std::move(index->places));
            m_ui->badRowTable->fitToRows();
            if (const int row = place ? m_rows->rowAtOrBehind(*place) : -1; row >= 0) // where a person has been
                m_ui->badRowTable->setCurrentIndex(m_rows->index(row, column));
            m_rows->data(
                m_rows->index(0, 0), Qt::DisplayRole); // asks for the first ones, though they may be out of sight
            showRowsLabel();
            showCheck();
        });
}

/// Drops what was changed in chunks that are not failed any more, and counts it, to be told: but for what was asked to
/// be imported so.
void RepairView::drop(const QList<qint64> &chunks)
{
    for (const qint64 chunk : chunks) {
        if (!m_toForget.contains(chunk))
            m_dropped += m_rows->edits().changes().value(chunk).size();
    }
    m_rows->edits().forget(chunks);
}

/// Empty if nothing was.
QString RepairView::droppedText() const
{
    return m_dropped == 0
        ? QString()
        : formatCounted(m_dropped,
            tr("%1 changed row was not imported as you changed it: its chunk is not failed any more."),
            tr("%1 changed rows were not imported as you changed them: their chunks are not failed any more."));
}

void RepairView::showRowsLabel()
{
    const QString rows = formatCounted(m_rows->rowCount(), tr("%1 bad row"), tr("%1 bad rows"));
    m_ui->showAllBadRowsButton->setVisible(m_filter.has_value());
    if (!m_filter)
        return m_ui->badRowsLabel->setText(rows);
    const QString column = m_filter->column.isEmpty() ? tr("whole rows") : shortened(m_filter->column);
    m_ui->badRowsLabel->setText(
        tr("%1 with %2")
            .arg(rows,
                m_filter->value                ? column + QStringLiteral(" ") + shownValue(*m_filter->value)
                    : m_filter->code.isEmpty() ? column
                                               : column + QStringLiteral(": ") + kindText(m_filter->message)));
}

/// What of the rows was changed, and what would become of it.
void RepairView::showCheck()
{
    qint64 right = 0;
    qint64 leftOut = 0;
    qint64 wrong = 0;
    qint64 good = 0;
    const auto &changes = m_rows->edits().changes();
    for (auto chunk = changes.begin(); chunk != changes.end(); ++chunk) {
        good += m_goodRows.value(chunk.key());
        for (auto row = chunk->begin(); row != chunk->end(); ++row)
            ++(row->isLeftOut ? leftOut : m_rows->isRight({ chunk.key(), row.key() }) ? right : wrong);
    }
    QStringList remarks { droppedText() };
    remarks.removeAll(QString());
    if (wrong > 0)
        remarks.append(m_checks->waiting() > 0 ? tr("Checking what you changed…")
                                               : formatCounted(wrong, tr("%1 changed row is still wrong and stays."),
                                                   tr("%1 changed rows are still wrong and stay.")));
    if (leftOut > 0)
        remarks.append(formatCounted(leftOut, tr("%1 row is left out."), tr("%1 rows are left out.")));
    if (good > 0 && right + leftOut > 0 && !m_summary.validateOnly)
        remarks.append(formatCounted(good, tr("%1 good row of the same chunks goes in with them."),
            tr("%1 good rows of the same chunks go in with them.")));
    if (!m_checks->notChecked().isEmpty() && !changes.isEmpty())
        remarks.append(tr("The table's own rules were not checked: %1").arg(m_checks->notChecked()));
    m_ui->badRowsCheckLabel->setText(remarks.join(QLatin1Char(' ')));
    QString text = tr("I&mport Changed Rows");
    if (right > 0)
        text = m_summary.validateOnly ? formatCounted(right, tr("Ch&eck %1 Row"), tr("Ch&eck %1 Rows"))
                                      : formatCounted(right, tr("I&mport %1 Row"), tr("I&mport %1 Rows"));
    else if (leftOut > 0)
        text = formatCounted(leftOut, tr("Leave %1 Row O&ut"), tr("Leave %1 Rows O&ut"));
    m_ui->importRowsButton->setText(text);
    m_ui->importRowsButton->setEnabled(mayAct() && right + leftOut > 0 && m_checks->waiting() == 0);
}

void RepairView::importRows()
{
    m_ui->badRowTable->setFocus(); // a cell that is being edited hands its value over
    if (!mayAct())
        return;
    m_toForget = m_rows->edits().changes().keys();
    ask([import = m_import, changes = m_rows->edits().changes()](JobStore &store) {
        const auto ran = requestRetryWithChanges(store, import, changes);
        return formatCounted(ran.size(), tr("Your changes in %1 chunk are being imported."),
            tr("Your changes in %1 chunks are being imported."));
    });
}

qint64 RepairView::chunkOfCurrentRow() const
{
    const QModelIndex current = m_ui->badRowTable->currentIndex();
    return current.isValid() ? m_rows->place(current.row()).chunk : 0;
}

} // namespace tranche
