#pragma once

#include <QString>

namespace tranche {

enum class Theme { System, Light, Dark };

/// Gives the application the theme's palette; System is what the desktop says.
void applyTheme(Theme theme);
QString themeName(Theme theme);
Theme themeFromName(const QString &name);

} // namespace tranche
