#include "ui/automation/AutomationForm.h"

#include "automation/Automations.h"
#include "core/FileNames.h"
#include "store/Profiles.h"
#include "ui/common/WindowSize.h"
#include "ui_AutomationForm.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace tranche {

static const QString intoOption = QStringLiteral("into");
static const QString tableOption = QStringLiteral("table");

AutomationForm::AutomationForm(StoreClient &store, const Automation &automation, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AutomationForm>())
    , m_store(store)
    , m_before(automation)
{
    m_ui->setupUi(this);
    letLabelsShrink(this);
    fillChoices();
    showAutomation(automation);
    connect(m_ui->automationWhenCombo, &QComboBox::currentIndexChanged, this, &AutomationForm::updateWhen);
    connect(m_ui->automationFolderButton, &QPushButton::clicked, this, &AutomationForm::chooseFolder);
    connect(m_ui->automationFormButtons, &QDialogButtonBox::accepted, this, &AutomationForm::accept);
    connect(m_ui->automationFormButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_store.run(
        this, [](JobStore &jobs) { return Profiles(jobs).names(); },
        [this](const QStringList &names) {
            for (const QString &name : names) {
                if (m_ui->automationProfileCombo->findData(name) < 0)
                    m_ui->automationProfileCombo->addItem(name, name);
            }
        });
}

AutomationForm::~AutomationForm() = default;

void AutomationForm::fillChoices()
{
    m_ui->automationProfileCombo->addItem(tr("none"), QString());
    m_ui->automationWhenCombo->addItem(tr("at any time"), QStringLiteral("always"));
    m_ui->automationWhenCombo->addItem(tr("daily"), QStringLiteral("daily"));
    m_ui->automationWhenCombo->addItem(tr("weekly"), QStringLiteral("weekly"));
    m_ui->automationWhenCombo->addItem(tr("at times of a cron expression"), QStringLiteral("cron"));
    m_ui->automationWhenCombo->addItem(tr("when watching begins"), QStringLiteral("start"));
    m_ui->automationAfterwardsCombo->addItem(tr("it goes to done/ or failed/ of the folder"), int(Afterwards::Move));
    m_ui->automationAfterwardsCombo->addItem(tr("it stays, and is remembered"), int(Afterwards::Leave));
}

void AutomationForm::showAutomation(const Automation &automation)
{
    m_ui->automationNameEdit->setText(automation.name);
    m_ui->automationNameEdit->setReadOnly(!automation.name.isEmpty());
    m_ui->automationFolderEdit->setText(automation.folder);
    m_ui->automationPatternEdit->setText(automation.file.isEmpty() ? automation.pattern : automation.file);
    if (!automation.profile.isEmpty())
        m_ui->automationProfileCombo->addItem(automation.profile, automation.profile);
    m_ui->automationProfileCombo->setCurrentIndex(m_ui->automationProfileCombo->count() - 1);
    m_ui->automationTargetEdit->setText(automation.options.value(intoOption).value(0));
    m_ui->automationTableEdit->setText(automation.options.value(tableOption).value(0));
    m_ui->automationQuietSpinBox->setValue(int(std::min<qint64>(automation.quietSeconds, 86400)));
    m_ui->automationMarkerEdit->setText(automation.marker);
    m_ui->automationAfterwardsCombo->setCurrentIndex(
        m_ui->automationAfterwardsCombo->findData(int(automation.afterwards)));
    showWhen(automation.when);
    m_ui->automationFormProblemLabel->hide();
}

void AutomationForm::showWhen(const QString &when)
{
    const QString words = when.simplified();
    const QString kind = words.section(u' ', 0, 0).toLower();
    m_ui->automationWhenCombo->setCurrentIndex(std::max(0, m_ui->automationWhenCombo->findData(kind)));
    m_ui->automationTimeEdit->setTime(QTime(6, 30));
    if (kind == QLatin1String("cron"))
        m_ui->automationCronEdit->setText(words.section(u' ', 1));
    if (kind == QLatin1String("weekly"))
        m_ui->automationDaysEdit->setText(words.section(u' ', 1, 1));
    if (kind == QLatin1String("daily") || kind == QLatin1String("weekly"))
        m_ui->automationTimeEdit->setTime(QTime::fromString(words.section(u' ', -1), QStringLiteral("H:mm")));
    updateWhen();
}

void AutomationForm::updateWhen()
{
    const QString kind = m_ui->automationWhenCombo->currentData().toString();
    m_ui->automationDaysEdit->setVisible(kind == QLatin1String("weekly"));
    m_ui->automationTimeEdit->setVisible(kind == QLatin1String("weekly") || kind == QLatin1String("daily"));
    m_ui->automationCronEdit->setVisible(kind == QLatin1String("cron"));
}

QString AutomationForm::chosenWhen() const
{
    const QString kind = m_ui->automationWhenCombo->currentData().toString();
    const QString time = m_ui->automationTimeEdit->time().toString(QStringLiteral("HH:mm"));
    if (kind == QLatin1String("daily"))
        return QStringLiteral("daily ") + time;
    if (kind == QLatin1String("weekly"))
        return QStringLiteral("weekly %1 %2").arg(m_ui->automationDaysEdit->text().remove(u' '), time);
    if (kind == QLatin1String("cron"))
        return QStringLiteral("cron ") + m_ui->automationCronEdit->text();
    return kind;
}

static void setOption(Automation &automation, const QString &option, const QString &text)
{
    if (text.trimmed().isEmpty())
        automation.options.remove(option);
    else
        automation.options[option] = QStringList { text.trimmed() };
}

Automation AutomationForm::chosen() const
{
    Automation automation = m_before;
    automation.name = m_ui->automationNameEdit->text().trimmed();
    const QString folder = m_ui->automationFolderEdit->text().trimmed();
    automation.folder
        = folder.isEmpty() ? QString() : QDir::cleanPath(QDir::home().absoluteFilePath(pathOfUser(folder)));
    const QString files = m_ui->automationPatternEdit->text().trimmed();
    if (automation.file.isEmpty() || files != automation.file) {
        automation.file.clear();
        automation.pattern = files;
    }
    automation.profile = m_ui->automationProfileCombo->currentData().toString();
    setOption(automation, intoOption, m_ui->automationTargetEdit->text());
    setOption(automation, tableOption, m_ui->automationTableEdit->text());
    if (automation.base.isEmpty())
        automation.base = QDir::homePath();
    automation.when = chosenWhen();
    automation.quietSeconds = m_ui->automationQuietSpinBox->value();
    automation.marker = m_ui->automationMarkerEdit->text().trimmed();
    automation.afterwards = Afterwards(m_ui->automationAfterwardsCombo->currentData().toInt());
    return automation;
}

void AutomationForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder"), m_ui->automationFolderEdit->text());
    dialog->setObjectName(QStringLiteral("automationFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_ui->automationFolderEdit, &QLineEdit::setText);
    dialog->open();
}

void AutomationForm::accept()
{
    const Automation automation = chosen();
    const bool replaces = !m_before.name.isEmpty();
    m_store.run(
        this,
        [automation, replaces](JobStore &jobs) {
            saveAutomation(jobs, automation, replaces, QDateTime::currentDateTimeUtc());
            return automation.name;
        },
        [this](const QString &name) {
            Q_EMIT kept(name);
            QDialog::accept();
        },
        [this](const Failure &failure) {
            m_ui->automationFormProblemLabel->setText(failure.text());
            m_ui->automationFormProblemLabel->show();
        });
}

} // namespace tranche
