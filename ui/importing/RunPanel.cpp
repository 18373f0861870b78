#include "ui/importing/RunPanel.h"

#include "service/inspect/Reading.h"
#include "ui/common/Formatting.h"
#include "ui/repair/RepairView.h"
#include "ui_RunPanel.h"

namespace tranche {

RunPanel::RunPanel(StoreClient &store, BackgroundRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunPanel>())
    , m_store(store)
    , m_runner(runner)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

RunPanel::~RunPanel() = default;

void RunPanel::follow(qint64 import)
{
    m_import = import;
    m_ui->importProgressBar->setValue(0);
    m_ui->resultLabel->setText(tr("Starting…"));
    if (m_repair != nullptr) {
        m_repair->showImport(0);
        m_repair->hide();
    }
}

/// The details of the main window show the same.
void RunPanel::showRepair(const ImportSummary &import)
{
    const bool isNeeded = hasEnded(import.state) && import.counts.rowsFailed > 0;
    if (isNeeded && m_repair == nullptr) {
        m_repair = new RepairView(m_store, m_runner, this);
        connect(m_repair, &RepairView::openChunkAsked, this, &RunPanel::openChunkAsked);
        m_ui->runLayout->addWidget(m_repair, 1);
        m_ui->layout->setStretchFactor(m_ui->runWidget, 1);
    }
    if (!isNeeded)
        return;
    m_repair->showImport(import.id);
    m_repair->show();
}

void RunPanel::discardChanges(const std::function<void()> &onYes)
{
    if (m_repair == nullptr || m_repair->changedRows() == 0)
        return onYes();
    m_repair->discardChanges(onYes);
}

void RunPanel::showImport(const ImportSummary &import)
{
    if (import.id != m_import || m_import == 0)
        return;
    m_ui->importProgressBar->setValue(int(import.progress() * 1000));
    QString text = progressText(import);
    if (import.state == ImportState::Running && import.rowsPerSecond() > 0)
        text += QStringLiteral("  ·  ") + formatRate(import.rowsPerSecond());
    if (import.validateOnly && hasEnded(import.state))
        text += import.counts.rowsFailed > 0
            ? tr(" Nothing was written. Import sets wrong rows aside, to be mended then; remedies of this check in the "
                 "job table go along.")
            : tr(" Nothing was written: Import does it.");
    m_ui->resultLabel->setText(text);
    if (hasEnded(import.state))
        loadReading(import.id);
    showRepair(import);
}

void RunPanel::loadReading(qint64 import)
{
    constexpr qsizetype linesShown = 8;
    m_store.run(
        this, [import](JobStore &store) { return readingLines(readingOf(store, import), linesShown); },
        [this, import, result = m_ui->resultLabel->text()](const QStringList &lines) {
            if (import == m_import && m_ui->resultLabel->text() == result)
                m_ui->resultLabel->setText((QStringList { result } + lines).join(QLatin1Char('\n')));
        });
}

} // namespace tranche
