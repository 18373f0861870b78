#pragma once

#include <QAction>

namespace tranche {

/// An action that is found by its name. @param iconName nullptr: none
QAction *makeAction(QObject *parent, const char *name, const QString &text, const char *iconName = nullptr,
    const QKeySequence &shortcut = {});

/// A tool tip that tells the shortcut too, if there is one.
QString withShortcut(const QString &tip, const QKeySequence &shortcut);

} // namespace tranche
