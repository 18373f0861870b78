#pragma once

#include <QByteArray>

class QWidget;

namespace tranche {

/// Shows a window, and gives it the keyboard if the desktop lets it. @param token of the desktop that allows it; or
/// empty
void bringForward(QWidget *window, const QByteArray &token);

} // namespace tranche
