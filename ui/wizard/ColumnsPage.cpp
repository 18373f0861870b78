#include "ui/wizard/ColumnsPage.h"

#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/wizard/ColumnTableModel.h"
#include "ui/wizard/OptionHelp.h"
#include "ui/wizard/TypeDelegate.h"
#include "ui_ColumnsPage.h"

namespace tranche {

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new ColumnTableModel(draft, this))
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
    auto *types = new TypeDelegate(*m_model, this);
    table->setItemDelegateForColumn(ColumnTableModel::TypeColumn, types);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = { 130, 120, 130, 160, 120, 150, 170 };
    for (int column = 0; column < ColumnTableModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->moveSection(ColumnTableModel::StepsColumn, ColumnTableModel::NullWordsColumn);
    connect(types, &TypeDelegate::problem, this, &ColumnsPage::showProblem);
    connect(types, &TypeDelegate::written, this, [this](const QModelIndex &index, const QString &text) {
        QList<int> rows = chosenRows();
        if (!rows.contains(index.row()))
            rows = { index.row() };
        m_model->setTypes(rows, text);
    });
    connect(types, &QAbstractItemDelegate::closeEditor, this, &ColumnsPage::showNote);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnsPage::showNote);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsPage::showNote);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColumnsPage::showNote);
    connect(m_ui->typesAsTextCheckBox, &QCheckBox::clicked, &draft, &ImportDraft::setTypesAsText);
    connect(&draft, &ImportDraft::inspected, this,
        [this] { m_ui->typesAsTextCheckBox->setChecked(m_draft.choices.typesAsText); });
    connect(m_ui->allButton, &QPushButton::clicked, m_model, [this] { m_model->setAllImported(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, m_model, [this] { m_model->setAllImported(false); });
    showNote();
}

ColumnsPage::~ColumnsPage() = default;

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

/// What is to be known of the column at hand; else how to begin.
void ColumnsPage::showNote()
{
    const QModelIndex current = m_ui->columnTable->currentIndex();
    const QString note = current.isValid() ? m_model->note(current.row()) : QString();
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
