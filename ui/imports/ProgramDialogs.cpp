#include "ui/imports/ProgramDialogs.h"

#include "api/ApiServer.h"
#include "ui/api/ApiDialog.h"
#include "ui/automation/AutomationDialog.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/ThemeMenu.h"
#include "ui/common/WindowMemory.h"
#include "ui/desktop/CommandPalette.h"
#include "ui/desktop/ShortcutsDialog.h"
#include "ui/imports/MainWindowActions.h"
#include "ui/settings/SettingsDialog.h"

#include <QAction>
#include <QMessageBox>

namespace tranche {

/// That of `serve`, unless a test asks for another one.
static int portOfApi()
{
    bool isGiven = false;
    const int port = qEnvironmentVariableIntValue("TRANCHE_API_PORT", &isGiven);
    return isGiven ? port : ApiOptions().port;
}

ProgramDialogs::ProgramDialogs(StoreClient &store, ThemeMenu &themes, const MainWindowActions &actions, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_themes(themes)
    , m_window(window)
    , m_api(new ServedApi(store.home(), portOfApi(), this))
    , m_watch(std::make_unique<WindowWatch>(store.home()))
{
    connect(actions.automations, &QAction::triggered, this, &ProgramDialogs::openAutomations);
    connect(actions.api, &QAction::triggered, this, &ProgramDialogs::openApi);
    connect(actions.settings, &QAction::triggered, this, &ProgramDialogs::openSettings);
    connect(actions.palette, &QAction::triggered, this, [this] { CommandPalette::openForActive(m_window); });
    connect(actions.shortcuts, &QAction::triggered, this, [this] { openShortcuts(m_window); });
    connect(actions.help, &QAction::triggered, this, &ProgramDialogs::openManual);
    connect(actions.about, &QAction::triggered, this, &ProgramDialogs::showAbout);
}

ProgramDialogs::~ProgramDialogs() = default;

void ProgramDialogs::openSettings()
{
    auto *dialog = new SettingsDialog(m_store, m_themes.theme(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, &m_themes, &ThemeMenu::choose);
    dialog->open();
}

void ProgramDialogs::openApi()
{
    auto *dialog = new ApiDialog(*m_api, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// There is but one; the window can be used beside it.
void ProgramDialogs::openAutomations()
{
    auto *dialog = m_window->findChild<AutomationDialog *>();
    if (dialog == nullptr) {
        dialog = new AutomationDialog(m_store, *m_watch, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AutomationDialog::importAsked, this, &ProgramDialogs::importAsked);
        new WindowMemory(m_store.home(), dialog);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// There is but one.
void ProgramDialogs::openManual()
{
    auto *help = m_window->findChild<HelpWindow *>();
    if (help == nullptr) {
        help = new HelpWindow(m_window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        new WindowMemory(m_store.home(), help);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void ProgramDialogs::showAbout()
{
    QMessageBox::about(m_window, tr("About Tranche"),
        tr("<b>Tranche %1</b><p>Imports files into database tables in the background, in small chunks.</p>")
            .arg(QStringLiteral(TRANCHE_VERSION)));
}

} // namespace tranche
