#include "ui/common/ThemeMenu.h"

#include "ui/common/Settings.h"

#include <QActionGroup>
#include <QEvent>

namespace tranche {

ThemeMenu::ThemeMenu(const QString &home, QWidget *window)
    : QMenu(tr("&Theme"), window)
    , m_home(home)
    , m_theme(themeFromName(Settings(home).value(QStringLiteral("theme")).toString()))
{
    window->installEventFilter(this);
    auto *group = new QActionGroup(this);
    for (const auto &[theme, label] : { std::pair(Theme::System, tr("&System")), std::pair(Theme::Light, tr("&Light")),
             std::pair(Theme::Dark, tr("&Dark")) }) {
        QAction *action = addAction(label);
        action->setCheckable(true);
        action->setChecked(theme == m_theme);
        group->addAction(action);
        action->setData(int(theme));
        connect(action, &QAction::triggered, this, [this, theme = theme] { choose(theme); });
    }
}

void ThemeMenu::choose(Theme theme)
{
    const QList<QAction *> shown = actions();
    for (QAction *action : shown)
        action->setChecked(Theme(action->data().toInt()) == theme);
    m_theme = theme;
    Settings(m_home).setValue(QStringLiteral("theme"), themeName(theme));
    applyTheme(theme);
}

bool ThemeMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_theme == Theme::System)
        QMetaObject::invokeMethod(
            this, [] { applyTheme(Theme::System); }, Qt::QueuedConnection);
    return QMenu::eventFilter(watched, event);
}

} // namespace tranche
