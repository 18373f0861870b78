#pragma once

#include <QPalette>
#include <QString>

namespace tranche {

enum class Theme { System, Light, Dark };

/// Gives the application the theme's palette, in all windows at once. System is what the desktop says, followed when
/// that changes: a palette of high contrast is taken as it is.
void applyTheme(Theme theme);
QString themeName(Theme theme);
Theme themeFromName(const QString &name);

/// The colours of a theme. @param system what the desktop says; System keeps it, but for what could not be read on it
QPalette themePalette(Theme theme, const QPalette &system);

} // namespace tranche
