#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace tranche {

class MainWindowActions;
class ServedApi;
class WindowWatch;
class StoreClient;
class ThemeMenu;

/// What the main window opens of the program itself: its settings, commands, keys and manual.
class ProgramDialogs final : public QObject
{
    Q_OBJECT
public:
    /// Opens each when its action is triggered. @param themes that are chosen in the settings as well
    ProgramDialogs(StoreClient &store, ThemeMenu &themes, const MainWindowActions &actions, QWidget *window);
    ~ProgramDialogs() override;

Q_SIGNALS:
    /// An import is to be shown in the job table.
    void importAsked(qint64 import);

private:
    void openSettings();
    void openApi();
    void openAutomations();
    void openManual();
    void showAbout();

    StoreClient &m_store;
    ThemeMenu &m_themes;
    QWidget *m_window;
    ServedApi *m_api;
    std::unique_ptr<WindowWatch> m_watch;
};

} // namespace tranche
