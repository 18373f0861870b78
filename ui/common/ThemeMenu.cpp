#include "ui/common/ThemeMenu.h"

#include "ui/common/Settings.h"
#include "ui/common/Theme.h"

#include <QActionGroup>

namespace tranche {

ThemeMenu::ThemeMenu(const QString &home, QWidget *parent)
    : QMenu(tr("&Theme"), parent)
{
    auto *group = new QActionGroup(this);
    const Theme current = themeFromName(Settings(home).value(QStringLiteral("theme")).toString());
    for (const auto &[theme, label] : { std::pair(Theme::System, tr("&System")), std::pair(Theme::Light, tr("&Light")),
             std::pair(Theme::Dark, tr("&Dark")) }) {
        QAction *action = addAction(label);
        action->setCheckable(true);
        action->setChecked(theme == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [home, theme = theme] {
            Settings(home).setValue(QStringLiteral("theme"), themeName(theme));
            applyTheme(theme);
        });
    }
}

} // namespace tranche
