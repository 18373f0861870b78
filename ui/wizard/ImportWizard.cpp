#include "ui/importing/ImportWizard.h"

#include "service/Control.h"
#include "service/Queue.h"
#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui/common/Settings.h"
#include "ui/common/WindowSize.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/settings/ImportDefaults.h"
#include "ui/importing/ColumnsPage.h"
#include "ui/importing/FilePage.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/OfferLabel.h"
#include "ui/importing/PlanText.h"
#include "ui/importing/TargetPage.h"
#include "ui_ImportWizard.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>

namespace tranche {

static const QStringList &stepNames()
{
    static const QStringList names { ImportWizard::tr("File"), ImportWizard::tr("Columns"), ImportWizard::tr("Target"),
        ImportWizard::tr("Import") };
    return names;
}

ImportWizard::ImportWizard(StoreClient &store, BackgroundRunner &runner, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportWizard>())
    , m_store(store)
    , m_runner(runner)
    , m_filePage(new FilePage(m_draft, store))
    , m_targetPage(new TargetPage(m_draft, store))
    , m_importPage(new ImportPage(m_draft, store))
{
    m_ui->setupUi(this);
    for (QWidget *page :
        std::initializer_list<QWidget *> { m_filePage, new ColumnsPage(m_draft), m_targetPage, m_importPage }) {
        page->layout()->setContentsMargins(0, 0, 0, 0); // the window has some
        auto *area = new QScrollArea(m_ui->pages); // a screen may be lower than a page
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(page);
        m_ui->pages->addWidget(area);
    }
    m_offer = new OfferLabel(m_draft, store, m_filePage);
    m_filePage->layout()->addWidget(m_offer);
    connect(m_filePage, &FilePage::recipeAsked, m_offer, &OfferLabel::chooseRecipe);
    connect(m_offer, &OfferLabel::taken, this, [this] {
        m_filePage->showChoices();
        m_targetPage->showChoices();
        m_importPage->showChoices();
    });
    letLabelsShrink(this);
    resizeWithinScreen(this, { 940, 640 });
    for (QPushButton *button :
        { m_ui->backButton, m_ui->toBackgroundButton, m_ui->cancelImportButton, m_ui->closeButton })
        button->setAutoDefault(false);

    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { goTo(m_ui->pages->currentIndex() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { goTo(m_ui->pages->currentIndex() + 1); });
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_importPage, &ImportPage::validateAsked, this, [this] { start(true); });
    connect(m_importPage, &ImportPage::backgroundToggled, this, &ImportWizard::updateButtons);
    connect(m_importPage, &ImportPage::openChunkAsked, this, &ImportWizard::openChunkAsked);
    connect(m_ui->toBackgroundButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelImportButton, &QPushButton::clicked, this, &ImportWizard::cancelImport);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(&m_draft, &ImportDraft::inspected, this, [this] {
        suggestTarget();
        updateButtons();
    });
    connect(&m_draft, &ImportDraft::changed, this, [this] {
        updateButtons();
        if (m_startWhenKnown && !m_draft.isLookingForEarlierImport())
            start(false);
    });
    connect(&m_store, &StoreClient::changed, this, &ImportWizard::showChanges);
    ImportDefaults::keptIn(m_store.home()).applyTo(m_draft.choices);
    m_importPage->showChoices();
    goTo(0);
}

ImportWizard::~ImportWizard()
{
    m_draft.disconnect(); // nobody is to be told any more
    delete m_ui->pages; // before the draft that they refer to: a cell that is being edited hands its value over
}

void ImportWizard::setFile(const QString &path)
{
    m_draft.setFile(path);
    m_filePage->showChoices();
}

void ImportWizard::setRequest(const ImportRequest &request)
{
    m_draft.setRequest(request);
    m_offer->dismiss();
    m_filePage->showChoices();
    m_targetPage->showChoices();
    m_importPage->showChoices();
}

/// The database used last, or one of the file's own.
void ImportWizard::suggestTarget()
{
    if (!m_draft.choices.target.isEmpty() || !m_draft.inspection())
        return;
    const QString last = Settings(m_store.home()).value(QStringLiteral("wizard/target")).toString();
    m_draft.setTarget(last.isEmpty() ? targetForFile(m_draft.choices.file) : last);
    m_targetPage->showChoices();
}

void ImportWizard::goTo(int page)
{
    m_ui->pages->setCurrentIndex(page);
    m_startWhenKnown = false;
    QStringList steps;
    for (int i = 0; i < stepNames().size(); ++i) {
        const QString name = QStringLiteral("%1 %2").arg(i + 1).arg(stepNames()[i]);
        steps.append(i == page ? QStringLiteral("<b>%1</b>").arg(name)
                               : QStringLiteral("<span style='color:%1'>%2</span>")
                                     .arg(palette().color(QPalette::PlaceholderText).name(), name));
    }
    m_ui->stepsLabel->setText(
        QStringLiteral("<span style='font-size:large'>%1</span>").arg(steps.join(QStringLiteral("&nbsp; › &nbsp;"))));
    m_failure.clear();
    if (m_phase == Phase::Ended)
        setPhase(Phase::Choosing);
    updateButtons();
}

void ImportWizard::showReason(const QString &text, bool isProblem)
{
    QPalette colors = palette();
    if (isProblem)
        colors.setColor(QPalette::WindowText, stateColor(ImportState::Partial, palette()));
    constexpr qsizetype longest = 600; // a reason may name all columns of a table
    m_ui->reasonLabel->setPalette(colors);
    m_ui->reasonLabel->setText(shortened(text, longest));
    m_ui->reasonLabel->setToolTip(text.size() > longest ? text : QString());
}

void ImportWizard::updateButtons()
{
    const int page = m_ui->pages->currentIndex();
    const bool choosing = m_phase == Phase::Choosing;
    const bool running = m_phase == Phase::Running;
    const bool validated = m_phase == Phase::Ended && m_validating;
    const bool lastPage = page == int(ImportDraft::Step::Import);
    const QString problemHere = m_draft.problem(ImportDraft::Step(page));
    const QString problemAnywhere = m_draft.firstProblem();

    m_ui->backButton->setVisible(choosing || validated);
    m_ui->backButton->setEnabled(page > 0);
    m_ui->nextButton->setVisible(choosing && !lastPage);
    m_ui->nextButton->setEnabled(problemHere.isEmpty());
    m_ui->startButton->setVisible(choosing || validated || m_phase == Phase::Queueing);
    m_ui->startButton->setText(validated ? tr("&Import Now") : tr("&Import"));
    m_ui->startButton->setEnabled((choosing || validated) && problemAnywhere.isEmpty());
    m_ui->nextButton->setDefault(!lastPage);
    m_ui->startButton->setDefault(lastPage);
    m_ui->toBackgroundButton->setVisible(running && !m_validating);
    m_ui->cancelImportButton->setVisible(running);
    m_ui->cancelImportButton->setText(m_validating ? tr("&Stop checking") : tr("&Cancel import"));
    m_ui->closeButton->setVisible(!running);
    m_ui->closeButton->setText(m_phase == Phase::Ended && !m_validating ? tr("Close") : tr("Cancel"));

    m_ui->planLabel->setVisible(!lastPage); // that page says it itself, with what else is chosen there
    m_ui->planLabel->setText(planText(m_draft));
    if (m_startWhenKnown)
        showReason(tr("Looking whether the table has the rows of this file already…"), false);
    else if (!m_failure.isEmpty())
        showReason(m_failure, true);
    else if (choosing || validated)
        showReason(problemHere.isEmpty() && lastPage ? problemAnywhere : problemHere, !m_draft.isLooking());
    else
        showReason({}, false);
}

void ImportWizard::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Choosing) {
        m_import = 0;
        m_importPage->follow(0);
    }
    updateButtons();
}

/// A file that the table has already is imported once more only if that is meant.
void ImportWizard::start(bool validateOnly)
{
    m_startWhenKnown = false;
    if (!m_draft.firstProblem().isEmpty())
        return;
    const bool addsRows = m_draft.choices.mode < TargetMode::Replace; // the others do the same once more
    if (validateOnly || !addsRows || m_draft.choices.skipDuplicate)
        return queue(validateOnly);
    if (m_draft.isLookingForEarlierImport()) {
        m_startWhenKnown = true;
        return updateButtons();
    }
    if (m_draft.earlierImport())
        return askToImportAgain();
    queue(false);
}

void ImportWizard::askToImportAgain()
{
    const QString table = shortened(m_draft.tableName());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import Again"),
        tr("The rows of this file are in the table already. Should they be added once more?"), QMessageBox::Cancel,
        this);
    box->setObjectName(QStringLiteral("importAgainDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%1 Table: %2. Database: %3.")
                                .arg(earlierImportText(table, *m_draft.earlierImport()), table,
                                    shortened(QFileInfo(m_draft.choices.target).absoluteFilePath())));
    QPushButton *again = box->addButton(tr("&Add Them Once More"), QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("importAgainButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(again, &QPushButton::clicked, this, [this] { queue(false); });
    box->open();
}

void ImportWizard::queue(bool validateOnly)
{
    const qint64 checked = m_phase == Phase::Ended && m_validating ? m_import : 0;
    m_validating = validateOnly;
    m_failure.clear();
    RequestChoices choices = m_draft.finalChoices();
    choices.validateOnly = validateOnly;
    Settings(m_store.home()).setValue(QStringLiteral("wizard/target"), choices.target);
    const bool inBackground = m_importPage->runsInBackground() && !validateOnly;
    setPhase(Phase::Queueing);
    m_store.run(
        this,
        [choices, checked](JobStore &store) {
            return queueImport(store, choices, { checked, false }).id; // the draft has looked for an earlier import
        },
        [this, inBackground](qint64 import) {
            m_runner.wake();
            Q_EMIT queued(import);
            if (inBackground)
                return accept();
            goTo(int(ImportDraft::Step::Import));
            m_import = import;
            m_importPage->follow(import);
            setPhase(Phase::Running);
            m_store.run(
                this, [import](JobStore &store) { return store.summary(import); },
                [this](const ImportSummary &summary) { showChanges({ summary }); });
        },
        [this](const Failure &failure) {
            setPhase(Phase::Choosing);
            m_failure = failure.text();
            updateButtons();
        });
}

void ImportWizard::showChanges(const QList<ImportSummary> &changed)
{
    for (const ImportSummary &import : changed) {
        if (import.id != m_import || m_phase != Phase::Running)
            continue;
        m_importPage->showImport(import);
        if (hasEnded(import.state))
            setPhase(Phase::Ended);
    }
}

void ImportWizard::cancelImport()
{
    m_store.run(
        this, [import = m_import](JobStore &store) { return tranche::cancelImport(store, import); },
        [this](const QString &) { m_runner.wake(); }, [](const Failure &) {});
}

/// Closing the window does not end the import: it goes on in the background, where the job table shows it.
void ImportWizard::reject()
{
    if (m_phase == Phase::Running && m_validating)
        cancelImport();
    QDialog::reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_phase == Phase::Choosing && event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    goTo(0);
    setFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace tranche
