#include "ui/common/WindowMemory.h"

#include "ui/common/Settings.h"
#include "ui/common/WindowSize.h"

#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QWidget>

namespace tranche {

static QString memoryKey(const QObject &of, const char *what)
{
    return QStringLiteral("windows/%1-%2").arg(of.objectName(), QString::fromLatin1(what));
}

WindowMemory::WindowMemory(const QString &home, QWidget *window)
    : QObject(window)
    , m_home(home)
    , m_window(window)
{
    restore();
    window->installEventFilter(this);
}

void WindowMemory::restore()
{
    const Settings settings(m_home);
    const QByteArray geometry = settings.value(memoryKey(*m_window, "geometry")).toByteArray();
    if (!geometry.isEmpty()) {
        m_window->restoreGeometry(geometry);
        keepWithinScreen(m_window); // which may be another one now
    }
    const auto splitters = m_window->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        splitter->restoreState(settings.value(memoryKey(*splitter, "sizes")).toByteArray());
    const auto tabs = m_window->findChildren<QTabWidget *>();
    for (QTabWidget *tab : tabs) {
        const int page = settings.value(memoryKey(*tab, "page"), -1).toInt();
        if (page >= 0 && page < tab->count() && tab->isTabEnabled(page))
            tab->setCurrentIndex(page);
    }
}

void WindowMemory::keep() const
{
    Settings settings(m_home);
    settings.setValue(memoryKey(*m_window, "geometry"), m_window->saveGeometry());
    const auto splitters = m_window->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        settings.setValue(memoryKey(*splitter, "sizes"), splitter->saveState());
    const auto tabs = m_window->findChildren<QTabWidget *>();
    for (const QTabWidget *tab : tabs)
        settings.setValue(memoryKey(*tab, "page"), tab->currentIndex());
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == m_window && !m_window->isMinimized())
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace tranche
