#include "ui/queue/ChannelDialog.h"

#include "core/Failure.h"
#include "ui_ChannelDialog.h"

#include <QPushButton>

#include <limits>

namespace tranche {

ChannelDialog::ChannelDialog(const Channel &channel, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChannelDialog>())
{
    m_ui->setupUi(this);
    m_ui->channelProblemLabel->hide();
    const bool isNew = channel.name.isEmpty();
    m_ui->channelNameCombo->addItems(known);
    m_ui->channelNameCombo->setCurrentText(channel.name);
    m_ui->channelNameCombo->setEnabled(isNew);
    m_ui->capacitySpinBox->setMaximum(std::numeric_limits<int>::max());
    m_ui->capacitySpinBox->setValue(channel.capacity);
    m_ui->throttleSpinBox->setValue(channel.throttleS);
    m_ui->channelPausedCheckBox->setChecked(channel.isPaused);
    connect(m_ui->sequentialCheckBox, &QCheckBox::toggled, this, [this](bool inOrder) {
        m_ui->capacitySpinBox->setEnabled(!inOrder);
        if (inOrder)
            m_ui->capacitySpinBox->setValue(1);
    });
    m_ui->sequentialCheckBox->setChecked(channel.isSequential);
    connect(m_ui->channelNameCombo, &QComboBox::editTextChanged, m_ui->channelProblemLabel, &QLabel::hide);
    connect(m_ui->channelButtons, &QDialogButtonBox::accepted, this, &ChannelDialog::accept);
    connect(m_ui->channelButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!isNew)
        m_ui->capacitySpinBox->setFocus();
}

ChannelDialog::~ChannelDialog() = default;

void ChannelDialog::accept()
{
    Channel channel;
    try {
        channel.name = channelName(m_ui->channelNameCombo->currentText());
    } catch (const Failure &failure) {
        m_ui->channelProblemLabel->setText(failure.message());
        m_ui->channelProblemLabel->show();
        m_ui->channelNameCombo->setFocus();
        return;
    }
    channel.capacity = m_ui->capacitySpinBox->value();
    channel.isSequential = m_ui->sequentialCheckBox->isChecked();
    channel.throttleS = m_ui->throttleSpinBox->value();
    channel.isPaused = m_ui->channelPausedCheckBox->isChecked();
    Q_EMIT chosen(channel);
    QDialog::accept();
}

} // namespace tranche
