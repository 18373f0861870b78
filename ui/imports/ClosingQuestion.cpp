#include "ui/imports/ClosingQuestion.h"

#include "run/Runner.h"
#include "service/Control.h"
#include "store/ImportList.h"
#include "ui/imports/BackgroundRunner.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QSystemTrayIcon>

namespace tranche {

ClosingQuestion::ClosingQuestion(StoreClient &store, BackgroundRunner &runner, QMainWindow *window)
    : QObject(window)
    , m_store(store)
    , m_runner(runner)
    , m_window(window)
{
}

void ClosingQuestion::ask(int activeImports)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Imports are running"),
        tr("Imports that have not ended yet: %1.").arg(activeImports), QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("closeDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Should they keep running in the background, be paused, or be cancelled? What is in stays in."));
    const auto add
        = [&](const char *name, const QString &text, QMessageBox::ButtonRole role, const std::function<void()> &then) {
              QPushButton *button = box->addButton(text, role);
              button->setObjectName(QString::fromLatin1(name));
              connect(button, &QPushButton::clicked, this, then);
              return button;
          };
    QPushButton *keep
        = add("keepRunningButton", tr("&Keep running"), QMessageBox::AcceptRole, [this] { keepRunning(); });
    add("pauseAllButton", tr("&Pause"), QMessageBox::ActionRole,
        [this] { leave([](JobStore &store, qint64 id) { pauseImport(store, id); }); });
    add("cancelAllButton", tr("&Cancel imports"), QMessageBox::DestructiveRole,
        [this] { leave([](JobStore &store, qint64 id) { cancelImport(store, id); }); });
    add("stayButton", tr("&Stay here"), QMessageBox::RejectRole, [] {});
    box->setDefaultButton(keep);
    box->open();
}

/// Stops this window's runner, which puts its import back in the queue, and goes on when it has stopped.
void ClosingQuestion::whenRunnerHasStopped(const std::function<void()> &then)
{
    m_window->setEnabled(false);
    m_window->statusBar()->showMessage(tr("Finishing the chunks at work…"));
    if (!m_runner.isRunning())
        return then();
    connect(&m_runner, &BackgroundRunner::finished, this, then, Qt::SingleShotConnection);
    m_runner.requestStop();
}

/// The window can't be closed as it was asked for: it is there again, and its runner at work.
void ClosingQuestion::stay(const QString &reason)
{
    m_window->setEnabled(true);
    m_window->statusBar()->clearMessage();
    m_runner.begin();
    Q_EMIT mayNotClose(reason);
}

/// Changes an import, unless it has ended meanwhile: then there is nothing to change.
static void changeUnlessEnded(JobStore &store, qint64 import, const std::function<void()> &change)
{
    try {
        change();
    } catch (const Failure &) {
        if (!hasEnded(store.summary(import).state))
            throw;
    }
}

/// Changes all that has not ended, and closes.
void ClosingQuestion::leave(const Change &change)
{
    whenRunnerHasStopped([this, change] {
        m_store.run(
            this,
            [change](JobStore &store) {
                // Those that still run are another process's.
                const auto active = ImportList(store.database()).list({ ImportState::Queued, ImportState::Running });
                for (const ImportSummary &import : active)
                    changeUnlessEnded(store, import.id, [&] { change(store, import.id); });
                return true;
            },
            [this](bool) { Q_EMIT mayClose(); }, [this](const Failure &failure) { stay(failure.text()); });
    });
}

void ClosingQuestion::keepRunning()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        Q_EMIT mayHide();
        return;
    }
    // Without a tray nothing would show that the program still runs: a runner without windows takes over.
    whenRunnerHasStopped([this] {
        Runner::startDetached(m_store.home(), QCoreApplication::applicationDirPath() + QStringLiteral("/tranche-cli"));
        Q_EMIT mayClose();
    });
}

} // namespace tranche
