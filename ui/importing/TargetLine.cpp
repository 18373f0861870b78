#include "ui/importing/TargetLine.h"

#include "ui/common/Background.h"
#include "ui/common/DatabaseDialog.h"
#include "ui/common/Formatting.h"
#include "ui/importing/PlanText.h"
#include "ui_TargetLine.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tranche {

TargetLine::TargetLine(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TargetLine>())
    , m_draft(draft)
{
    m_ui->setupUi(this);
    const auto addMode = [this](const QString &text, TargetMode mode, const QString &tip) {
        m_ui->modeCombo->addItem(text, int(mode));
        m_ui->modeCombo->setItemData(m_ui->modeCombo->count() - 1, tip, Qt::ToolTipRole);
    };
    addMode(tr("create or append"), TargetMode::Auto, tr("Create the table if it is missing, else append to it"));
    addMode(tr("create"), TargetMode::Create, tr("Create a new table"));
    addMode(tr("append"), TargetMode::Append, tr("Append to the table"));
    addMode(tr("replace"), TargetMode::Replace, tr("Replace the table: the new one takes its place when it is whole"));
    addMode(tr("upsert"), TargetMode::Upsert, tr("Update rows by the table's key, insert the others"));
    addMode(tr("update"), TargetMode::Update, tr("Update rows by the table's key"));
    addMode(tr("insert new"), TargetMode::InsertNew, tr("Insert rows whose key is not there"));
    addMode(tr("delete"), TargetMode::Delete, tr("Delete the rows that have the file's keys"));
    connect(m_ui->databaseEdit, &QLineEdit::textEdited, &m_draft,
        [this](const QString &text) { m_draft.setTarget(text.trimmed()); });
    connect(m_ui->browseDatabaseButton, &QToolButton::clicked, this, &TargetLine::browse);
    connect(m_ui->tableCombo, &QComboBox::currentTextChanged, this,
        [this](const QString &text) { m_draft.setTable(text.trimmed()); });
    connect(m_ui->modeCombo, &QComboBox::activated, this, &TargetLine::takeMode);
    connect(m_ui->designButton, &QPushButton::toggled, this, &TargetLine::designToggled);
    connect(m_ui->misfitsLabel, &QLabel::linkActivated, this, &TargetLine::misfitsAsked);
    connect(&m_draft, &ImportDraft::changed, this, &TargetLine::showTarget);
    connect(&m_draft, &ImportDraft::inspected, this, &TargetLine::showTarget);
    m_ui->misfitsLabel->hide();
    showChoices();
}

TargetLine::~TargetLine() = default;

QPushButton *TargetLine::toggle() const
{
    return m_ui->designButton;
}

void TargetLine::showOnlyDatabase(bool only)
{
    if (only)
        m_ui->designButton->setChecked(false);
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_ui->tableLabel, m_ui->tableCombo, m_ui->modeCombo, m_ui->designButton, m_ui->stateLabel })
        part->setVisible(!only);
}

void TargetLine::browse()
{
    connect(
        askForDatabase(m_draft.choices.target, this), &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_draft.setTarget(path);
            showChoices();
        });
}

/// What tells rows is to be seen, and chosen, where the mode asks for it.
void TargetLine::takeMode()
{
    const auto mode = TargetMode(m_ui->modeCombo->currentData().toInt());
    m_draft.setMode(mode);
    if (hasKey(mode))
        m_ui->designButton->setChecked(true);
}

void TargetLine::showChoices()
{
    if (m_ui->databaseEdit->text() != m_draft.choices.target)
        m_ui->databaseEdit->setText(m_draft.choices.target);
    m_ui->modeCombo->setCurrentIndex(m_ui->modeCombo->findData(int(m_draft.choices.mode)));
    showTarget();
}

void TargetLine::showTarget()
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
    m_ui->modeCombo->setToolTip(m_ui->modeCombo->currentData(Qt::ToolTipRole).toString());
    m_ui->databaseEdit->setToolTip(m_draft.choices.target);
    countRows();
    m_ui->stateLabel->setText(stateText());
}

/// “exists, 41,200 rows · by order_id · 6 of 6 columns”
QString TargetLine::stateText() const
{
    const Plan &plan = m_draft.plan();
    if (!m_draft.inspection() || m_draft.choices.target.isEmpty() || !m_draft.targetProblem().isEmpty())
        return {};
    QStringList parts;
    if (!plan.existing)
        parts.append(m_draft.target().exists ? tr("new table") : tr("new database"));
    else if (m_rows >= 0)
        parts.append(tr("exists, %1").arg(formatCounted(m_rows, tr("%1 row"), tr("%1 rows"))));
    else
        parts.append(tr("exists"));
    if (hasKey(m_draft.choices.mode) && !plan.key.isEmpty())
        parts.append(tr("by %1").arg(someNamesText(plan.key)));
    const auto imported = std::count_if(
        m_draft.columns().begin(), m_draft.columns().end(), [](const PlannedColumn &column) { return column.import; });
    parts.append(tr("%1 of %2 columns").arg(formatCount(imported), formatCount(m_draft.columns().size())));
    return parts.join(QStringLiteral(" · "));
}

/// Off the GUI thread, once for each table, and not of a database in which that may take long.
void TargetLine::countRows()
{
    constexpr qint64 largest = qint64(1) << 30;
    const auto &existing = m_draft.plan().existing;
    const TargetLocation location = m_draft.target().location;
    const QString table = existing ? m_draft.target().file + QLatin1Char('\n') + existing->name : QString();
    if (table == m_counted)
        return;
    m_counted = table;
    m_rows = existing ? m_draft.target().rows : -1;
    if (!existing || m_rows >= 0)
        return;
    runInBackground(
        this,
        [location, file = m_draft.target().file, name = existing->name] {
            return QFileInfo(file).size() > largest ? qint64(-1) : inspectTarget(location, name, true).rows;
        },
        [this, table](qint64 rows) {
            if (table != m_counted)
                return;
            m_rows = rows;
            m_ui->stateLabel->setText(stateText());
        },
        [](const Failure &) {}); // other looks say what is wrong
}

void TargetLine::showMisfits(const QString &text)
{
    m_ui->misfitsLabel->setVisible(!text.isEmpty());
    m_ui->misfitsLabel->setText(QStringLiteral("▲ <a href='misfits'>%1</a>").arg(text.toHtmlEscaped()));
}

} // namespace tranche
