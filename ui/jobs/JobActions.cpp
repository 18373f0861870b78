#include "ui/jobs/JobActions.h"

#include "jobs/ChunkFile.h"
#include "jobs/FixedFile.h"
#include "jobs/ImportControl.h"
#include "jobs/RunnerLock.h"
#include "ui/common/Icons.h"
#include "ui/jobs/BackgroundRunner.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace tranche {

JobActions::JobActions(StoreClient &store, BackgroundRunner &runner, QWidget *window)
    : QObject(window)
    , pause(make("pauseAction", tr("&Pause"), "pause", QKeySequence(QStringLiteral("Ctrl+P")),
          tr("Pause the import; the chunks that are in stay in")))
    , resume(make("resumeAction", tr("Re&sume"), "resume", QKeySequence(QStringLiteral("Ctrl+Shift+P")),
          tr("Go on with the import where it stopped")))
    , cancel(make("cancelAction", tr("&Cancel"), "cancel", QKeySequence(QStringLiteral("Ctrl+K")),
          tr("Cancel the import; the chunks that are in stay in")))
    , retryAll(make("retryAllAction", tr("Retry All &Failed"), "retry-all",
          QKeySequence(QStringLiteral("Ctrl+Shift+R")), tr("Run all failed chunks of the import again")))
    , remove(make("removeAction", tr("Remove from &History…"), "remove", QKeySequence::Delete,
          tr("Forget the import, its errors and chunk files; the table is not touched")))
    , importAgain(make("importAgainAction", tr("Import &Again…"), "again", QKeySequence(QStringLiteral("Ctrl+Shift+N")),
          tr("Open the wizard with the choices of this import")))
    , openChunk(make("openChunkAction", tr("&Open Chunk"), "open-chunk", QKeySequence(QStringLiteral("Ctrl+O")),
          tr("Show the failed chunk's rows with what is wrong in them")))
    , saveChunk(make("saveChunkAction", tr("Sa&ve Chunk As…"), "save", QKeySequence::Save,
          tr("Save the failed chunk's lines under the file's header")))
    , openInProgram(make("openInProgramAction", tr("Open in &Default Program"), "external",
          QKeySequence(QStringLiteral("Ctrl+E")), tr("Open the failed chunk's file in the program for such files")))
    , importFixedFile(make("importFixedFileAction", tr("&Import Fixed File…"), "fixed",
          QKeySequence(QStringLiteral("Ctrl+I")), tr("Import a mended file in the place of the failed chunk")))
    , retry(make("retryAction", tr("&Retry"), "retry", QKeySequence(QStringLiteral("Ctrl+R")),
          tr("Run the failed chunk again as it is stored")))
    , m_store(store)
    , m_runner(runner)
    , m_window(window)
{
    const QString &home = store.home();
    const auto runnerAlive = [home] { return RunnerLock::isTaken(home); };
    connect(pause, &QAction::triggered, this, [this, runnerAlive] {
        control([id = m_import.id, runnerAlive](JobStore &jobs) { return pauseImport(jobs, id, runnerAlive()); });
    });
    connect(resume, &QAction::triggered, this,
        [this] { control([id = m_import.id](JobStore &jobs) { return resumeImport(jobs, id); }); });
    connect(cancel, &QAction::triggered, this, [this, runnerAlive] {
        control([id = m_import.id, runnerAlive](JobStore &jobs) { return cancelImport(jobs, id, runnerAlive()); });
    });
    connect(retryAll, &QAction::triggered, this, [this] { retryChunks(m_import.id, {}); });
    connect(retry, &QAction::triggered, this, [this] { retryChunks(m_import.id, { m_chunk }); });
    connect(remove, &QAction::triggered, this, &JobActions::askToRemove);
    connect(importAgain, &QAction::triggered, this, [this] { Q_EMIT importAgainAsked(m_import.id); });
    connect(openChunk, &QAction::triggered, this, [this] { Q_EMIT openChunkAsked(m_import.id, m_chunk); });
    connect(saveChunk, &QAction::triggered, this, [this] {
        saveChunkAs(m_import.id, m_chunk, chunkFileName(m_import.file, m_chunk, m_import.counts.chunksTotal), m_window);
    });
    connect(openInProgram, &QAction::triggered, this, [this] { openInDefaultProgram(m_import.id, m_chunk); });
    connect(importFixedFile, &QAction::triggered, this, [this] { askForFixedFile(m_import.id, m_chunk, m_window); });
    setChosen(nullptr, 0);
}

QAction *JobActions::make(
    const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    action->setToolTip(
        shortcut.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void JobActions::setChosen(const ImportSummary *import, qint64 chunk)
{
    m_import = import != nullptr ? *import : ImportSummary();
    m_chunk = import != nullptr ? chunk : 0;
    const bool chosen = import != nullptr;
    const ImportState state = m_import.state;
    const bool ended = chosen && hasEnded(state);
    pause->setEnabled(chosen && (state == ImportState::Running || state == ImportState::Queued));
    resume->setEnabled(chosen && canResume(m_import));
    cancel->setEnabled(chosen && !ended);
    retryAll->setEnabled(ended && m_import.counts.chunksFailed > 0 && !m_import.isRebuilt());
    remove->setEnabled(ended);
    importAgain->setEnabled(chosen && !m_import.isRebuilt());
    for (QAction *action : { openChunk, saveChunk, openInProgram })
        action->setEnabled(m_chunk > 0);
    importFixedFile->setEnabled(m_chunk > 0 && ended && m_import.counts.chunksFailed > 0);
    retry->setEnabled(m_chunk > 0 && ended && m_import.counts.chunksFailed > 0);
}

void JobActions::control(const std::function<QString(JobStore &)> &change)
{
    m_store.run(
        this, change,
        [this](const QString &answer) {
            m_runner.wake();
            Q_EMIT notice(answer);
        },
        [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
}

void JobActions::retryChunks(qint64 import, const QList<qint64> &chunks)
{
    control([import, chunks](JobStore &store) {
        const auto count = requestRetry(store, import, chunks).size();
        return count == 0 ? tr("Nothing is failed here: there is nothing to run again.")
                          : tr("Failed chunks that will be run again: %1.").arg(count);
    });
}

void JobActions::askForFixedFile(qint64 import, qint64 chunk, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import Fixed File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fixedFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, import, chunk](const QString &path) {
        control([import, chunk, path](JobStore &store) {
            const Attempt fixed = readFixedFile(store.record(import), path);
            const auto ran = requestRetry(store, import, QMap<qint64, Attempt> { { chunk, fixed } });
            return ran.isEmpty() ? tr("Chunk %1 is done already; it was not run again.").arg(chunk)
                                 : tr("%1 is being imported in the place of chunk %2.").arg(fixed.origin).arg(chunk);
        });
    });
    dialog->open();
}

void JobActions::saveChunkAs(qint64 import, qint64 chunk, const QString &suggestedName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save Chunk As"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveChunkDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, import, chunk](const QString &path) {
        control([import, chunk, path](JobStore &store) {
            saveFile(path, ChunkStore(store).chunkFile(import, chunk));
            return tr("Chunk %1 was saved as %2.").arg(chunk).arg(path);
        });
    });
    dialog->open();
}

void JobActions::openInDefaultProgram(qint64 import, qint64 chunk)
{
    m_store.run(
        this, [import, chunk](JobStore &store) { return saveForOpening(store, import, chunk); },
        [this](const QString &path) {
            if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                Q_EMIT notice(tr("%1 was opened. When it is mended and saved, choose Import Fixed File.").arg(path));
            else
                Q_EMIT problem(tr("There is no program for this kind of file. The chunk was saved as %1.").arg(path));
        },
        [this](const Failure &failure) { Q_EMIT problem(failure.text()); });
}

void JobActions::askToRemove()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove from History"),
        tr("Remove the import of %1 from the history?").arg(m_import.file), QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("removeDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_import.counts.chunksFailed > 0
            ? tr("Its errors and the files of its %1 failed chunks are lost. The rows in the table stay.")
                  .arg(m_import.counts.chunksFailed)
            : tr("The rows in the table stay."));
    QPushButton *removeButton = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    removeButton->setObjectName(QStringLiteral("removeButton"));
    connect(removeButton, &QPushButton::clicked, this, [this, import = m_import.id] {
        control([import](JobStore &store) {
            removeImport(store, import);
            return tr("The import was removed from the history.");
        });
    });
    box->open();
}

} // namespace tranche
