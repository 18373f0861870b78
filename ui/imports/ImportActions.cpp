#include "ui/imports/ImportActions.h"

#include "service/Control.h"
#include "service/Queue.h"
#include "ui/chunks/ChunkActions.h"
#include "ui/common/Actions.h"
#include "ui/imports/ImportRecipes.h"
#include "ui/imports/UndoDialog.h"
#include "ui/queue/QueueActions.h"

namespace tranche {

ImportActions::ImportActions(StoreClient &store, ChunkActions &chunkActions, QWidget *window)
    : QObject(window)
    , pause(make("pauseAction", tr("&Pause"), "pause", QKeySequence(QStringLiteral("Ctrl+P")),
          tr("Pause the import; the chunks that are in stay in")))
    , resume(make("resumeAction", tr("Re&sume"), "resume", QKeySequence(QStringLiteral("Ctrl+Shift+P")),
          tr("Go on with the import where it stopped")))
    , cancel(make("cancelAction", tr("&Cancel"), "cancel", QKeySequence(QStringLiteral("Ctrl+Shift+K")),
          tr("Cancel the import; the chunks that are in stay in")))
    , retryAll(make("retryAllAction", tr("Retry All &Failed"), "retry-all",
          QKeySequence(QStringLiteral("Ctrl+Shift+R")), tr("Run all failed chunks of the import again")))
    , remove(make("removeAction", tr("Remove from &History"), "remove", QKeySequence::Delete,
          tr("Forget the import, its errors and chunk files; the table is not touched; can be undone")))
    , importAgain(make("importAgainAction", tr("Import &Again…"), "again", QKeySequence(QStringLiteral("Ctrl+Shift+N")),
          tr("Open the import page with the choices of this import")))
    , report(make("reportAction", tr("Repo&rt…"), "text", QKeySequence(),
          tr("Tell what became of the import: figures, errors, remedies and decisions; as a page, PDF or text")))
    , importChecked(make("importCheckedAction", tr("Import &Now"), "import", QKeySequence(),
          tr("Import what was only checked, with the remedies that were given to the check")))
    , undo(make("undoImportAction", tr("&Undo Import…"), "undo", QKeySequence(),
          tr("Take the import back: delete its rows, and restore those that it changed; asks before")))
    , saveProfile(make("saveProfileAction", tr("Save as Profi&le…"), "save", QKeySequence(),
          tr("Keep the choices of this import, to be offered for the next such files")))
    , exportRecipe(make("exportRecipeAction", tr("&Export Recipe…"), "external", QKeySequence(),
          tr("Save the choices of this import as a file, for other computers and for scripts")))
    , openChunk(make("openChunkAction", tr("&Open Chunk"), "open-chunk", QKeySequence(QStringLiteral("Ctrl+O")),
          tr("Show the failed chunk's rows with what is wrong in them")))
    , saveChunk(make("saveChunkAction", tr("Sa&ve Chunk As…"), "save", QKeySequence::Save,
          tr("Save the failed chunk's lines under the file's header")))
    , openInProgram(make("openInProgramAction", tr("Open in &Default Program"), "external",
          QKeySequence(QStringLiteral("Ctrl+E")), tr("Open the failed chunk's file in the program for such files")))
    , importFixedFile(
          make("importFixedFileAction", tr("&Import Fixed File…"), "fixed", QKeySequence(QStringLiteral("Ctrl+I")),
              tr("Import a mended file in the place of the failed chunks that it belongs to")))
    , retry(make("retryAction", tr("&Retry"), "retry", QKeySequence(QStringLiteral("Ctrl+R")),
          tr("Run the failed chunk again as it is stored")))
    , saveAllChunks(make("saveAllChunksAction", tr("Save &All Failed Chunks…"), "save-all",
          QKeySequence(QStringLiteral("Ctrl+Shift+S")), tr("Save the failed chunks into a folder, a zip or one file")))
    , skipChunk(make("skipChunkAction", tr("S&kip Chunk…"), "cancel", QKeySequence(),
          tr("Give the failed chunk up: its rows are left out, by decision")))
    , queue(new QueueActions(chunkActions.changes, window))
    , m_store(store)
    , m_chunkActions(chunkActions)
    , m_window(window)
{
    connectImportActions();
    connectChunkActions();
    setChosen({}, nullptr, 0);
}

void ImportActions::connectImportActions()
{
    connect(pause, &QAction::triggered, this, [this] {
        m_chunkActions.changes.makeEach(m_toPause, [](JobStore &jobs, qint64 id) { return pauseImport(jobs, id); });
    });
    connect(resume, &QAction::triggered, this, [this] {
        m_chunkActions.changes.makeEach(m_toResume, [](JobStore &jobs, qint64 id) { return resumeImport(jobs, id); });
    });
    connect(cancel, &QAction::triggered, this, [this] {
        m_chunkActions.changes.makeEach(m_toCancel, [](JobStore &jobs, qint64 id) { return cancelImport(jobs, id); });
    });
    connect(retryAll, &QAction::triggered, this, [this] {
        for (const qint64 import : std::as_const(m_toRetry))
            m_chunkActions.retries.retry(import, {});
    });
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeAsked(m_toRemove); });
    connect(importAgain, &QAction::triggered, this, [this] { Q_EMIT importAgainAsked(m_import.id); });
    connect(importChecked, &QAction::triggered, this, [this] {
        m_chunkActions.changes.make([import = m_import.id](JobStore &jobs) {
            return tr("Import %1 is queued.").arg(queueChecked(jobs, import).id);
        });
    });
    connect(undo, &QAction::triggered, this, [this] {
        auto *dialog = new UndoDialog(m_store, m_import, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &UndoDialog::undone, &m_chunkActions.changes, &StoreChanges::notice);
        dialog->open();
    });
    auto *recipes = new ImportRecipes(m_store, m_window);
    connect(recipes, &ImportRecipes::notice, &m_chunkActions.changes, &StoreChanges::notice);
    connect(recipes, &ImportRecipes::problem, &m_chunkActions.changes, &StoreChanges::problem);
    connect(saveProfile, &QAction::triggered, recipes, [this, recipes] { recipes->saveProfile(m_import); });
    connect(exportRecipe, &QAction::triggered, recipes, [this, recipes] { recipes->exportRecipe(m_import); });
    connect(report, &QAction::triggered, this, [this] { Q_EMIT reportAsked(m_import.id); });
}

void ImportActions::connectChunkActions()
{
    connect(openChunk, &QAction::triggered, this, [this] { Q_EMIT openChunkAsked(m_import.id, m_chunk); });
    connect(saveChunk, &QAction::triggered, this, [this] {
        m_chunkActions.files.saveAs(
            m_import.id, m_chunk, chunkFileName(m_import.file, m_chunk, m_import.counts.chunksTotal), m_window);
    });
    connect(openInProgram, &QAction::triggered, this,
        [this] { m_chunkActions.files.openInDefaultProgram(m_import.id, m_chunk); });
    connect(importFixedFile, &QAction::triggered, this,
        [this] { m_chunkActions.fixedFiles.ask(m_import.id, 0, m_window); });
    connect(saveAllChunks, &QAction::triggered, this,
        [this] { m_chunkActions.files.saveAllFailed(m_import.id, m_import.file, m_window); });
    connect(skipChunk, &QAction::triggered, this,
        [this] { m_chunkActions.retries.askToSkip(m_import.id, m_chunk, m_window); });
    connect(retry, &QAction::triggered, this, [this] { m_chunkActions.retries.retry(m_import.id, { m_chunk }); });
}

QAction *ImportActions::make(
    const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = makeAction(this, name, text, iconName, shortcut);
    action->setStatusTip(tip);
    action->setToolTip(withShortcut(tip, shortcut));
    return action;
}

void ImportActions::setChosen(const QList<const ImportSummary *> &all, const ImportSummary *import, qint64 chunk)
{
    m_import = import != nullptr ? *import : ImportSummary();
    m_chunk = import != nullptr ? chunk : 0;
    queue->setChosen(all);
    for (QList<qint64> *list : { &m_toPause, &m_toResume, &m_toCancel, &m_toRetry, &m_toRemove })
        list->clear();
    for (const ImportSummary *one : all) {
        const bool ended = hasEnded(one->state);
        if (one->state == ImportState::Running || one->state == ImportState::Queued)
            m_toPause.append(one->id);
        if (canResume(*one))
            m_toResume.append(one->id);
        if (ended && one->counts.chunksFailed > 0 && !one->isRebuilt() && !one->undoneAt.isValid())
            m_toRetry.append(one->id);
        (ended ? m_toRemove : m_toCancel).append(one->id);
    }
    pause->setEnabled(!m_toPause.isEmpty());
    resume->setEnabled(!m_toResume.isEmpty());
    cancel->setEnabled(!m_toCancel.isEmpty());
    retryAll->setEnabled(!m_toRetry.isEmpty());
    remove->setEnabled(!m_toRemove.isEmpty());
    const bool isOne = all.size() == 1;
    const bool ended = import != nullptr && hasEnded(m_import.state);
    report->setEnabled(isOne && ended);
    saveProfile->setEnabled(isOne && !m_import.isRebuilt());
    exportRecipe->setEnabled(saveProfile->isEnabled());
    importChecked->setEnabled(isOne && ended && m_import.validateOnly && m_import.state != ImportState::Failed);
    undo->setEnabled(isOne && ended && !m_import.validateOnly && !m_import.skipped && !m_import.undoneAt.isValid()
        && m_import.startedAt.isValid());
    importAgain->setEnabled(isOne && !m_import.isRebuilt());
    for (QAction *action : { openChunk, saveChunk, openInProgram })
        action->setEnabled(m_chunk > 0);
    const bool someFailed = ended && m_import.counts.chunksFailed > 0 && !m_import.undoneAt.isValid();
    importFixedFile->setEnabled(someFailed);
    saveAllChunks->setEnabled(someFailed);
    retry->setEnabled(m_chunk > 0 && someFailed);
    skipChunk->setEnabled(m_chunk > 0 && someFailed);
}

} // namespace tranche
