#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace tranche {

/// Something that can be done in a window, as lists of all that can be show it.
struct WindowAction
{
    QAction *action = nullptr;
    QString text; ///< without the mnemonic
    QString menu; ///< the menus that it stands in: "View › Theme"; empty if it stands in none
};

/// All actions of a window, those of its menus first, in their order. What other windows can do is not among them.
QList<WindowAction> actionsOf(QWidget *window);

/// A text without the sign before its underlined letter, and without "…".
QString plainText(const QString &text);

} // namespace tranche
