#include "ui/reports/ReportView.h"

#include "ui/common/Background.h"
#include "ui/common/ClearButton.h"
#include "ui/common/Formatting.h"
#include "ui/common/TableText.h"
#include "ui/common/Tables.h"
#include "ui/reports/SampleTableModel.h"
#include "ui_ReportView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace tranche {

ReportView::ReportView(StoreClient &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportView>())
    , m_store(store)
    , m_samples(new SampleTableModel(this))
{
    m_ui->setupUi(this);
    addClearButton(m_ui->reportSearchEdit);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_ui->reportTotalsLabel->setFont(large);
    m_ui->reportChangesLabel->setTint([](QPalette &) {});
    m_ui->reportFactsLabel->setTint(
        [](QPalette &palette) { palette.setColor(QPalette::WindowText, palette.color(QPalette::PlaceholderText)); });
    m_ui->reportProblemLabel->setTint(
        [](QPalette &palette) { palette.setColor(QPalette::WindowText, stateColor(ImportState::Partial, palette)); });
    setUpTable(m_ui->sampleTable);
    m_ui->sampleTable->setModel(m_samples);
    m_ui->reportSplitter->setStretchFactor(0, 1);
    m_ui->reportSplitter->setStretchFactor(1, 1);
    m_ui->reportSplitter->setSizes({ 420, 460 });
    m_ui->reportSearchEdit->setMinimumWidth(
        fontMetrics().horizontalAdvance(m_ui->reportSearchEdit->placeholderText()) + 3 * fontMetrics().height());
    constexpr int afterTyping = 250;
    m_searching.setSingleShot(true);
    m_searching.setInterval(afterTyping);
    const auto copyOf = [](QWidget *view) {
        auto *copy = new QShortcut(QKeySequence::Copy, view);
        copy->setContext(Qt::WidgetShortcut);
        return copy;
    };
    connect(copyOf(m_ui->reportTree), &QShortcut::activated, m_ui->caseView, &CaseView::copy);
    connect(copyOf(m_ui->sampleTable), &QShortcut::activated, this,
        [this] { QGuiApplication::clipboard()->setText(tableText(*m_ui->sampleTable, TableFormat::Text)); });
    connect(&m_searching, &QTimer::timeout, this, &ReportView::loadOutline);
    connect(m_ui->reportSearchEdit, &QLineEdit::textChanged, &m_searching, qOverload<>(&QTimer::start));
    connect(m_ui->reportFilterCombo, &QComboBox::currentIndexChanged, this, &ReportView::loadOutline);
    connect(m_ui->reportChangesLabel, &QLabel::linkActivated, this, &ReportView::chooseFilter);
    connect(m_ui->reportTree, &ReportTree::chosenChanged, this, &ReportView::loadCase);
    connect(m_ui->reportTree, &ReportTree::failed, this, &ReportView::showProblem);
    showProblem({});
    showImport(nullptr);
}

ReportView::~ReportView() = default;

template <typename Work, typename OnResult> void ReportView::ask(Work work, OnResult onResult)
{
    runInBackground(
        this, std::move(work),
        [this, shown = m_shown, onResult = std::move(onResult)](const auto &result) {
            if (shown == m_shown)
                onResult(result);
        },
        [this, shown = m_shown](const Failure &failure) {
            if (shown == m_shown)
                showProblem(failure.text());
        });
}

/// What of an import makes its report another one.
static auto reportState(const ImportSummary &import)
{
    return std::tuple(import.id, import.state, import.counts.rowsImported, import.undoneAt);
}

void ReportView::showImport(const ImportSummary *import)
{
    const ImportSummary shown = import != nullptr ? *import : ImportSummary();
    if (reportState(shown) == reportState(m_import) && shown.id != 0)
        return;
    const bool isOther = shown.id != m_import.id;
    m_import = shown;
    ++m_shown;
    const bool mayBeReport = shown.id != 0 && shown.childTables.size() > 1 && !shown.validateOnly
        && !shown.undoneAt.isValid() && hasEnded(shown.state);
    if (isOther || !mayBeReport) {
        m_report.reset();
        m_ui->reportPages->setCurrentWidget(m_ui->reportMessageLabel);
        m_ui->reportMessageLabel->setText(mayBeReport ? tr("Reading the report…") : tr("There is no test report."));
        m_ui->reportTree->showReport({}, {}, std::make_shared<ReportOutline>());
        m_ui->caseView->show({}, {});
    }
    if (mayBeReport)
        load();
    else
        Q_EMIT found(false);
}

void ReportView::load()
{
    m_store.run(
        this, [id = m_import.id](JobStore &store) { return shownReport(store, id); },
        [this, shown = m_shown](const std::optional<ShownReport> &report) {
            if (shown != m_shown)
                return;
            Q_EMIT found(report.has_value());
            if (report)
                showReport(std::make_shared<const ShownReport>(*report));
        },
        [this, shown = m_shown](const Failure &failure) {
            if (shown != m_shown)
                return;
            m_ui->reportMessageLabel->setText(failure.text());
            Q_EMIT found(true); // it is known to be one
        });
}

void ReportView::showReport(std::shared_ptr<const ShownReport> report)
{
    m_report = std::move(report);
    m_changes.clear();
    showProblem({});
    {
        const QSignalBlocker search(m_ui->reportSearchEdit);
        m_ui->reportSearchEdit->clear();
    }
    m_searching.stop();
    m_ui->reportPages->setCurrentWidget(m_ui->reportPage);
    m_ui->reportBody->setCurrentWidget(m_ui->reportSplitter);
    m_ui->caseView->show({}, {});
    m_filters.clear();
    fillFilters();
    showHead();
    if (m_report->stored().total == 0)
        loadSamples();
    loadOutline();
    loadChanges();
}

void ReportView::showHead()
{
    m_ui->reportTotalsLabel->setText(totalsText(m_report->stored()));
    m_ui->reportFactsLabel->setText(factsText(*m_report));
    const StoredReport &stored = m_report->stored();
    const qint64 declared = stored.declaredTests.value_or(stored.total);
    const QString problem = !m_report->isWhole()
        ? tr("▲ The report breaks off: this is what could be read. It counts nowhere, and is compared with none.")
        : declared != stored.total ? tr("▲ The report itself says that it has %1; these are those that are in it.")
                                         .arg(formatCounted(declared, tr("%1 test"), tr("%1 tests")))
                                   : QString();
    m_ui->reportProblemLabel->setText(problem);
    m_ui->reportProblemLabel->setVisible(!problem.isEmpty());
    const bool isKnown = !m_report->isCompared() || !m_changes.isEmpty();
    const QString changes = isKnown ? changesText(*m_report, m_changes) : tr("Comparing it with the report before…");
    m_ui->reportChangesLabel->setText(changes);
    m_ui->reportChangesLabel->setVisible(!changes.isEmpty());
}

void ReportView::loadChanges()
{
    if (!m_report->isCompared())
        return;
    ask([report = m_report] { return changesOf(*report); },
        [this](const QMap<QString, qint64> &changes) {
            m_changes = changes;
            fillFilters();
            showHead();
        });
}

void ReportView::loadSamples()
{
    ask([report = m_report] { return samplesOf(*report); },
        [this](const QList<SampleFigures> &figures) {
            if (figures.isEmpty())
                return;
            m_samples->setFigures(figures);
            fitColumns(m_ui->sampleTable);
            m_ui->reportBody->setCurrentWidget(m_ui->sampleTable);
            qint64 samples = 0;
            qint64 failures = 0;
            for (const SampleFigures &one : figures) {
                samples += one.samples;
                failures += one.failures;
            }
            m_ui->reportTotalsLabel->setText(tr("%1: %2, %3")
                                                 .arg(formatCounted(samples, tr("%1 request"), tr("%1 requests")),
                                                     statusSign(QStringLiteral("failed")) + QChar(QChar::Nbsp)
                                                         + tr("%1 failed").arg(formatCount(failures)),
                                                     formatCounted(figures.size(), tr("%1 kind"), tr("%1 kinds"))));
            m_ui->reportChangesLabel->hide();
        });
}

/// Their counts come later; what is chosen stays.
void ReportView::fillFilters()
{
    const QSignalBlocker blocker(m_ui->reportFilterCombo);
    const QString chosen = m_filters.isEmpty() ? QString() : m_ui->reportFilterCombo->currentData().toString();
    m_filters = reportFilters(*m_report, m_changes);
    m_ui->reportFilterCombo->clear();
    for (const ReportFilter &filter : std::as_const(m_filters))
        m_ui->reportFilterCombo->addItem(
            filter.count ? tr("%1 (%2)").arg(filter.label, formatCount(*filter.count)) : filter.label, filter.key);
    m_ui->reportFilterCombo->setCurrentIndex(std::max(0, m_ui->reportFilterCombo->findData(chosen)));
}

CaseFilter ReportView::chosenFilter() const
{
    const int chosen = m_ui->reportFilterCombo->currentIndex();
    CaseFilter filter = chosen < 0 ? CaseFilter() : m_filters[chosen].filter;
    filter.text = m_ui->reportSearchEdit->text().trimmed();
    return filter;
}

void ReportView::chooseFilter(const QString &key)
{
    const int filter = m_ui->reportFilterCombo->findData(key);
    if (filter < 0)
        return;
    m_ui->reportSearchEdit->clear();
    m_searching.stop();
    if (filter == m_ui->reportFilterCombo->currentIndex())
        loadOutline();
    else
        m_ui->reportFilterCombo->setCurrentIndex(filter);
    m_ui->reportTree->setFocus();
}

void ReportView::loadOutline()
{
    if (m_report == nullptr)
        return;
    const CaseFilter filter = chosenFilter();
    ask([report = m_report, filter] { return std::make_shared<const ReportOutline>(outlineOf(*report, filter)); },
        [this, number = ++m_outlines, filter](const std::shared_ptr<const ReportOutline> &outline) {
            if (number == m_outlines)
                showOutline(filter, outline);
        });
}

void ReportView::showOutline(const CaseFilter &filter, const std::shared_ptr<const ReportOutline> &outline)
{
    m_ui->reportTree->showReport(m_report, filter, outline);
    m_ui->caseView->show({}, {});
    const StoredReport &stored = m_report->stored();
    showProblem(outline->cases() > 0 || stored.total == 0 ? QString() : tr("No test is of this kind."));
    if (filter != CaseFilter() || stored.failed + stored.broken == 0)
        return m_ui->reportTree->chooseFirst();
    ask([report = m_report] { return mostTelling(*report); },
        [this, number = m_outlines](const std::optional<ComparedCase> &one) {
            if (number != m_outlines || m_ui->reportTree->currentIndex().isValid())
                return;
            if (one)
                m_ui->reportTree->chooseCase(one->suite, one->id);
            else
                m_ui->reportTree->chooseFirst();
        });
}

/// One at a time: of the tests that are passed over meanwhile only the last is read.
void ReportView::loadCase()
{
    const ComparedCase *one = m_ui->reportTree->chosen();
    if (one == nullptr || m_report == nullptr) {
        m_ui->caseView->show({}, {});
        return;
    }
    if (!m_loadingCase.begin())
        return;
    const auto isChosen = [this, key = one->historyKey, shown = m_shown] {
        const ComparedCase *now = m_ui->reportTree->chosen();
        return shown == m_shown && now != nullptr && now->historyKey == key;
    };
    runInBackground(
        this, [report = m_report, one = *one] { return std::make_shared<const ShownCase>(caseOf(*report, one)); },
        [this, isChosen](const std::shared_ptr<const ShownCase> &read) {
            const bool again = m_loadingCase.end();
            if (isChosen())
                m_ui->caseView->show(m_report, read);
            else if (again)
                loadCase();
        },
        [this, isChosen](const Failure &failure) {
            const bool again = m_loadingCase.end();
            if (isChosen())
                showProblem(failure.text());
            else if (again)
                loadCase();
        });
}

void ReportView::showProblem(const QString &text)
{
    m_ui->reportNoteLabel->setText(text);
    m_ui->reportNoteLabel->setVisible(!text.isEmpty());
}

} // namespace tranche
