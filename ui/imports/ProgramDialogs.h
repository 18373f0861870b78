#pragma once

#include <QObject>

class QWidget;

namespace tranche {

class MainWindowActions;
class ServedApi;
class StoreClient;
class ThemeMenu;

/// What the main window opens of the program itself: its settings, commands, keys and manual.
class ProgramDialogs final : public QObject
{
    Q_OBJECT
public:
    /// Opens each when its action is triggered. @param themes that are chosen in the settings as well
    ProgramDialogs(StoreClient &store, ThemeMenu &themes, const MainWindowActions &actions, QWidget *window);

private:
    void openSettings();
    void openApi();
    void openManual();
    void showAbout();

    StoreClient &m_store;
    ThemeMenu &m_themes;
    QWidget *m_window;
    ServedApi *m_api;
};

} // namespace tranche
