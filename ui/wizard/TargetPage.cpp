#include "ui/wizard/TargetPage.h"

#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/common/StoreClient.h"
#include "ui/wizard/DesignPanel.h"
#include "ui/wizard/OptionHelp.h"
#include "ui/wizard/PlanText.h"
#include "ui_TargetPage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tranche {

TargetPage::TargetPage(ImportDraft &draft, StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TargetPage>())
    , m_draft(draft)
    , m_store(store)
{
    m_ui->setupUi(this);
    explainOptions(*this);
    m_ui->grid->setColumnStretch(1, 1);
    m_ui->modeCombo->addItem(tr("Create the table if it is missing, else append to it"), int(TargetMode::Auto));
    m_ui->modeCombo->addItem(tr("Create a new table"), int(TargetMode::Create));
    m_ui->modeCombo->addItem(tr("Append to the table"), int(TargetMode::Append));
    m_ui->modeCombo->addItem(
        tr("Replace the table: the new one takes its place when it is whole"), int(TargetMode::Replace));
    m_ui->modeCombo->addItem(tr("Update rows by the table's key, insert the others"), int(TargetMode::Upsert));
    m_ui->modeCombo->addItem(tr("Update rows by the table's key"), int(TargetMode::Update));
    m_ui->modeCombo->addItem(tr("Insert rows whose key is not there"), int(TargetMode::InsertNew));
    m_ui->modeCombo->addItem(tr("Delete the rows that have the file's keys"), int(TargetMode::Delete));

    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->existsLabel) + 1, new DesignPanel(m_draft, this));
    connect(m_ui->databaseEdit, &QLineEdit::textEdited, &m_draft,
        [this](const QString &text) { m_draft.setTarget(text.trimmed()); });
    connect(m_ui->browseDatabaseButton, &QPushButton::clicked, this, &TargetPage::browse);
    connect(m_ui->tableCombo, &QComboBox::currentTextChanged, this,
        [this](const QString &text) { m_draft.setTable(text.trimmed()); });
    connect(m_ui->modeCombo, &QComboBox::activated, this,
        [this] { m_draft.setMode(TargetMode(m_ui->modeCombo->currentData().toInt())); });
    for (QPushButton *button : { m_ui->browseDatabaseButton, m_ui->newTableButton, m_ui->existingTableButton })
        button->setAutoDefault(false);
    connect(m_ui->newTableButton, &QPushButton::clicked, this, [this] { m_draft.setTable(m_draft.plan().freeTable); });
    connect(m_ui->existingTableButton, &QPushButton::clicked, this, [this] {
        if (m_draft.plan().avoided)
            m_draft.setTable(m_draft.plan().avoided->name);
    });
    connect(&m_draft, &ImportDraft::changed, this, &TargetPage::showTarget);
    connect(&m_draft, &ImportDraft::inspected, this, &TargetPage::showTarget);
    showChoices();
}

TargetPage::~TargetPage() = default;

void TargetPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing database is opened, never overwritten
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setNameFilters({ tr("SQLite databases (*.db *.sqlite *.sqlite3)"), tr("All files (*)") });
    dialog->setDefaultSuffix(QStringLiteral("db"));
    const QFileInfo current(m_draft.choices.target);
    dialog->setDirectory(current.absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_draft.setTarget(path);
        showChoices();
    });
    dialog->open();
}

void TargetPage::showChoices()
{
    if (m_ui->databaseEdit->text() != m_draft.choices.target)
        m_ui->databaseEdit->setText(m_draft.choices.target);
    m_ui->modeCombo->setCurrentIndex(m_ui->modeCombo->findData(int(m_draft.choices.mode)));
    showTarget();
}

static QString shownInButton(const QString &name)
{
    constexpr qsizetype most = 30;
    return shortened(name, most).replace(QLatin1Char('&'), QLatin1String("&&"));
}

static QString columnsText(const TableSchema &table)
{
    QStringList columns;
    for (const TableColumn &column : table.columns)
        columns.append(column.name + QLatin1Char(' ') + column.declared.toLower());
    return someNamesText(columns).toHtmlEscaped();
}

void TargetPage::showTarget()
{
    const QSignalBlocker blocker(m_ui->tableCombo);
    QStringList shown;
    for (int i = 0; i < m_ui->tableCombo->count(); ++i)
        shown.append(m_ui->tableCombo->itemText(i));
    if (shown != m_draft.target().tables) {
        m_ui->tableCombo->clear();
        m_ui->tableCombo->addItems(m_draft.target().tables);
    }
    if (m_ui->tableCombo->currentText().trimmed() != m_draft.tableName())
        m_ui->tableCombo->setEditText(m_draft.tableName());
    m_ui->existsLabel->setText(existsText());
    const auto &avoided = m_draft.plan().avoided;
    const bool offersNew = m_draft.plan().existing && !m_draft.plan().unfitColumns().isEmpty();
    m_ui->existingTableButton->setVisible(avoided.has_value() && m_draft.choices.mode == TargetMode::Auto);
    m_ui->newTableButton->setVisible(offersNew);
    if (avoided)
        m_ui->existingTableButton->setText(tr("A&ppend to %1 Instead").arg(shownInButton(avoided->name)));
    if (offersNew)
        m_ui->newTableButton->setText(tr("Make a New &Table %1").arg(shownInButton(m_draft.plan().freeTable)));
}

/// What becomes of the table, of its rows and of fields that no column goes to.
static QString existingText(const ImportDraft &draft)
{
    const Plan &plan = draft.plan();
    const TargetMode mode = draft.choices.mode;
    if (mode == TargetMode::Replace)
        return plan.rowsReplaced < 0
            ? TargetPage::tr("<br>It will be <b>replaced</b> when all rows of the file are in; its own rows go then.")
            : TargetPage::tr("<br>It will be <b>replaced</b> when all rows of the file are in; its own %1 go then.")
                  .arg(formatCounted(plan.rowsReplaced, TargetPage::tr("%1 row"), TargetPage::tr("%1 rows")));
    QString text;
    if (const QString unfit = someNamesText(plan.unfitColumns()).toHtmlEscaped(); !unfit.isEmpty())
        text = TargetPage::tr("<br>It has no column for these of the file: %1."
                              "<br>They are left out as long as they have no field of the table on the page Columns. A "
                              "new table takes them all.")
                   .arg(unfit);
    QStringList added;
    for (const PlannedColumn &column : plan.columns) {
        if (column.isAdded && column.import)
            added.append(column.field);
    }
    if (!added.isEmpty())
        text += TargetPage::tr("<br>It gets these new columns: %1.").arg(someNamesText(added).toHtmlEscaped());
    if (hasKey(mode) && !plan.key.isEmpty())
        text += TargetPage::tr("<br>Rows are told by the key <b>%1</b>.")
                    .arg(plan.key.join(QLatin1String(", ")).toHtmlEscaped());
    else if (text.isEmpty() && !hasKey(mode))
        text = TargetPage::tr(
            "<br>The rows of the file are added to those that are there; columns go where the names are the same.");
    if (insertsRows(mode) && !plan.missingFields.isEmpty())
        text += TargetPage::tr("<br>No column goes to %1: new rows have NULL there, or the field's default.")
                    .arg(someNamesText(plan.missingFields).toHtmlEscaped());
    return text;
}

QString TargetPage::existsText() const
{
    const QString database = shortened(QFileInfo(m_draft.choices.target).fileName()).toHtmlEscaped();
    const QString table = shortened(m_draft.tableName()).toHtmlEscaped();
    if (m_draft.choices.target.isEmpty())
        return {};
    if (!m_draft.target().exists)
        return tr("<b>%1</b> does not exist yet. It will be made, with a new table <b>%2</b>.").arg(database, table);
    const QString unfit = someNamesText(m_draft.plan().unfitColumns()).toHtmlEscaped();
    if (const auto &avoided = m_draft.plan().avoided)
        return tr("<b>%1</b> has a table <b>%2</b> already, with the columns %3."
                  "<br>It has no column for these of the file: %4."
                  "<br>So the rows go into a new table <b>%5</b>, which will be made.")
            .arg(database, shortened(avoided->name).toHtmlEscaped(), columnsText(*avoided), unfit, table);
    if (!m_draft.plan().existing)
        return tr("<b>%1</b> exists. It has no table <b>%2</b>: a new one will be made.").arg(database, table);
    return tr("<b>%1</b> has a table <b>%2</b> with the columns %3.")
               .arg(database, table, columnsText(*m_draft.plan().existing))
        + existingText(m_draft);
}

} // namespace tranche
