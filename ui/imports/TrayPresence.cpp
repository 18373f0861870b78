#include "ui/imports/TrayPresence.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace tranche {

TrayPresence::TrayPresence(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void TrayPresence::hideWindow()
{
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::activated, m_window, &QWidget::showNormal);
    }
    m_icon->setToolTip(tr("Tranche: imports are running"));
    m_icon->show();
    m_window->hide();
}

void TrayPresence::noteIdle()
{
    if (m_icon == nullptr || m_window->isVisible())
        return;
    m_window->showNormal();
}

} // namespace tranche
