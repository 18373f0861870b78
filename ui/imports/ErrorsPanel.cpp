#include "ui/imports/ErrorsPanel.h"

#include "ui/common/Formatting.h"
#include "ui/common/Tables.h"
#include "ui/imports/ErrorGroupModel.h"
#include "ui/imports/ErrorTableModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace tranche {

ErrorsPanel::ErrorsPanel(QWidget *parent)
    : QWidget(parent)
    , m_groupTable(new QTableView(this))
    , m_errorTable(new QTableView(this))
    , m_note(new QLabel(this))
    , m_remedies(new QWidget(this))
    , m_groups(new ErrorGroupModel(this))
    , m_errors(new ErrorTableModel(this))
{
    setUpGroups();
    setUpTable(m_errorTable);
    m_errorTable->setObjectName(QStringLiteral("errorTable"));
    m_errorTable->setAccessibleName(tr("Errors of the import"));
    m_errorTable->setModel(m_errors);
    setWidth(m_errorTable, ErrorTableModel::LineColumn, 70);
    setWidth(m_errorTable, ErrorTableModel::ValueColumn, 120);
    setWidth(m_errorTable, ErrorTableModel::MessageColumn, 260);
    m_note->setObjectName(QStringLiteral("errorsNoteLabel"));

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_groupTable, 1);
    leftLayout->addWidget(m_remedies);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_errorTable, 1);
    rightLayout->addWidget(m_note);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_errorTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT chunkActivated(index.data(ErrorTableModel::ChunkRole).toLongLong());
    });
    connect(m_errorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { Q_EMIT chunkChosen(index.data(ErrorTableModel::ChunkRole).toLongLong()); });
}

void ErrorsPanel::setUpGroups()
{
    setUpTable(m_groupTable);
    m_groupTable->setObjectName(QStringLiteral("errorGroupTable"));
    m_groupTable->setAccessibleName(tr("Errors by column, kind and value"));
    m_groupTable->setModel(m_groups);
    m_groupTable->horizontalHeader()->setStretchLastSection(false);
    m_groupTable->horizontalHeader()->setSectionResizeMode(ErrorGroupModel::MessageColumn, QHeaderView::Stretch);
    setWidth(m_groupTable, ErrorGroupModel::ColumnNameColumn, 80);
    setWidth(m_groupTable, ErrorGroupModel::ValueColumn, 80);
    setWidth(m_groupTable, ErrorGroupModel::CountColumn, 60);
    setWidth(m_groupTable, ErrorGroupModel::ChunksColumn, 60);
    m_remedies->setLayout(new QHBoxLayout());
    m_remedies->layout()->setContentsMargins(0, 0, 0, 0);
    addRemedy("replaceRemedyButton", tr("Re&place…"), Remedy::Action::Set);
    addRemedy("nullRemedyButton", tr("Set &NULL…"), Remedy::Action::Null);
    addRemedy("skipRemedyButton", tr("S&kip Rows…"), Remedy::Action::SkipRows);
    addRemedy("moreRemediesButton", tr("&More Remedies…"), Remedy::Action::Type);
    static_cast<QHBoxLayout *>(m_remedies->layout())->addStretch();
    connect(
        m_groupTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ErrorsPanel::showErrorsOfGroup);
}

void ErrorsPanel::addRemedy(const char *name, const QString &text, Remedy::Action action)
{
    auto *button = new QPushButton(text, m_remedies);
    button->setObjectName(QString::fromLatin1(name));
    m_remedies->layout()->addWidget(button);
    if (action == Remedy::Action::Set || action == Remedy::Action::Null)
        m_ofValues.append(button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (const ErrorGroup *group = chosenGroup())
            Q_EMIT remedyAsked(*group, action);
    });
}

const ErrorGroup *ErrorsPanel::chosenGroup() const
{
    const auto rows = m_groupTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_groups->group(rows.front().row());
}

void ErrorsPanel::show(const QList<StoredError> &errors, const QList<ErrorGroup> &groups, bool mayRemedy)
{
    m_allErrors = errors;
    m_groups->setGroups(groups);
    if (mayRemedy && !groups.isEmpty() && chosenGroup() == nullptr)
        m_groupTable->selectRow(0);
    m_remedies->setEnabled(mayRemedy && !groups.isEmpty());
    m_remedies->setToolTip(mayRemedy ? QString() : tr("Remedies can be applied once the import has ended."));
    showErrorsOfGroup();
}

/// The errors of the chosen group, or all where none is chosen.
void ErrorsPanel::showErrorsOfGroup()
{
    const ErrorGroup *group = chosenGroup();
    QList<StoredError> shown = m_allErrors;
    if (group != nullptr) {
        shown.removeIf([group](const StoredError &stored) {
            return stored.error.column != group->column || stored.error.code != group->code
                || stored.error.value != group->value;
        });
    }
    m_errors->setErrors(shown);
    const bool ofColumn = group != nullptr && !group->column.isEmpty(); // a whole row has no value to be replaced
    for (QPushButton *button : std::as_const(m_ofValues)) {
        button->setEnabled(ofColumn);
        button->setToolTip(group == nullptr || ofColumn ? QString() : tr("The error is one of the whole row."));
    }
    const bool more = group != nullptr ? shown.size() < group->count : m_allErrors.size() >= errorsListed;
    m_note->setVisible(more || m_allErrors.isEmpty());
    m_note->setText(m_allErrors.isEmpty()
            ? tr("No errors.")
            : tr("Of the first %1 errors, these are shown one by one.").arg(formatCount(errorsListed)));
}

} // namespace tranche
