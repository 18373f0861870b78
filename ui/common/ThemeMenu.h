#pragma once

#include "ui/common/Theme.h"

#include <QMenu>
#include <QString>

namespace tranche {

/// The choice of light and dark, applied at once and remembered; with System the desktop's changes are followed.
class ThemeMenu final : public QMenu
{
    Q_OBJECT
public:
    /// @param window that is told when the desktop changes its colours
    ThemeMenu(const QString &home, QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Theme theme() const { return m_theme; }
    /// As if it was chosen in the menu.
    void choose(Theme theme);

private:
    QString m_home;
    Theme m_theme;
};

} // namespace tranche
