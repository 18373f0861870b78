#include "ui/automation/AutomationDialog.h"

#include "automation/AutomationTrial.h"
#include "automation/Schedule.h"
#include "automation/WatchLock.h"
#include "store/AutomationStore.h"
#include "ui/automation/AutomationForm.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/common/Question.h"
#include "ui/common/Tables.h"
#include "ui/common/WindowSize.h"
#include "ui_AutomationDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace tranche {

static constexpr int lookForAutomationsMs = 1000;
static constexpr int mostFilesShown = 200;
static constexpr int importRole = Qt::UserRole;

/// Writes a row of texts; what is there already is changed in place, so that the choice stays.
static void setRow(QTableWidget &table, int row, const QStringList &texts)
{
    for (int column = 0; column < int(texts.size()); ++column) {
        QTableWidgetItem *item = table.item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            table.setItem(row, column, item);
        }
        item->setText(texts[column]);
        item->setToolTip(texts[column]);
    }
}

static void setUpColumns(QTableWidget &table, int stretched, const QList<int> &widths)
{
    setUpTable(&table);
    table.horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < int(widths.size()); ++column)
        setWidth(&table, column, widths[column]);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table.setTextElideMode(Qt::ElideMiddle); // of a path both ends tell
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

AutomationDialog::AutomationDialog(StoreClient &store, WindowWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AutomationDialog>())
    , m_store(store)
    , m_watch(watch)
{
    m_ui->setupUi(this);
    letLabelsShrink(this);
    resizeWithinScreen(this, size());
    setUpColumns(*m_ui->automationsTable, 1, { 110, 200, 150, 190, 190, 125 });
    setUpColumns(*m_ui->automationFilesTable, 3, { 110, 260, 80, 200 });
    setUpColumns(*m_ui->automationTrialTable, 3, { 200, 70, 160, 200 });
    m_ui->automationProblemLabel->hide();
    m_ui->automationBottomLayout->setStretch(0, 1);
    connect(m_ui->automationsTable, &QTableWidget::itemSelectionChanged, this, [this] {
        updateButtons();
        showFiles({});
        showTrial({});
        load();
    });
    connect(m_ui->automationsTable, &QTableWidget::itemActivated, m_ui->automationEditButton, &QPushButton::click);
    connect(m_ui->automationAddButton, &QPushButton::clicked, this, [this] { openForm({}); });
    connect(m_ui->automationEditButton, &QPushButton::clicked, this, [this] {
        if (const AutomationOverview *overview = chosen())
            openForm(overview->kept.automation);
    });
    connect(m_ui->automationRemoveButton, &QPushButton::clicked, this, &AutomationDialog::removeChosen);
    connect(m_ui->automationSwitchButton, &QPushButton::clicked, this, &AutomationDialog::switchChosen);
    connect(m_ui->automationRunButton, &QPushButton::clicked, this, &AutomationDialog::runChosen);
    connect(m_ui->automationTestButton, &QPushButton::clicked, this, &AutomationDialog::tryChosen);
    connect(m_ui->automationFilesTable, &QTableWidget::itemActivated, this,
        [this](const QTableWidgetItem *item) { openImportOf(item->row()); });
    connect(m_ui->automationFilesTable, &QTableWidget::itemDoubleClicked, this,
        [this](const QTableWidgetItem *item) { openImportOf(item->row()); });
    connect(m_ui->automationButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_look, &QTimer::timeout, this, &AutomationDialog::load);
    m_look.start(lookForAutomationsMs);
    updateButtons();
    load();
}

AutomationDialog::~AutomationDialog() = default;

const AutomationOverview *AutomationDialog::chosen() const
{
    const int row = m_ui->automationsTable->currentRow();
    return row >= 0 && row < m_overviews.size() ? &m_overviews[row] : nullptr;
}

void AutomationDialog::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    const QString name = chosen() == nullptr ? QString() : chosen()->kept.automation.name;
    m_store.run(
        this,
        [name](JobStore &jobs) {
            Shown shown;
            shown.overviews = automationOverviews(jobs, QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
            shown.isWatched = WatchLock::isTaken(jobs.home());
            if (!name.isEmpty())
                shown.files = TakenFiles(jobs).newest(name, mostFilesShown);
            return std::pair(name, shown);
        },
        [this](const std::pair<QString, Shown> &loaded) {
            m_isLoading = false;
            showAll(loaded.second);
            const QString now = chosen() == nullptr ? QString() : chosen()->kept.automation.name;
            if (now == loaded.first)
                showFiles(loaded.second.files);
            else
                load();
        },
        [this](const Failure &failure) {
            m_isLoading = false;
            showProblem(failure.text());
        });
}

void AutomationDialog::showAll(const Shown &shown)
{
    QTableWidget &table = *m_ui->automationsTable;
    const QString wanted = !m_wanted.isEmpty() ? m_wanted
        : chosen() == nullptr                  ? QString()
                                               : chosen()->kept.automation.name;
    m_overviews = shown.overviews;
    table.setRowCount(int(m_overviews.size()));
    int row = -1;
    for (int i = 0; i < int(m_overviews.size()); ++i) {
        const AutomationOverview &overview = m_overviews[i];
        const Automation &automation = overview.kept.automation;
        setRow(table, i,
            { automation.name, filesText(automation), scheduleText(automation.when), standText(overview),
                lastRunText(overview), overview.next.isValid() ? formatTime(overview.next) : QString() });
        if (automation.name == wanted)
            row = i;
    }
    if (row >= 0)
        m_wanted.clear();
    else if (!m_overviews.isEmpty())
        row = 0;
    if (row >= 0 && table.currentRow() != row)
        table.selectRow(row);
    const QString who = m_watch.watches() ? tr("This window watches.")
        : shown.isWatched                 ? tr("Another process watches.")
                                          : tr("Nobody watches now.");
    m_ui->automationWatchLabel->setText(who);
    updateButtons();
}

void AutomationDialog::showFiles(const QList<TakenFile> &files)
{
    QTableWidget &table = *m_ui->automationFilesTable;
    table.setRowCount(int(files.size()));
    for (int row = 0; row < int(files.size()); ++row) {
        const TakenFile &file = files[row];
        QStringList imports;
        qint64 first = 0;
        for (const TakenPart &part : file.parts) {
            if (part.import == 0)
                continue;
            imports.append(QString::number(part.import));
            if (first == 0 && part.state)
                first = part.import;
        }
        setRow(table, row,
            { formatTime(file.takenAt), QFileInfo(file.path).fileName(), imports.join(QLatin1String(", ")),
                takenFileText(file) });
        table.item(row, 0)->setData(importRole, first);
        table.item(row, 1)->setToolTip(file.path);
    }
}

void AutomationDialog::showTrial(const QList<TriedFile> &files)
{
    QTableWidget &table = *m_ui->automationTrialTable;
    table.setRowCount(int(files.size()));
    for (int row = 0; row < int(files.size()); ++row) {
        const TriedFile &file = files[row];
        const QString what = file.isTaken
            ? tr("It would be imported; columns: %1; into %2.").arg(formatCount(file.columns), file.target)
            : file.waits ? tr("It waits. %1").arg(file.why)
                         : file.why;
        setRow(table, row,
            { file.part.isEmpty() ? file.name : file.name + QLatin1Char('/') + file.part, file.format, file.table,
                what });
    }
}

void AutomationDialog::updateButtons()
{
    const AutomationOverview *overview = chosen();
    for (QPushButton *button : { m_ui->automationEditButton, m_ui->automationRemoveButton, m_ui->automationSwitchButton,
             m_ui->automationRunButton, m_ui->automationTestButton })
        button->setEnabled(overview != nullptr);
    const bool isOn = overview == nullptr || overview->kept.state.enabled;
    m_ui->automationSwitchButton->setText(isOn ? tr("&Turn Off") : tr("&Turn On"));
}

void AutomationDialog::showProblem(const QString &text)
{
    m_ui->automationProblemLabel->setText(text);
    m_ui->automationProblemLabel->setVisible(!text.isEmpty());
}

void AutomationDialog::openForm(const Automation &automation)
{
    auto *form = new AutomationForm(m_store, automation, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &AutomationForm::kept, this, [this](const QString &name) {
        m_wanted = name;
        m_watch.wake();
        load();
    });
    form->open();
}

void AutomationDialog::change(const std::function<void(JobStore &, const QString &)> &change)
{
    const AutomationOverview *overview = chosen();
    if (overview == nullptr)
        return;
    showProblem({});
    m_store.run(
        this,
        [change, name = overview->kept.automation.name](JobStore &jobs) {
            change(jobs, name);
            return true;
        },
        [this](bool) {
            m_watch.wake();
            load();
        },
        [this](const Failure &failure) { showProblem(failure.text()); });
}

void AutomationDialog::removeChosen()
{
    if (chosen() == nullptr)
        return;
    ask(this,
        { "automationRemoveDialog", tr("Remove Automation"),
            tr("Remove the automation “%1”?").arg(shortened(chosen()->kept.automation.name)),
            tr("What it remembers of files is lost; its imports stay."), "automationRemoveYesButton", tr("&Remove") },
        [this] { change([](JobStore &jobs, const QString &name) { AutomationStore(jobs).remove(name); }); });
}

void AutomationDialog::switchChosen()
{
    const bool on = chosen() != nullptr && !chosen()->kept.state.enabled;
    change([on](JobStore &jobs, const QString &name) {
        AutomationStore(jobs).setEnabled(name, on, QDateTime::currentDateTimeUtc());
    });
}

void AutomationDialog::runChosen()
{
    m_ui->automationTabs->setCurrentWidget(m_ui->automationRanTab);
    change([](JobStore &jobs, const QString &name) { AutomationStore(jobs).ask(name); });
}

void AutomationDialog::tryChosen()
{
    const AutomationOverview *overview = chosen();
    if (overview == nullptr)
        return;
    showProblem({});
    showTrial({});
    m_ui->automationTabs->setCurrentWidget(m_ui->automationTrialTab);
    const Automation automation = overview->kept.automation;
    runInBackground(
        this,
        [automation, home = m_store.home()] {
            JobStore store(home);
            return tryAutomation(store, automation, currentMoment());
        },
        [this, name = automation.name](const QList<TriedFile> &files) {
            if (chosen() == nullptr || chosen()->kept.automation.name != name)
                return;
            showTrial(files);
            if (files.isEmpty())
                showProblem(tr("There are no files for it now."));
        },
        [this](const Failure &failure) { showProblem(failure.text()); });
}

void AutomationDialog::openImportOf(int row)
{
    const QTableWidgetItem *item = m_ui->automationFilesTable->item(row, 0);
    const qint64 import = item == nullptr ? 0 : item->data(importRole).toLongLong();
    if (import != 0)
        Q_EMIT importAsked(import);
}

} // namespace tranche
