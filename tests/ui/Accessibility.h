#pragma once

#include <QAccessibleInterface>
#include <QWidget>

/// As a screen reader knows it.
QAccessibleInterface *accessOf(QObject *object);

/// The visible controls of a window of which a screen reader could not say what they are: without a name or a role.
QStringList silentControls(QWidget *window);

/// The labels, buttons and cells of a window that can't be read as they are painted, each with its contrast.
QStringList unreadableParts(QWidget *window);
