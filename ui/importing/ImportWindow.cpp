#include "ui/importing/ImportWindow.h"

#include "service/Control.h"
#include "ui/common/Formatting.h"
#include "ui/common/HintBar.h"
#include "ui/common/Question.h"
#include "ui/common/Settings.h"
#include "ui/common/WindowSize.h"
#include "ui/importing/FileBar.h"
#include "ui/importing/ImportStart.h"
#include "ui/importing/MappingPanel.h"
#include "ui/importing/MorePanel.h"
#include "ui/importing/OfferLabel.h"
#include "ui/importing/OptionHelp.h"
#include "ui/importing/PlanText.h"
#include "ui/importing/ReadingPanel.h"
#include "ui/importing/ReportPanel.h"
#include "ui/importing/RunPanel.h"
#include "ui/importing/TableOffers.h"
#include "ui/importing/TargetLine.h"
#include "ui/importing/TargetPanel.h"
#include "ui/imports/BackgroundRunner.h"
#include "ui/settings/ImportDefaults.h"
#include "ui_ImportWindow.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace tranche {

ImportWindow::ImportWindow(StoreClient &store, BackgroundRunner &runner, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::ImportWindow>())
    , m_store(store)
    , m_runner(runner)
    , m_fileBar(new FileBar(m_draft, store, this))
    , m_reading(new ReadingPanel(m_draft, this))
    , m_offer(new OfferLabel(m_draft, store, this))
    , m_hint(new HintBar(store.home(), QStringLiteral("importHint"),
          tr("A click on a column shows what the whole file holds of it; field and type above the rows are typed over. "
             "Red won't fit."),
          this))
    , m_mapping(new MappingPanel(m_draft, this))
    , m_reportArea(new QScrollArea(this))
    , m_report(new ReportPanel(m_draft, this))
    , m_targetLine(new TargetLine(m_draft, this))
    , m_tableOffers(new TableOffers(m_draft, this))
    , m_targetArea(new QScrollArea(this))
    , m_targetPanel(new TargetPanel(m_draft, this))
    , m_more(new MorePanel(m_draft, store, this))
    , m_run(new RunPanel(store, runner, this))
    , m_start(new ImportStart(m_draft, store, runner, this))
{
    m_ui->setupUi(this);
    setUpPage();
    setUpButtons();
    letLabelsShrink(this);
    resizeWithinScreen(this, { 1120, 720 });
    constexpr int aside = 24;
    if (parent != nullptr) // its title is to be seen, whatever the window manager does
        move(parent->window()->frameGeometry().topLeft() + QPoint(aside, aside));
    connect(&m_draft, &ImportDraft::inspected, this, [this] {
        suggestTarget();
        showPage();
    });
    connect(&m_draft, &ImportDraft::changed, this, &ImportWindow::updateButtons);
    connect(m_start, &ImportStart::changed, this, [this] {
        if (m_phase == Phase::Queueing) // it went wrong
            return setPhase(Phase::Choosing);
        updateButtons();
    });
    connect(m_start, &ImportStart::queueing, this, [this](bool validateOnly) {
        m_validating = validateOnly;
        m_mapping->stopReading();
        setPhase(Phase::Queueing);
    });
    connect(m_start, &ImportStart::queued, this, [this](qint64 import, bool validateOnly) {
        Q_EMIT queued(import);
        if (m_ui->runInBackgroundCheckBox->isChecked() && !validateOnly)
            return accept();
        follow(import);
    });
    connect(&m_store, &StoreClient::changed, this, &ImportWindow::showChanges);
    ImportDefaults::keptIn(m_store.home()).applyTo(m_draft.choices);
    m_more->showChoices();
    showPage();
    m_fileBar->setFocus();
}

ImportWindow::~ImportWindow()
{
    m_draft.disconnect(); // nobody is to be told any more
    delete m_mapping; // before the draft that it refers to: a cell that is being edited hands its value over
    m_mapping = nullptr;
}

/// From top to bottom.
void ImportWindow::setUpPage()
{
    QVBoxLayout *column = m_ui->layout;
    column->insertWidget(0, m_fileBar);
    column->insertWidget(1, m_reading);
    column->insertWidget(2, m_offer);
    column->insertWidget(3, m_hint);
    m_ui->pages->addWidget(m_mapping);
    m_ui->pages->addWidget(m_reportArea);
    m_ui->pages->addWidget(m_run);
    const int belowPages = column->indexOf(m_ui->pages) + 1;
    column->insertWidget(belowPages, m_targetLine);
    column->insertWidget(belowPages + 1, m_tableOffers);
    column->insertWidget(belowPages + 2, m_targetArea);
    column->insertWidget(belowPages + 3, m_more);
    column->setStretchFactor(m_ui->pages, 1);
    for (QWidget *part : std::initializer_list<QWidget *> { m_reading, m_mapping })
        part->layout()->setContentsMargins(0, 0, 0, 0); // the window has some
    m_more->hide();
    m_targetArea->setWidget(m_targetPanel); // a screen may be lower than all that can be chosen
    m_reportArea->setWidget(m_report);
    for (QScrollArea *area : { m_targetArea, m_reportArea }) {
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
    }
    explainOptions(*this);
    connect(m_fileBar, &FileBar::recipeAsked, m_offer, &OfferLabel::chooseRecipe);
    connect(m_reading, &ReadingPanel::whyToggled, this, &ImportWindow::showHint);
    connect(m_fileBar, &FileBar::notice, m_reading, &ReadingPanel::showNotice);
    connect(m_offer, &OfferLabel::taken, this, &ImportWindow::showChoices);
    connect(m_targetLine, &TargetLine::designToggled, this, [this] { updateButtons(); });
    connect(m_targetLine, &TargetLine::misfitsAsked, m_mapping, &MappingPanel::showMisfits);
    connect(m_mapping, &MappingPanel::valuesKnown, this, &ImportWindow::showMisfits);
    connect(m_run, &RunPanel::openChunkAsked, this, &ImportWindow::openChunkAsked);
    connect(m_ui->noFileLabel, &NoFileLabel::fileAsked, this, &ImportWindow::setFile);
    connect(m_ui->noFileLabel, &NoFileLabel::sampleAsked, this, &ImportWindow::sampleAsked);
    m_ui->noFileLabel->setFileBar(*m_fileBar);
}

void ImportWindow::setUpButtons()
{
    // One of them is open at a time: the rows of the file are to stay in sight.
    const QList<QPushButton *> toggles { m_reading->toggle(), m_targetLine->toggle(), m_ui->moreButton };
    for (QPushButton *toggle : toggles) {
        const auto shutOthers = [toggle, toggles] {
            for (QPushButton *other : toggles) {
                if (other != toggle)
                    other->setChecked(false);
            }
        };
        connect(toggle, &QPushButton::pressed, this, shutOthers); // before it opens: there is not room for two
        connect(toggle, &QPushButton::toggled, this, [this, shutOthers](bool opened) {
            if (opened)
                shutOthers();
            showHint();
            QMetaObject::invokeMethod(
                this, [this] { keepWithinScreen(this); }, Qt::QueuedConnection);
        });
    }
    connect(m_ui->moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { setPhase(Phase::Choosing); });
    connect(m_ui->startButton, &QPushButton::clicked, this,
        [this] { m_start->start(false, m_phase == Phase::Ended && m_validating ? m_import : 0); });
    connect(m_ui->validateButton, &QPushButton::clicked, this, [this] { m_start->start(true, 0); });
    connect(m_ui->toBackgroundButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelImportButton, &QPushButton::clicked, this, &ImportWindow::cancelImport);
    connect(m_ui->showImportedButton, &QPushButton::clicked, this, [this] { Q_EMIT rowsAsked(m_import); });
    connect(m_ui->nextFileButton, &QPushButton::clicked, this, [this] {
        m_run->discardChanges([this] {
            Q_EMIT nextFileAsked();
            accept();
        });
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImportWindow::dismiss);
}

void ImportWindow::setFile(const QString &path)
{
    m_draft.setFile(path);
    m_fileBar->showChoices();
}

void ImportWindow::setRequest(const ImportRequest &request)
{
    m_draft.setRequest(request);
    m_offer->dismiss();
    showChoices();
}

/// After choices were made elsewhere than in the controls.
void ImportWindow::showChoices()
{
    m_fileBar->showChoices();
    m_reading->showChoices();
    m_report->showChoices();
    m_targetLine->showChoices();
    m_more->showChoices();
}

/// The database used last, or one of the file's own; another file gets another one, unless a person has named it.
void ImportWindow::suggestTarget()
{
    if (!m_draft.targetIsSuggested() || !m_draft.inspection())
        return;
    const QString last = Settings(m_store.home()).value(QStringLiteral("wizard/target")).toString();
    m_draft.suggestTarget(last.isEmpty() ? targetForFile(m_draft.choices.file) : last);
    m_targetLine->showChoices();
}

/// Unless its room is needed.
void ImportWindow::showHint()
{
    const QPushButton *const toggles[] { m_reading->toggle(), m_targetLine->toggle(), m_ui->moreButton };
    m_hint->showIf(m_ui->pages->currentWidget() == m_mapping && !m_reading->tellsWhy()
        && std::none_of(
            std::begin(toggles), std::end(toggles), [](const QPushButton *toggle) { return toggle->isChecked(); }));
}

/// What is chosen, or the import that runs.
void ImportWindow::showPage()
{
    const bool choosing = m_phase == Phase::Choosing || m_phase == Phase::Queueing;
    const bool hasFile = m_draft.inspection().has_value();
    QWidget *page = m_ui->noFileLabel;
    if (!choosing)
        page = m_run;
    else if (hasFile)
        page = m_draft.isReport() ? static_cast<QWidget *>(m_reportArea) : m_mapping;
    m_ui->pages->setCurrentWidget(page);
    m_targetLine->showOnlyDatabase(m_draft.isReport());
    if (m_draft.isReport())
        m_ui->moreButton->setChecked(false);
    for (QWidget *part : std::initializer_list<QWidget *> { m_fileBar, m_reading })
        part->setVisible(choosing);
    m_targetLine->setVisible(choosing && hasFile);
    m_more->setVisible(choosing && m_ui->moreButton->isChecked());
    showHint();
    if (!choosing)
        m_offer->hide();
    updateButtons();
}

void ImportWindow::showMisfits()
{
    m_targetLine->showMisfits(m_mapping->misfitsText());
    m_ui->startButton->setText(startText());
}

void ImportWindow::showReason(const QString &text, bool isProblem)
{
    QPalette colors = palette();
    if (isProblem)
        colors.setColor(QPalette::WindowText, stateColor(ImportState::Partial, palette()));
    constexpr qsizetype longest = 600; // a reason may name all columns of a table
    m_ui->reasonLabel->setPalette(colors);
    m_ui->reasonLabel->setText(shortened(text, longest));
    m_ui->reasonLabel->setToolTip(text.size() > longest ? text : QString());
}

/// As high as what it shows, as far as the screen has room.
void ImportWindow::showTargetArea()
{
    constexpr int partOfScreen = 5;
    const int mostHeight = screen()->availableSize().height() / partOfScreen;
    const bool isShown = m_phase == Phase::Choosing && m_draft.inspection();
    m_tableOffers->setVisible(isShown && !m_draft.isReport() && m_tableOffers->isNeeded());
    m_targetArea->setVisible(isShown && m_targetLine->toggle()->isChecked());
    m_targetPanel->layout()->activate();
    m_targetArea->setFixedHeight(std::min(m_targetPanel->sizeHint().height(), mostHeight));
}

/// “Import 1,234 Rows” as soon as it is known how many.
QString ImportWindow::startText() const
{
    if (m_phase == Phase::Ended && m_validating)
        return tr("&Import Now");
    if (m_draft.isReport())
        return tr("&Import Report");
    return m_mapping->rows() < 0 ? tr("&Import")
                                 : formatCounted(m_mapping->rows(), tr("&Import %1 Row"), tr("&Import %1 Rows"));
}

void ImportWindow::updateButtons()
{
    const bool choosing = m_phase == Phase::Choosing;
    const bool running = m_phase == Phase::Running;
    const bool ended = m_phase == Phase::Ended;
    const bool validated = ended && m_validating;
    const QString problem = m_draft.firstProblem();

    m_ui->backButton->setVisible(validated);
    m_ui->moreButton->setVisible(choosing && !m_draft.isReport());
    m_ui->runInBackgroundCheckBox->setVisible(choosing || validated);
    m_ui->validateButton->setVisible(choosing);
    m_ui->validateButton->setEnabled(problem.isEmpty());
    m_ui->startButton->setVisible(choosing || validated || m_phase == Phase::Queueing);
    m_ui->startButton->setText(startText());
    m_ui->startButton->setEnabled((choosing || validated) && problem.isEmpty());
    m_ui->startButton->setDefault(choosing || validated);
    m_ui->toBackgroundButton->setVisible(running && !m_validating);
    m_ui->cancelImportButton->setVisible(running);
    m_ui->cancelImportButton->setText(m_validating ? tr("&Stop checking") : tr("&Cancel import"));
    m_ui->showImportedButton->setVisible(ended && !m_validating && m_hasRows);
    m_ui->nextFileButton->setVisible(ended && !m_validating);
    m_ui->closeButton->setVisible(!running);
    m_ui->closeButton->setText(ended && !m_validating ? tr("Close") : tr("Cancel"));
    m_ui->closeButton->setDefault(ended && !m_validating);

    showTargetArea();
    const QString plan = choosing ? planText(m_draft) : QString();
    m_ui->planLabel->setVisible(!plan.isEmpty());
    m_ui->planLabel->setText(plan);
    if (m_start->isWaiting())
        showReason(tr("Looking whether the table has the rows of this file already…"), false);
    else if (!m_start->failure().isEmpty())
        showReason(m_start->failure(), true);
    else if (choosing || validated)
        showReason(m_draft.choices.file.isEmpty() ? QString() : problem, !m_draft.isLooking());
    else
        showReason({}, false);
}

void ImportWindow::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Choosing)
        m_import = 0;
    showPage();
}

void ImportWindow::follow(qint64 import)
{
    m_import = import;
    m_run->follow(import);
    setPhase(Phase::Running);
    m_store.run(
        this, [import](JobStore &store) { return store.summary(import); },
        [this](const ImportSummary &summary) { showChanges({ summary }); });
}

void ImportWindow::showChanges(const QList<ImportSummary> &changed)
{
    for (const ImportSummary &import : changed) {
        if (import.id != m_import || (m_phase != Phase::Running && m_phase != Phase::Ended))
            continue;
        m_hasRows = import.counts.rowsImported > 0;
        m_run->showImport(import);
        if (hasEnded(import.state)) // or is run again, by its repair
            setPhase(Phase::Ended);
    }
}

void ImportWindow::cancelImport()
{
    m_store.run(
        this, [import = m_import](JobStore &store) { return tranche::cancelImport(store, import); },
        [this](const QString &) { m_runner.wake(); }, [](const Failure &) {});
}

/// Closing the window does not end the import: it goes on in the background, where the job table shows it.
void ImportWindow::dismiss()
{
    if (m_phase == Phase::Running && m_validating)
        cancelImport();
    m_run->discardChanges([this] { QDialog::reject(); });
}

void ImportWindow::reject()
{
    if (m_phase != Phase::Choosing || !m_draft.hasChoices())
        return dismiss();
    ask(this,
        { "loseChoicesDialog", tr("Close the Import"), tr("Close this window without importing?"),
            tr("What you have chosen for this file is lost."), "loseChoicesButton", tr("&Close") },
        [this] { dismiss(); });
}

/// The frame that it gets may not lie within the screen.
void ImportWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { keepWithinScreen(this); }, Qt::QueuedConnection);
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_phase == Phase::Choosing && event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace tranche
