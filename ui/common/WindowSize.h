#pragma once

#include <QSize>

class QWidget;

namespace tranche {

/// Gives a window the size that it would like to have, or what the screen has room for.
void resizeWithinScreen(QWidget *window, const QSize &wanted);

/// Makes a window smaller, and moves it, where it does not lie within what the screen has room for.
void keepWithinScreen(QWidget *window);

/// Lets labels that wrap be narrower than their longest word: a long name never makes a window wider than the screen.
void letLabelsShrink(QWidget *window);

/// Likewise combo boxes than their longest item.
void letCombosShrink(QWidget *window);

} // namespace tranche
