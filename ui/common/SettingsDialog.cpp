#include "ui/common/SettingsDialog.h"

#include "ui/common/WindowSize.h"
#include "ui_SettingsDialog.h"

namespace tranche {

SettingsDialog::SettingsDialog(StoreClient &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_store(store)
{
    m_ui->setupUi(this);
    letLabelsShrink(this);
    resizeWithinScreen(this, { 520, sizeHint().height() });
    m_ui->lockTimeoutSpinBox->setEnabled(false);
    m_store.run(
        this, [](JobStore &jobs) { return jobs.lockTimeoutS(); },
        [this](int seconds) {
            m_ui->lockTimeoutSpinBox->setValue(seconds);
            m_ui->lockTimeoutSpinBox->setEnabled(true);
            m_ui->lockTimeoutSpinBox->setFocus();
        });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    if (m_ui->lockTimeoutSpinBox->isEnabled()) {
        const int seconds = m_ui->lockTimeoutSpinBox->value();
        m_store.run(
            this,
            [seconds](JobStore &jobs) {
                jobs.setLockTimeoutS(seconds);
                return true;
            },
            [](bool) {});
    }
    QDialog::accept();
}

} // namespace tranche
