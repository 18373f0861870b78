#include "ui/settings/SettingsDialog.h"

#include "ui/common/Settings.h"
#include "ui/common/WindowSize.h"
#include "ui/settings/ImportDefaults.h"
#include "ui/settings/NotificationChoice.h"
#include "ui/settings/RetentionPanel.h"
#include "ui_SettingsDialog.h"

#include <QLocale>

#include <algorithm>

namespace tranche {

SettingsDialog::SettingsDialog(StoreClient &store, Theme theme, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_store(store)
    , m_theme(theme)
{
    m_ui->setupUi(this);
    letLabelsShrink(this);
    constexpr int width = 660;
    // Its notes take lines; a low screen scrolls.
    const int page = std::max(m_ui->settingsPage->sizeHint().height(), m_ui->settingsPage->heightForWidth(width));
    resizeWithinScreen(
        this, { width, page + m_ui->buttonBox->sizeHint().height() + 3 * m_ui->dialogLayout->spacing() });
    fillChoices();
    showKept();
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT themeChosen(Theme(m_ui->themeCombo->currentData().toInt())); });
    m_ui->retentionPanel->setStore(m_store);
    m_ui->lockTimeoutSpinBox->setEnabled(false);
    m_store.run(
        this, [](JobStore &jobs) { return jobs.lockTimeoutS(); },
        [this](int seconds) {
            m_ui->lockTimeoutSpinBox->setValue(seconds);
            m_ui->lockTimeoutSpinBox->setEnabled(true);
        });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillChoices()
{
    m_ui->languageCombo->addItem(tr("as the system"), QStringLiteral("system"));
    for (const char *name : { "en", "de", "fr" }) { // each in its own words
        const QString language = QLocale(QString::fromLatin1(name)).nativeLanguageName();
        m_ui->languageCombo->addItem(language.left(1).toUpper() + language.mid(1), QString::fromLatin1(name));
    }
    m_ui->themeCombo->addItem(tr("as the system"), int(Theme::System));
    m_ui->themeCombo->addItem(tr("light"), int(Theme::Light));
    m_ui->themeCombo->addItem(tr("dark"), int(Theme::Dark));
    m_ui->notificationCombo->addItem(tr("while the window is not in front"), int(NotificationChoice::WhenBehind));
    m_ui->notificationCombo->addItem(tr("always"), int(NotificationChoice::Always));
    m_ui->notificationCombo->addItem(tr("never"), int(NotificationChoice::Never));
    m_ui->defaultOnErrorCombo->addItem(tr("its whole chunk is set aside"), int(OnError::FailChunk));
    m_ui->defaultOnErrorCombo->addItem(tr("only that row is set aside"), int(OnError::RejectRows));
}

static void chooseData(QComboBox &combo, const QVariant &data)
{
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

void SettingsDialog::showKept()
{
    const Settings settings(m_store.home());
    chooseData(*m_ui->languageCombo, settings.value(QStringLiteral("language")).toString());
    chooseData(*m_ui->themeCombo, int(m_theme));
    chooseData(*m_ui->notificationCombo, int(notificationChoice(m_store.home())));
    const ImportDefaults defaults = ImportDefaults::keptIn(m_store.home());
    m_ui->defaultChunkSizeSpinBox->setValue(int(defaults.chunkSize));
    chooseData(*m_ui->defaultOnErrorCombo, int(defaults.onError));
    m_ui->defaultNullWordsEdit->setText(nullWordsText(defaults.nullWords));
}

void SettingsDialog::accept()
{
    if (!m_ui->retentionPanel->keep())
        return;
    const QString home = m_store.home();
    Settings(home).setValue(QStringLiteral("language"), m_ui->languageCombo->currentData());
    keepNotificationChoice(home, NotificationChoice(m_ui->notificationCombo->currentData().toInt()));
    ImportDefaults defaults;
    defaults.chunkSize = m_ui->defaultChunkSizeSpinBox->value();
    defaults.onError = OnError(m_ui->defaultOnErrorCombo->currentData().toInt());
    const QString words = m_ui->defaultNullWordsEdit->text().trimmed();
    defaults.nullWords = nullWordsFromText(words.isEmpty() ? QStringLiteral("none") : words);
    defaults.keepIn(home);
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

void SettingsDialog::reject()
{
    if (Theme(m_ui->themeCombo->currentData().toInt()) != m_theme)
        Q_EMIT themeChosen(m_theme);
    QDialog::reject();
}

} // namespace tranche
