#include "ui/importing/MappingPanel.h"

#include "ui/common/ClearButton.h"
#include "ui/common/Formatting.h"
#include "ui/importing/ColumnHeadModel.h"
#include "ui/importing/ColumnTableModel.h"
#include "ui/importing/JoinedTables.h"
#include "ui/importing/LookupDialog.h"
#include "ui/importing/NewColumnDialog.h"
#include "ui/importing/PreviewTableModel.h"
#include "ui/importing/StepsDialog.h"
#include "ui/importing/TypeDelegate.h"
#include "ui/importing/TypeText.h"
#include "ui/importing/ValuesWatch.h"
#include "ui/profile/ProfileView.h"
#include "ui_MappingPanel.h"

#include <algorithm>

namespace tranche {

MappingPanel::MappingPanel(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_columns(new ColumnTableModel(draft, this))
    , m_head(new ColumnHeadModel(*m_columns, this))
    , m_preview(new PreviewTableModel(this))
    , m_types(new TypeDelegate(*m_columns, this))
    , m_ui(std::make_unique<Ui::MappingPanel>())
    , m_values(new ValuesWatch(draft, this))
{
    m_ui->setupUi(this);
    addClearButton(m_ui->columnSearchEdit);
    m_profileView = new ProfileView(this); // the Tab key comes to it after the tables
    m_ui->columnSplitter->addWidget(m_profileView);
    m_ui->columnSplitter->setStretchFactor(0, 1);
    m_profileView->hide(); // until a column is chosen
    m_ui->layout->setStretchFactor(m_ui->columnSplitter, 1);
    setUpTables();
    setUpButtons();
    connect(&draft, &ImportDraft::inspected, this, &MappingPanel::takeInspection);
    connect(m_values, &ValuesWatch::sampled, this, &MappingPanel::showSample);
    connect(m_values, &ValuesWatch::profiled, this, [this] {
        m_columns->setProfile(m_values->profile());
        widenColumns();
        showProfile();
        Q_EMIT valuesKnown();
    });
    connect(m_ui->columnSearchEdit, &QLineEdit::textChanged, this, &MappingPanel::search);
    takeInspection();
}

/// A cell that is still edited is given up: what it says would come when the form is gone.
MappingPanel::~MappingPanel()
{
    m_types->disconnect(this);
    m_columns->disconnect(this);
    m_ui->columnTable->selectionModel()->disconnect(this);
}

void MappingPanel::setUpTables()
{
    QTableView *head = m_ui->columnTable;
    QTableView *rows = m_ui->previewTable;
    head->setModel(m_head);
    rows->setModel(m_preview);
    m_tables = new JoinedTables(head, rows);
    head->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    head->setItemDelegateForRow(ColumnTableModel::TypeColumn, m_types);
    connect(head->selectionModel(), &QItemSelectionModel::currentChanged, this, &MappingPanel::showNote);
    connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && cell.column() != m_ui->columnTable->currentIndex().column())
            m_ui->columnTable->setCurrentIndex(m_head->index(ColumnTableModel::NameColumn, cell.column()));
    });
    connect(m_columns, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() != ColumnTableModel::ValuesColumn)
            showHead();
    });
    connect(m_columns, &QAbstractItemModel::modelReset, this, &MappingPanel::showHead);
    connect(head, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.row() == ColumnTableModel::StepsColumn)
            editSteps();
    });
}

void MappingPanel::setUpButtons()
{
    connect(m_types, &TypeDelegate::problem, this, &MappingPanel::showProblem);
    connect(m_types, &TypeDelegate::written, this, [this](const QModelIndex &index, const QString &text) {
        QList<int> columns = chosenColumns();
        if (!columns.contains(index.column()))
            columns = { index.column() };
        m_columns->setTypes(columns, text);
    });
    connect(m_types, &QAbstractItemDelegate::closeEditor, this, &MappingPanel::showNote);
    connect(m_ui->typesAsTextCheckBox, &QCheckBox::clicked, &m_draft, &ImportDraft::setTypesAsText);
    connect(m_ui->allButton, &QPushButton::clicked, m_columns, [this] { m_columns->setAllImported(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, m_columns, [this] { m_columns->setAllImported(false); });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_ui->stepsButton, &QPushButton::clicked, this, &MappingPanel::editSteps);
    connect(m_ui->lookupButton, &QPushButton::clicked, this, &MappingPanel::editLookup);
    connect(m_ui->newColumnButton, &QPushButton::clicked, this, &MappingPanel::addColumn);
    connect(m_ui->removeColumnButton, &QPushButton::clicked, this, &MappingPanel::removeColumn);
}

// What is chosen.

/// The columns of the cells that are chosen.
QList<int> MappingPanel::chosenColumns() const
{
    QList<int> columns;
    const QItemSelection chosen = m_ui->columnTable->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!m_ui->columnTable->isColumnHidden(column))
                columns.append(column);
        }
    }
    std::sort(columns.begin(), columns.end());
    const auto last = std::unique(columns.begin(), columns.end());
    columns.resize(std::distance(columns.begin(), last));
    return columns;
}

void MappingPanel::editSteps()
{
    QList<int> columns = chosenColumns();
    if (m_ui->columnTable->currentIndex().isValid() && columns.isEmpty())
        columns.append(m_ui->columnTable->currentIndex().column());
    columns.removeIf([this](int column) { return m_columns->isDerived(column); });
    if (columns.isEmpty())
        return;
    auto *dialog = new StepsDialog(m_draft, columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MappingPanel::editLookup()
{
    const int column = m_ui->columnTable->currentIndex().column();
    if (column < 0 || m_columns->isDerived(column))
        return;
    auto *dialog = new LookupDialog(m_draft, column, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MappingPanel::addColumn()
{
    if (!m_draft.unstepped())
        return;
    auto *dialog = new NewColumnDialog(m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MappingPanel::removeColumn()
{
    const int column = m_ui->columnTable->currentIndex().column();
    if (column >= 0 && m_columns->isDerived(column))
        showProblem(m_draft.removeDerived(m_columns->column(column).name));
}

// What is shown.

/// For what is told of the values, whichever of sample and whole file was read first.
void MappingPanel::widenColumns()
{
    m_tables->widenColumns({ ColumnTableModel::WarningColumn });
    if (m_values->profile().isWhole)
        m_tables->widenColumns({ ColumnTableModel::ValuesColumn });
}

/// That the whole file decides on a type that some of its values do not fit, unless a person has.
QString MappingPanel::guessNote(int column) const
{
    const PlannedColumn &planned = m_columns->column(column);
    const QList<ColumnProfile> &profiles = m_columns->profile().columns;
    if (!planned.import || !planned.typeIsGuessed || column >= profiles.size() || profiles[column].misfits == 0)
        return {};
    return tr("%1 is a guess, which the whole file may turn into TEXT; a type that you choose stays")
        .arg(typeText(planned.type, planned.format));
}

/// What is to be known of the column at hand; else how to begin.
void MappingPanel::showNote()
{
    const QModelIndex current = m_ui->columnTable->currentIndex();
    const bool isColumn = current.isValid() && current.column() < m_columns->rowCount();
    QStringList notes { isColumn ? m_columns->note(current.column()) : QString(),
        isColumn ? guessNote(current.column()) : QString() };
    notes.removeAll(QString());
    const bool isNew = isColumn && m_columns->isDerived(current.column());
    showProfile();
    m_ui->stepsButton->setEnabled(isColumn && !isNew);
    m_ui->lookupButton->setEnabled(isColumn && !isNew);
    m_ui->newColumnButton->setEnabled(m_draft.unstepped().has_value());
    m_ui->removeColumnButton->setVisible(isNew);
    m_ui->columnNoteLabel->setPalette(palette());
    if (!notes.isEmpty())
        m_ui->columnNoteLabel->setText(
            tr("%1: %2.").arg(m_columns->column(current.column()).name, notes.join(QStringLiteral("; "))));
    else
        m_ui->columnNoteLabel->setText(tr("A type can be written with a format, such as DATE dd.MM.yyyy or DECIMAL "
                                          "1.234,56; what the values fit is offered."));
}

void MappingPanel::showProblem(const QString &text)
{
    if (text.isEmpty())
        return showNote();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, stateColor(ImportState::Failed, palette()));
    m_ui->columnNoteLabel->setPalette(colors);
    m_ui->columnNoteLabel->setText(text);
}

void MappingPanel::takeInspection()
{
    m_preview->setInspection(m_draft.inspection());
    m_ui->typesAsTextCheckBox->setChecked(m_draft.choices.typesAsText);
    showHead();
}

/// Lines of the head that have nothing to say in any column are left out.
void MappingPanel::showHead()
{
    QTableView *head = m_ui->columnTable;
    bool hasNullWords = false;
    bool hasSteps = false;
    bool hasNotes = false;
    QStringList names;
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        const PlannedColumn &planned = m_columns->column(column);
        names.append(planned.name);
        hasNullWords = hasNullWords || (planned.mayReadNullWords && !planned.nullWords.isEmpty());
        hasSteps = hasSteps || m_columns->isDerived(column) || !planned.steps.isEmpty() || !planned.checks.isEmpty()
            || planned.onWrong != WrongValue::Error || planned.reference;
        hasNotes = hasNotes || m_columns->hasNote(column);
    }
    head->setRowHidden(ColumnTableModel::SamplesColumn, true);
    head->setRowHidden(ColumnTableModel::NullWordsColumn, !hasNullWords);
    head->setRowHidden(ColumnTableModel::StepsColumn, !hasSteps);
    head->setRowHidden(ColumnTableModel::WarningColumn, !hasNotes);
    m_tables->fitHead();
    if (names != m_names) {
        m_names = names;
        search(m_ui->columnSearchEdit->text());
    }
    showNote();
}

void MappingPanel::search(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int column = 0; column < m_head->columnCount(); ++column) {
        const bool isHidden = !wanted.isEmpty() && column < m_columns->rowCount()
            && !m_columns->column(column).name.contains(wanted, Qt::CaseInsensitive)
            && !m_columns->column(column).field.contains(wanted, Qt::CaseInsensitive);
        m_tables->setColumnHidden(column, isHidden);
    }
}

// What becomes of the values.

void MappingPanel::showSample(const QList<MappedRow> &rows, const ColumnMapping &mapping)
{
    m_preview->setMapped(rows, mapping, m_columns->rowCount());
    m_tables->fitColumns(m_names, { ColumnTableModel::FieldColumn, ColumnTableModel::TypeColumn });
    widenColumns();
    Q_EMIT valuesKnown();
}

qint64 MappingPanel::rows() const
{
    return m_values->rows();
}

/// Back from an import that was only checked.
void MappingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_values->goOn();
}

void MappingPanel::stopReading()
{
    m_values->stop();
}

/// Of the column at hand.
void MappingPanel::showProfile()
{
    const QModelIndex current = m_ui->columnTable->currentIndex();
    m_profileView->setVisible(current.isValid());
    const FileProfile &profile = m_columns->profile();
    if (!current.isValid())
        return;
    if (current.column() < profile.columns.size())
        m_profileView->setProfile(profile.columns[current.column()], profile.isWhole);
    else
        m_profileView->showMessage(m_values->whyUnknown());
}

QString MappingPanel::misfitsText() const
{
    const FileProfile &profile = m_columns->profile();
    QStringList parts;
    if (const qint64 misfits = profile.misfits(); misfits > 0)
        parts.append(formatCounted(misfits, tr("%1 value won't fit"), tr("%1 values won't fit")));
    if (const qint64 rows = profile.rowsUnreadable(); rows > 0)
        parts.append(formatCounted(rows, tr("%1 whole row won't fit"), tr("%1 whole rows won't fit")));
    if (profile.isWhole || !parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    int columns = 0;
    for (int column = 0; column < m_preview->columnCount(); ++column)
        columns += m_preview->wrongIn(column) > 0 ? 1 : 0;
    return columns == 0 ? QString()
                        : formatCounted(columns, tr("%1 column with values that won't fit"),
                            tr("%1 columns with values that won't fit"));
}

/// The first one in the whole file, as far as that is known.
void MappingPanel::showMisfits()
{
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        const bool isWrong = column < m_columns->profile().columns.size()
            ? m_columns->profile().columns[column].misfits > 0
            : m_preview->wrongIn(column) > 0;
        if (!isWrong)
            continue;
        m_ui->columnTable->setCurrentIndex(m_head->index(ColumnTableModel::TypeColumn, column));
        m_ui->columnTable->setFocus();
        return;
    }
    const QModelIndex row = m_preview->index(std::max(m_preview->firstWrongRow(), 0), 0);
    m_ui->previewTable->setCurrentIndex(row);
    m_ui->previewTable->setFocus();
}

} // namespace tranche
