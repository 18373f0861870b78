#include "ui/wizard/ColumnsPage.h"

#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/wizard/ColumnTableModel.h"
#include "ui/wizard/LookupDialog.h"
#include "ui/wizard/NewColumnDialog.h"
#include "ui/wizard/OptionHelp.h"
#include "ui/wizard/StepsDialog.h"
#include "ui/wizard/TypeDelegate.h"
#include "ui_ColumnsPage.h"

namespace tranche {

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new ColumnTableModel(draft, this))
    , m_types(new TypeDelegate(*m_model, this))
    , m_ui(std::make_unique<Ui::ColumnsPage>())
{
    m_ui->setupUi(this);
    explainOptions(*this);
    QTableView *table = m_ui->columnTable;
    table->setModel(m_model);
    setUpTable(table);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setItemDelegateForColumn(ColumnTableModel::TypeColumn, m_types);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = { 130, 120, 130, 160, 120, 150, 170 };
    for (int column = 0; column < ColumnTableModel::ColumnCount; ++column)
        setWidth(table, column, widths[column]);
    table->horizontalHeader()->moveSection(ColumnTableModel::StepsColumn, ColumnTableModel::NullWordsColumn);
    connect(m_types, &TypeDelegate::problem, this, &ColumnsPage::showProblem);
    connect(m_types, &TypeDelegate::written, this, [this](const QModelIndex &index, const QString &text) {
        QList<int> rows = chosenRows();
        if (!rows.contains(index.row()))
            rows = { index.row() };
        m_model->setTypes(rows, text);
    });
    connect(m_types, &QAbstractItemDelegate::closeEditor, this, &ColumnsPage::showNote);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnsPage::showNote);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsPage::showNote);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColumnsPage::showNote);
    connect(m_ui->typesAsTextCheckBox, &QCheckBox::clicked, &draft, &ImportDraft::setTypesAsText);
    connect(&draft, &ImportDraft::inspected, this,
        [this] { m_ui->typesAsTextCheckBox->setChecked(m_draft.choices.typesAsText); });
    connect(m_ui->allButton, &QPushButton::clicked, m_model, [this] { m_model->setAllImported(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, m_model, [this] { m_model->setAllImported(false); });
    for (QPushButton *button :
        { m_ui->stepsButton, m_ui->lookupButton, m_ui->newColumnButton, m_ui->removeColumnButton })
        button->setAutoDefault(false);
    connect(m_ui->stepsButton, &QPushButton::clicked, this, &ColumnsPage::editSteps);
    connect(m_ui->lookupButton, &QPushButton::clicked, this, &ColumnsPage::editLookup);
    connect(m_ui->newColumnButton, &QPushButton::clicked, this, &ColumnsPage::addColumn);
    connect(m_ui->removeColumnButton, &QPushButton::clicked, this, &ColumnsPage::removeColumn);
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnTableModel::StepsColumn)
            editSteps();
    });
    showNote();
}

/// A cell that is still edited is given up: what it says would come when the form is gone.
ColumnsPage::~ColumnsPage()
{
    m_types->disconnect(this);
    m_model->disconnect(this);
    m_ui->columnTable->selectionModel()->disconnect(this);
}

/// Of the cells that are chosen.
QList<int> ColumnsPage::chosenRows() const
{
    QList<int> rows;
    const auto chosen = m_ui->columnTable->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    return rows;
}

void ColumnsPage::editSteps()
{
    QList<int> rows = chosenRows();
    if (m_ui->columnTable->currentIndex().isValid() && rows.isEmpty())
        rows.append(m_ui->columnTable->currentIndex().row());
    rows.removeIf([this](int row) { return m_model->isDerived(row); });
    if (rows.isEmpty())
        return;
    auto *dialog = new StepsDialog(m_draft, rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ColumnsPage::editLookup()
{
    const int row = m_ui->columnTable->currentIndex().row();
    if (row < 0 || m_model->isDerived(row))
        return;
    auto *dialog = new LookupDialog(m_draft, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ColumnsPage::addColumn()
{
    if (!m_draft.unstepped())
        return;
    auto *dialog = new NewColumnDialog(m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ColumnsPage::removeColumn()
{
    const int row = m_ui->columnTable->currentIndex().row();
    if (row >= 0 && m_model->isDerived(row))
        showProblem(m_draft.removeDerived(m_model->column(row).name));
}

/// What is to be known of the column at hand; else how to begin.
void ColumnsPage::showNote()
{
    const QModelIndex current = m_ui->columnTable->currentIndex();
    const QString note = current.isValid() ? m_model->note(current.row()) : QString();
    const bool isNew = current.isValid() && m_model->isDerived(current.row());
    m_ui->stepsButton->setEnabled(current.isValid() && !isNew);
    m_ui->lookupButton->setEnabled(current.isValid() && !isNew);
    m_ui->removeColumnButton->setVisible(isNew);
    m_ui->columnNoteLabel->setPalette(palette());
    if (!note.isEmpty())
        m_ui->columnNoteLabel->setText(tr("%1: %2.").arg(m_model->column(current.row()).name, note));
    else
        m_ui->columnNoteLabel->setText(tr("A type can be written with a format, such as DATE dd.MM.yyyy or DECIMAL "
                                          "1.234,56; what the values fit is offered."));
}

void ColumnsPage::showProblem(const QString &text)
{
    if (text.isEmpty())
        return showNote();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, stateColor(ImportState::Failed, palette()));
    m_ui->columnNoteLabel->setPalette(colors);
    m_ui->columnNoteLabel->setText(text);
}

} // namespace tranche
