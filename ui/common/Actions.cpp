#include "ui/common/Actions.h"

#include "ui/common/Icons.h"

namespace tranche {

QAction *makeAction(
    QObject *parent, const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(name));
    if (iconName != nullptr)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(shortcut);
    action->setToolTip(withShortcut(action->toolTip(), shortcut));
    return action;
}

QString withShortcut(const QString &tip, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText));
}

} // namespace tranche
