#include "ui/queue/QueueActions.h"

#include "service/Control.h"
#include "ui/common/Actions.h"
#include "ui/common/Formatting.h"
#include "ui/common/StoreChanges.h"

#include <QInputDialog>
#include <QMenu>

namespace tranche {

QueueActions::QueueActions(StoreChanges &changes, QWidget *window)
    : QObject(window)
    , beginNow(make("beginNowAction", tr("&Begin Now"), "resume", QKeySequence(QStringLiteral("Ctrl+B")),
          tr("Do not wait for the time at which the import was to begin")))
    , first(make("firstInQueueAction", tr("&First in the Queue"), nullptr,
          QKeySequence(QStringLiteral("Alt+Shift+Home")), tr("Run the import before all others that wait")))
    , earlier(make("earlierAction", tr("&Earlier"), "up", QKeySequence(QStringLiteral("Alt+Shift+Up")),
          tr("Change places with the import before it in the queue")))
    , later(make("laterAction", tr("&Later"), "down", QKeySequence(QStringLiteral("Alt+Shift+Down")),
          tr("Change places with the import behind it in the queue")))
    , setDone(make("setDoneAction", tr("&Take for Done…"), nullptr, QKeySequence(QStringLiteral("Ctrl+Shift+D")),
          tr("What waits for the import goes on as if it were done; asks for a note that says why")))
    , showOrder(make("showOrderAction", tr("&What Waits for It"), nullptr, QKeySequence(QStringLiteral("Ctrl+Shift+J")),
          tr("Show a picture of the imports that wait for this one, and of those that it waits for")))
    , m_changes(changes)
    , m_window(window)
    , m_menu(new QMenu(tr("&Queue"), window))
{
    m_menu->setObjectName(QStringLiteral("queueMenu"));
    m_menu->addActions({ beginNow, first, earlier, later });
    m_menu->addSeparator();
    m_menu->addActions({ setDone, showOrder });
    connect(beginNow, &QAction::triggered, this, [this] { m_changes.makeEach(m_toBegin, resumeImport); });
    connect(first, &QAction::triggered, this, [this] { move(QueueMove::First); });
    connect(earlier, &QAction::triggered, this, [this] { move(QueueMove::Earlier); });
    connect(later, &QAction::triggered, this, [this] { move(QueueMove::Later); });
    connect(setDone, &QAction::triggered, this, &QueueActions::askForNote);
    connect(showOrder, &QAction::triggered, this, [this] { Q_EMIT orderAsked(m_import); });
    setChosen({});
}

QAction *QueueActions::make(
    const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut, const QString &tip)
{
    QAction *action = makeAction(this, name, text, iconName, shortcut);
    action->setStatusTip(tip);
    action->setToolTip(withShortcut(tip, shortcut));
    return action;
}

void QueueActions::move(QueueMove where)
{
    m_changes.make([imports = m_toMove, where](JobStore &store) { return moveImports(store, imports, where); });
}

void QueueActions::askForNote()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("setDoneDialog"));
    dialog->setWindowTitle(tr("Take for Done"));
    dialog->setLabelText(tr("What waits goes on as if this were done. Its rows stay as they are.\nWhy? The history "
                            "keeps your note."));
    dialog->setOkButtonText(tr("Take for Done"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, imports = m_toSetDone](const QString &note) {
        if (note.trimmed().isEmpty()) {
            Q_EMIT m_changes.problem(tr("Nothing was taken for done: a note is needed that says why."));
            return;
        }
        m_changes.makeEach(imports, [note](JobStore &store, qint64 id) { return setImportDone(store, id, note); });
    });
    dialog->open();
}

void QueueActions::setChosen(const QList<const ImportSummary *> &all)
{
    m_import = all.size() == 1 ? all.front()->id : 0;
    for (QList<qint64> *list : { &m_toBegin, &m_toMove, &m_toSetDone })
        list->clear();
    bool areTries = true; ///< that are to begin, all of them
    for (const ImportSummary *one : all) {
        const bool isQueued = one->state == ImportState::Queued;
        if (isQueued && one->turn->startAt > QDateTime::currentDateTimeUtc()) {
            m_toBegin.append(one->id);
            areTries = areTries && one->turn->tries > 0;
        }
        if (isQueued || one->state == ImportState::Paused)
            m_toMove.append(one->id);
        if (canSetImportDone(*one))
            m_toSetDone.append(one->id);
    }
    beginNow->setText(areTries && !m_toBegin.isEmpty() ? tr("&Try Now") : tr("&Begin Now"));
    beginNow->setEnabled(!m_toBegin.isEmpty());
    for (QAction *action : { first, earlier, later })
        action->setEnabled(!m_toMove.isEmpty());
    setDone->setEnabled(!m_toSetDone.isEmpty());
    showOrder->setEnabled(m_import != 0);
}

} // namespace tranche
