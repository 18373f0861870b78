#include "ui/rows/ImportedRowsWindow.h"

#include "core/Interruption.h"
#include "ui/common/Background.h"
#include "ui/common/CopyMenu.h"
#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowSize.h"
#include "ui/rows/ImportedRowsModel.h"
#include "ui/rows/OpenFolder.h"
#include "ui_ImportedRowsWindow.h"

#include <QIntValidator>
#include <QKeyEvent>

#include <limits>
#include <utility>

namespace tranche {

ImportedRowsWindow::ImportedRowsWindow(StoreClient &store, qint64 import, qint64 chunk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportedRowsWindow>())
    , m_store(store)
    , m_import(import)
    , m_chunk(chunk)
    , m_model(new ImportedRowsModel(this))
{
    m_ui->setupUi(this);
    resizeWithinScreen(this, { 980, 620 });
    letLabelsShrink(this);
    m_ui->importedRowsTitle->setText(tr("Looking for the rows…"));
    m_ui->importedRowsRemark->setTint(
        [](QPalette &colors) { colors.setColor(QPalette::Window, badCellColor(colors)); });
    m_ui->importedRowsRemark->setAutoFillBackground(true);
    m_ui->importedRowsView->setModel(m_model);
    setUpTable(m_ui->importedRowsView);
    m_ui->importedRowsView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->importedRowsView->horizontalHeader()->setStretchLastSection(false);
    m_ui->importedRowsView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->importedRowsView->addAction((new CopyMenu(*m_ui->importedRowsView))->menuAction());
    m_ui->openRowsFolderButton->setEnabled(false);
    m_ui->goToRowBox->setValidator(new QIntValidator(1, std::numeric_limits<int>::max(), this));
    for (QPushButton *button : { m_ui->previousRowsButton, m_ui->nextRowsButton, m_ui->closeRowsButton })
        button->setAutoDefault(false); // Enter goes to a row
    showPage(0);

    connect(m_model, &ImportedRowsModel::failed, this, &ImportedRowsWindow::showRemark);
    connect(m_model, &ImportedRowsModel::firstRead, this, &ImportedRowsWindow::fitToRows);
    connect(m_ui->importedRowsTableCombo, &QComboBox::activated, this, [this](int table) { showTable(table); });
    connect(m_ui->previousRowsButton, &QPushButton::clicked, this,
        [this] { showPage(m_model->first() - ImportedRowsModel::mostRows); });
    connect(m_ui->nextRowsButton, &QPushButton::clicked, this,
        [this] { showPage(m_model->first() + ImportedRowsModel::mostRows); });
    connect(m_ui->goToRowBox, &QLineEdit::returnPressed, this, &ImportedRowsWindow::goToRow);
    connect(m_ui->closeRowsButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openRowsFolderButton, &QPushButton::clicked, this, [this] {
        openFolderOf(m_rows->question.location, this, [this](const QString &problem) { showRemark(problem); });
    });
    m_store.run(
        this, [import, chunk](JobStore &jobs) { return askForRows(jobs, import, chunk); },
        [this](const ImportedRowsQuestion &question) { find(question); },
        [this](const Failure &failure) {
            m_ui->importedRowsTitle->clear();
            showRemark(failure.text());
        });
}

ImportedRowsWindow::~ImportedRowsWindow()
{
    *m_stop = true;
}

/// Enter in the box goes to a row; nowhere does it close the window.
void ImportedRowsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

void ImportedRowsWindow::find(const ImportedRowsQuestion &question)
{
    runInBackground(
        this,
        [question, stop = m_stop] {
            const Interruption interruption([stop] { return stop->load(); });
            Found found;
            const auto rows = std::make_shared<ImportedRows>(findImportedRows(question));
            if (!rows->noted.tables.isEmpty())
                found.columns = readImportedRows(*rows, 0, 0, 1).columns;
            found.rows = rows;
            return found;
        },
        [this](const Found &found) { showFound(found); },
        [this](const Failure &failure) {
            m_ui->importedRowsTitle->clear();
            showRemark(failure.text());
        });
}

void ImportedRowsWindow::showFound(const Found &found)
{
    m_rows = found.rows;
    m_columns = found.columns;
    m_ui->openRowsFolderButton->setEnabled(true);
    const QString remark = m_rows->remark();
    if (!remark.isEmpty())
        showRemark(remark);
    const auto &tables = m_rows->noted.tables;
    for (const NotedTable &table : tables)
        m_ui->importedRowsTableCombo->addItem(
            tr("%1 (%2)").arg(shortened(table.table), formatCounted(table.rows(), tr("%1 row"), tr("%1 rows"))));
    m_ui->importedRowsTables->setVisible(tables.size() > 1);
    showTitle();
    if (tables.isEmpty())
        return;
    m_table = 0;
    m_fitsColumns = true;
    showPage(0);
    m_ui->importedRowsView->setFocus();
    compare();
}

void ImportedRowsWindow::showTitle()
{
    const ImportSummary &import = m_rows->question.import;
    const QString of = m_chunk > 0
        ? tr("Rows of chunk %1 of %2").arg(formatCount(m_chunk), shortened(m_rows->question.file))
        : tr("Rows of %1").arg(shortened(m_rows->question.file));
    const NotedTable table = m_rows->noted.tables.value(m_table);
    const QString name = table.table.isEmpty() ? import.table : table.table;
    QString title = tr("%1 in %2 › %3").arg(of, shortened(m_rows->question.database), shortened(name));
    QStringList counts;
    if (table.inserted > 0)
        counts.append(formatCounted(table.inserted, tr("%1 inserted"), tr("%1 inserted")));
    if (table.updated > 0)
        counts.append(formatCounted(table.updated, tr("%1 updated"), tr("%1 updated")));
    if (!counts.isEmpty())
        title += QStringLiteral(": ") + counts.join(QStringLiteral(", "));
    if (table.waits())
        title += tr(". They wait to replace the table, and are not in it yet");
    m_ui->importedRowsTitle->setText(title);
    setWindowTitle(m_chunk > 0
            ? tr("Imported Rows: Chunk %1 of %2").arg(formatCount(m_chunk), shortened(m_rows->question.file))
            : tr("Imported Rows: %1").arg(shortened(m_rows->question.file)));
}

/// Another table has other columns, which are asked for first.
void ImportedRowsWindow::showTable(qsizetype table)
{
    runInBackground(
        this,
        [rows = m_rows, table, stop = m_stop] {
            const Interruption interruption([stop] { return stop->load(); });
            return readImportedRows(*rows, table, 0, 1).columns;
        },
        [this, table](const QStringList &columns) {
            if (table != m_ui->importedRowsTableCombo->currentIndex())
                return; // another one was chosen meanwhile
            m_table = table;
            m_columns = columns;
            m_fitsColumns = true;
            showTitle();
            showPage(0);
            compare();
        },
        [this](const Failure &failure) { showRemark(failure.text()); });
}

/// Columns of a table that is shown for the first time; on its other pages they stay as a person has made them.
void ImportedRowsWindow::fitToRows()
{
    if (!std::exchange(m_fitsColumns, false))
        return;
    fitColumns(m_ui->importedRowsView);
    const QFontMetrics letters = fontMetrics();
    constexpr int margin = 24;
    for (const QString &text : { tr("✖ deleted since"), tr("✎ changed since") }) {
        const int width = letters.horizontalAdvance(text) + margin;
        if (m_ui->importedRowsView->columnWidth(ImportedRowsModel::NowColumn) < width)
            m_ui->importedRowsView->setColumnWidth(ImportedRowsModel::NowColumn, width);
    }
}

void ImportedRowsWindow::showPage(qint64 first)
{
    if (m_rows)
        m_model->show(m_rows, m_table, first, m_columns);
    const qint64 total = m_model->total();
    const bool hasPages = total > ImportedRowsModel::mostRows;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_ui->previousRowsButton, m_ui->nextRowsButton, m_ui->goToRowLabel, m_ui->goToRowBox })
        widget->setVisible(hasPages);
    m_ui->previousRowsButton->setEnabled(m_model->first() > 0);
    m_ui->nextRowsButton->setEnabled(m_model->first() + m_model->rowCount() < total);
    m_ui->shownRowsLabel->setText(!hasPages
            ? QString()
            : tr("Rows %1 to %2 of %3")
                  .arg(formatCount(m_model->first() + 1), formatCount(m_model->first() + m_model->rowCount()),
                      formatCount(total)));
    if (m_model->rowCount() > 0)
        m_ui->importedRowsView->setCurrentIndex(m_model->index(0, ImportedRowsModel::NowColumn));
}

void ImportedRowsWindow::goToRow()
{
    const qint64 row = m_ui->goToRowBox->text().toLongLong();
    if (row < 1 || row > m_model->total()) {
        m_ui->goToRowBox->selectAll();
        return;
    }
    showPage((row - 1) / ImportedRowsModel::mostRows * ImportedRowsModel::mostRows);
    const QModelIndex index = m_model->index(int(row - 1 - m_model->first()), ImportedRowsModel::NowColumn);
    m_ui->importedRowsView->setCurrentIndex(index);
    m_ui->importedRowsView->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_ui->importedRowsView->setFocus();
}

/// Tells of all rows, not of those in sight alone, whether they were changed since.
void ImportedRowsWindow::compare()
{
    m_ui->importedRowsFate->setText(tr("Comparing all rows with what was imported…"));
    runInBackground(
        this,
        [rows = m_rows, table = m_table, stop = m_stop] {
            const Interruption interruption([stop] { return stop->load(); });
            return fateOfImportedRows(*rows, table);
        },
        [this, shown = ++m_shown](const NotedFate &fate) {
            if (shown != m_shown)
                return;
            QStringList parts;
            if (fate.changed > 0)
                parts.append(formatCounted(fate.changed, tr("%1 was changed since"), tr("%1 were changed since")));
            if (fate.gone > 0)
                parts.append(formatCounted(fate.gone, tr("%1 was deleted since"), tr("%1 were deleted since")));
            m_ui->importedRowsFate->setText(parts.isEmpty()
                    ? tr("✔ All rows are still as they were imported.")
                    : tr("✎ Of %1: %2.")
                          .arg(formatCounted(fate.same + fate.changed + fate.gone, tr("%1 row"), tr("%1 rows")),
                              parts.join(QStringLiteral(", "))));
        },
        [this](const Failure &failure) { m_ui->importedRowsFate->setText(failure.text()); });
}

void ImportedRowsWindow::showRemark(const QString &text)
{
    m_ui->importedRowsRemark->setText(text);
    m_ui->importedRowsRemark->setVisible(!text.isEmpty());
}

} // namespace tranche
