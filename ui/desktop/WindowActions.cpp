#include "ui/desktop/WindowActions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace tranche {

QString plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain.append(text[i]);
    }
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

namespace {

class ActionCollector
{
public:
    explicit ActionCollector(QWidget *window)
        : m_window(window)
    {
    }

    QList<WindowAction> collect()
    {
        auto *bar = m_window->findChild<QMenuBar *>({}, Qt::FindDirectChildrenOnly);
        if (bar != nullptr)
            addMenus(bar->actions(), {});
        addObject(m_window);
        return m_found;
    }

private:
    void addMenus(const QList<QAction *> &actions, const QString &menu)
    {
        for (QAction *action : actions) {
            if (action->menu() == nullptr) {
                add(action, menu);
                continue;
            }
            if (!action->isVisible())
                continue;
            const QString title = plainText(action->text());
            addMenus(action->menu()->actions(), menu.isEmpty() ? title : QStringLiteral("%1 › %2").arg(menu, title));
        }
    }

    void addObject(QObject *object)
    {
        const QObjectList &children = object->children();
        for (QObject *child : children) {
            if (auto *action = qobject_cast<QAction *>(child); action != nullptr && isOurs(*action))
                add(action, {});
            const auto *widget = qobject_cast<QWidget *>(child);
            if (widget == nullptr || !widget->isWindow() || qobject_cast<const QMenu *>(widget) != nullptr)
                addObject(child);
        }
    }

    /// Those without a name and a key are Qt's own, such as that of a line edit's clear button.
    static bool isOurs(const QAction &action)
    {
        const QString name = action.objectName();
        return name.isEmpty() ? !action.shortcut().isEmpty()
                              : !name.startsWith(u'_') && !name.startsWith(QLatin1String("qt_"));
    }

    void add(QAction *action, const QString &menu)
    {
        if (action->isSeparator() || action->menu() != nullptr || !action->isVisible() || m_known.contains(action))
            return;
        const QString text = plainText(action->text());
        if (text.isEmpty())
            return;
        m_known.insert(action);
        m_found.append({ action, text, menu });
    }

    QWidget *m_window;
    QSet<const QAction *> m_known;
    QList<WindowAction> m_found;
};

} // namespace

QList<WindowAction> actionsOf(QWidget *window)
{
    return ActionCollector(window).collect();
}

} // namespace tranche
