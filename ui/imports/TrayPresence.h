#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace tranche {

/// A window that was closed while imports run: hidden, with an icon in the tray that brings it back.
class TrayPresence final : public QObject
{
    Q_OBJECT
public:
    explicit TrayPresence(QWidget *window);

    void hideWindow();
    /// No import runs any more: shows the window if it is hidden.
    void noteIdle();

private:
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr; ///< made when it is first needed
};

} // namespace tranche
