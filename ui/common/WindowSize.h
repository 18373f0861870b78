#pragma once

#include <QSize>

class QWidget;

namespace tranche {

/// Gives a window the size that it would like to have, or what the screen has room for.
void resizeWithinScreen(QWidget *window, const QSize &wanted);

/// Lets labels that wrap be narrower than their longest word: a long name never makes a window wider than the screen.
void letLabelsShrink(QWidget *window);

} // namespace tranche
