#include "ui/desktop/BringForward.h"

#include <QApplication>
#include <QWidget>

namespace tranche {

void bringForward(QWidget *window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    QApplication::alert(window); // where a desktop does not let it
}

} // namespace tranche
