#include "ui/settings/RetentionPanel.h"

#include "ui/common/Background.h"
#include "ui/common/Formatting.h"
#include "ui_RetentionPanel.h"

namespace tranche {

RetentionPanel::RetentionPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RetentionPanel>())
{
    m_ui->setupUi(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &RetentionPanel::foresee);
    const auto soon = [this] { m_soon.start(); };
    connect(m_ui->retentionCheckBox, &QCheckBox::toggled, m_ui->retentionDaysSpinBox, &QWidget::setEnabled);
    connect(m_ui->retentionCheckBox, &QCheckBox::toggled, this, soon);
    connect(m_ui->retentionDaysSpinBox, &QSpinBox::valueChanged, this, soon);
    connect(m_ui->retentionChannelsEdit, &QLineEdit::textChanged, this, soon);
    connect(m_ui->cleanUpButton, &QPushButton::clicked, this, &RetentionPanel::cleanUpNow);
    setEnabled(false);
}

RetentionPanel::~RetentionPanel()
{
    *m_isGone = true;
}

void RetentionPanel::setStore(StoreClient &store)
{
    m_store = &store;
    store.run(
        this, [](JobStore &jobs) { return RetentionStore(jobs).rule(); },
        [this](const RetentionRule &rule) { showRule(rule); });
}

void RetentionPanel::showRule(const RetentionRule &rule)
{
    m_isRead = true;
    m_ui->retentionCheckBox->setChecked(rule.days > 0);
    m_ui->retentionDaysSpinBox->setValue(rule.days > 0 ? rule.days : RetentionRule::usualDays);
    m_ui->retentionDaysSpinBox->setEnabled(rule.days > 0);
    m_ui->retentionChannelsEdit->setText(channelDaysText(rule.channels));
    setEnabled(true);
    foresee();
}

std::optional<RetentionRule> RetentionPanel::chosenRule()
{
    RetentionRule rule;
    rule.days = m_ui->retentionCheckBox->isChecked() ? m_ui->retentionDaysSpinBox->value() : 0;
    try {
        rule.channels = channelDaysFromText(m_ui->retentionChannelsEdit->text());
    } catch (const Failure &failure) {
        m_ui->retentionSpaceLabel->setText(failure.text());
        m_ui->cleanUpButton->setEnabled(false);
        return std::nullopt;
    }
    return rule;
}

bool RetentionPanel::keep()
{
    if (!m_isRead)
        return true;
    const auto rule = chosenRule();
    if (!rule) {
        m_ui->retentionChannelsEdit->setFocus();
        return false;
    }
    m_store->run(
        m_store,
        [rule = *rule](JobStore &jobs) {
            RetentionStore retention(jobs);
            if (retention.rule() != rule)
                retention.setRule(rule);
            return true;
        },
        [](bool) {});
    return true;
}

void RetentionPanel::foresee()
{
    const auto rule = chosenRule();
    if (!rule || m_isCleaning || !m_counting.begin())
        return;
    runInBackground(
        this,
        [home = m_store->home(), rule = *rule] {
            JobStore jobs(home);
            return foreseeCleanUp(jobs, rule);
        },
        [this](const CleanUp &foreseen) {
            const bool again = m_counting.end();
            showForeseen(foreseen);
            if (again)
                foresee();
        },
        [this](const Failure &failure) {
            m_counting.end();
            m_ui->retentionSpaceLabel->setText(failure.text());
        });
}

void RetentionPanel::showForeseen(const CleanUp &foreseen)
{
    if (m_isCleaning || !chosenRule())
        return;
    m_ui->retentionSpaceLabel->setText(
        tr("The history takes %1. The details of %2, about %3, could be removed now.")
            .arg(formatBytes(foreseen.after.used), formatCounted(foreseen.imports, tr("%1 import"), tr("%1 imports")),
                formatBytes(foreseen.bytes)));
    m_ui->cleanUpButton->setEnabled(foreseen.imports > 0);
}

void RetentionPanel::cleanUpNow()
{
    const auto rule = chosenRule();
    if (!rule || m_isCleaning)
        return;
    m_isCleaning = true;
    m_ui->cleanUpButton->setEnabled(false);
    m_ui->retentionSpaceLabel->setText(tr("Cleaning up…"));
    const auto end = [this](const QString &text) {
        m_isCleaning = false;
        m_ui->retentionSpaceLabel->setText(text);
    };
    runInBackground(
        this,
        [home = m_store->home(), rule = *rule, isGone = m_isGone] {
            JobStore jobs(home, QStringLiteral("window"));
            return cleanUp(jobs, rule, [isGone] { return !*isGone; });
        },
        [end](const CleanUp &done) {
            end(done.isFinished ? tr("The details of %1 were removed. The history takes %2 now; %3 were given back.")
                                      .arg(formatCounted(done.imports, tr("%1 import"), tr("%1 imports")),
                                          formatBytes(done.after.used), formatBytes(done.freed()))
                                : tr("Another program is cleaning up already."));
        },
        [end](const Failure &failure) { end(failure.text()); });
}

} // namespace tranche
