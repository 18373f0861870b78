#pragma once

#include "store/ImportSummary.h"
#include "store/QueuePlaces.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace tranche {

class StoreChanges;

/// What can be done with the place of the chosen imports in the queue. Each action calls one function of the engine for
/// each of them, off the GUI thread.
class QueueActions final : public QObject
{
    Q_OBJECT
public:
    /// @param changes outlives it
    QueueActions(StoreChanges &changes, QWidget *window);

    /// Tells which imports are chosen; enables what fits them.
    void setChosen(const QList<const ImportSummary *> &all);

    QAction *beginNow;
    QAction *first;
    QAction *earlier;
    QAction *later;
    QAction *setDone;
    QAction *showOrder;

    QList<QAction *> actions() const { return { beginNow, first, earlier, later, setDone, showOrder }; }
    /// All of them.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The picture of what waits for an import, and what it waits for.
    void orderAsked(qint64 import);

private:
    QAction *make(
        const char *name, const QString &text, const char *icon, const QKeySequence &shortcut, const QString &tip);
    void move(QueueMove where);
    void askForNote();

    StoreChanges &m_changes;
    QWidget *m_window;
    QMenu *m_menu;
    qint64 m_import = 0; ///< the only one that is chosen; 0: none, or several
    QList<qint64> m_toBegin; ///< of the chosen ones those that can be
    QList<qint64> m_toMove;
    QList<qint64> m_toSetDone;
};

} // namespace tranche
