#include "ui/chunks/FixedFileDialog.h"

#include "history/ChunkHistory.h"
#include "service/Repair.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowSize.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tranche {

/// More changed cells than this are counted, not listed.
static constexpr qsizetype cellsListed = 2000;
static constexpr qsizetype linesNamed = 20;
static constexpr qsizetype longestFailure = 600;

FixedFileDialog::FixedFileDialog(
    StoreClient &store, StoreChanges &changes, qint64 import, qint64 chunk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_changes(changes)
    , m_import(import)
    , m_path(path)
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_skipDeleted(new QRadioButton(tr("&Leave them out of the import"), this))
    , m_keepDeleted(new QRadioButton(tr("&Keep them: their chunks stay failed"), this))
{
    setObjectName(QStringLiteral("fixedFileReview"));
    setWindowTitle(tr("Import Fixed File"));
    resizeWithinScreen(this, { 720, 440 });
    m_summary->setObjectName(QStringLiteral("fixedFileLabel"));
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Reading %1…").arg(shortened(QFileInfo(path).fileName())));
    setUpTable(m_table);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Changed cells"));
    m_table->setHorizontalHeaderLabels({ tr("Line"), tr("Column"), tr("Before"), tr("Now") });
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_skipDeleted->setObjectName(QStringLiteral("skipDeletedRadio"));
    m_keepDeleted->setObjectName(QStringLiteral("keepDeletedRadio"));
    m_keepDeleted->setChecked(true);
    m_skipDeleted->hide();
    m_keepDeleted->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_importButton = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_importButton->setObjectName(QStringLiteral("importFixedButton"));
    m_importButton->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_keepDeleted);
    layout->addWidget(m_skipDeleted);
    layout->addWidget(buttons);
    letLabelsShrink(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixedFileDialog::import);
    m_store.run(
        this,
        [import, chunk, path](JobStore &jobs) {
            const ImportRecord record = jobs.record(import);
            Review review { reviewFixedFile(jobs, record, path, chunk, DeletedRows::Keep),
                reviewFixedFile(jobs, record, path, chunk, DeletedRows::Skip), {} };
            review.changes = changesOf(jobs, record, review.rows);
            review.checkOnly = record.request.validateOnly;
            return review;
        },
        [this](const Review &review) {
            m_review = review;
            showReview();
        },
        [this](const Failure &failure) { m_summary->setText(shortened(failure.text(), longestFailure)); });
}

static QString lineList(const QList<qint64> &lines)
{
    QStringList texts;
    for (const qint64 line : lines.mid(0, linesNamed))
        texts.append(formatCount(line));
    return texts.join(QLatin1String(", ")) + (lines.size() > linesNamed ? QStringLiteral(", …") : QString());
}

void FixedFileDialog::showReview()
{
    const Review &review = m_review;
    const AttemptChanges &changes = review.changes;
    QStringList chunks;
    for (auto attempt = review.rows.attempts.begin(); attempt != review.rows.attempts.end(); ++attempt)
        chunks.append(formatCount(attempt.key()));
    const QString name = shortened(QFileInfo(m_path).fileName());
    QStringList lines;
    if (chunks.isEmpty())
        lines.append(tr("The chunks of %1 are done already: there is nothing to import.").arg(name));
    else
        lines.append(tr("%1 takes the place of chunk %2. Changed cells: %3.")
                         .arg(name,
                             chunks.mid(0, linesNamed).join(QLatin1String(", "))
                                 + (chunks.size() > linesNamed ? QStringLiteral(", …") : QString()),
                             formatCount(changes.cells.size())));
    if (!changes.addedRows.isEmpty())
        lines.append(tr("Rows that were added: %1.").arg(formatCount(changes.addedRows.size())));
    if (!changes.removedLines.isEmpty())
        lines.append(tr("Rows that were deleted and are left out: lines %1.").arg(lineList(changes.removedLines)));
    QList<qint64> toDecide = review.rows.deletedLines;
    for (const qint64 line : changes.removedLines)
        toDecide.removeOne(line);
    if (!toDecide.isEmpty())
        lines.append(
            tr("Wrong rows that the file lacks: lines %1. What is to become of them?").arg(lineList(toDecide)));
    m_keepDeleted->setVisible(!toDecide.isEmpty());
    m_skipDeleted->setVisible(!toDecide.isEmpty());
    m_summary->setText(lines.join(QLatin1Char('\n')));
    const auto shown = int(std::min(changes.cells.size(), cellsListed));
    m_table->setRowCount(shown + int(std::min(changes.addedRows.size(), cellsListed)));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QStringList texts = i < shown
            ? QStringList { formatCount(changes.cells[i].line),
                  changes.cells[i].column.isEmpty() ? tr("(row)") : changes.cells[i].column, changes.cells[i].before,
                  changes.cells[i].after }
            : QStringList { tr("new"), tr("(row)"), QString(), changes.addedRows[i - shown] };
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(texts[column]));
        m_table->item(i, 0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(m_table);
    m_importButton->setEnabled(!chunks.isEmpty());
    if (chunks.size() == 1)
        m_importButton->setText(review.checkOnly ? tr("&Check the Chunk") : tr("&Import the Chunk"));
    else
        m_importButton->setText(
            (review.checkOnly ? tr("&Check %1 Chunks") : tr("&Import %1 Chunks")).arg(formatCount(chunks.size())));
    m_importButton->setFocus();
}

void FixedFileDialog::import()
{
    const FixedRows &rows = m_skipDeleted->isChecked() ? m_review.withoutDeleted : m_review.rows;
    m_changes.make([import = m_import, attempts = rows.attempts, name = QFileInfo(m_path).fileName()](JobStore &store) {
        const auto ran = requestRetry(store, import, attempts);
        const QString chunks = formatCounted(ran.size(), tr("%1 chunk"), tr("%1 chunks"));
        return (store.summary(import).validateOnly ? tr("%1 is being checked in the place of %2.")
                                                   : tr("%1 is being imported in the place of %2."))
            .arg(name, chunks);
    });
    accept();
}

} // namespace tranche
