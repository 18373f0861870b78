#include "cli/Session.h"

#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/answers/HistoryJson.h"
#include "service/inspect/Reading.h"
#include "service/recipe/Profile.h"
#include "service/reports/TestReports.h"
#include "service/schema/TableSchemaFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <chrono>
#include <future>

namespace tranche {

static constexpr qint64 watchIntervalMs = 100;

int exitStatus(const Failure &failure)
{
    const FailureDomain domain = failure.domain();
    return domain == FailureDomain::Call || domain == FailureDomain::Request ? WrongCall : CouldNotRun;
}

int exitStatus(const ImportSummary &import)
{
    switch (import.state) {
    case ImportState::Done:
        return AllIn;
    case ImportState::Partial:
        return import.failureCode.isEmpty() || import.failureCode == QLatin1String("errors.limit") ? EndedWithErrors
                                                                                                   : CouldNotRun;
    case ImportState::Failed:
        return CouldNotRun;
    case ImportState::Cancelled:
    case ImportState::Paused:
        return WasCancelled;
    case ImportState::Queued:
    case ImportState::Running:
        break;
    }
    return CouldNotRun;
}

Session::Session(const CommandLine &call, Console &console)
    : m_call(call)
    , m_console(console)
{
}

JobStore &Session::store()
{
    if (m_store == nullptr) {
        m_store = std::make_unique<JobStore>(m_call.home(), QStringLiteral("cli"));
        const QString notice = m_console.isQuiet() ? QString() : m_store->takeNotice();
        if (!notice.isEmpty())
            m_console.remark(notice
                + CommandLineText::tr(" It is brought back into the history by: tranche-cli rebuild --from DATABASE"));
    }
    return *m_store;
}

const Recipe &Session::recipe()
{
    if (m_recipe)
        return *m_recipe;
    Recipe recipe;
    if (m_call.has("profile"))
        recipe = profileRecipe(store(), m_call.value("profile"));
    if (m_call.has("recipe"))
        recipe = joinedRecipes(recipe, readRecipeFile(m_call.value("recipe")));
    if (m_call.has("schema"))
        recipe = joinedRecipes(recipe, readSchemaFile(m_call.value("schema")));
    m_recipe = recipe;
    return *m_recipe;
}

ChunkStore &Session::chunks()
{
    if (m_chunks == nullptr)
        m_chunks = std::make_unique<ChunkStore>(store());
    return *m_chunks;
}

void Session::startRunner()
{
    Runner::startDetachedIfNeeded(store(), QCoreApplication::applicationFilePath());
}

void Session::runAndWatch(const Run &run, const std::function<std::optional<qint64>()> &watched)
{
    RunControl control;
    const QString home = store().home();
    const bool isOfQueue = m_call.command() == QLatin1String("work") || m_call.command() == QLatin1String("watch");
    std::future<void> running = std::async(std::launch::async, [&] {
        Runner runner(home);
        run(runner, control);
    });
    while (running.wait_for(std::chrono::milliseconds(watchIntervalMs / 10)) != std::future_status::ready) {
        if (Interrupt::wasAsked() && !control.mustStop()) {
            control.request(isOfQueue ? RunControl::Stop::Interrupt : RunControl::Stop::Pause);
            m_console.endProgress();
            m_console.remark(
                CommandLineText::tr("Stopping when what was written is safe; a second signal ends at once."));
        }
        if (const auto import = watched())
            m_console.progress(store().summary(*import));
    }
    m_console.endProgress();
    running.get();
}

void Session::runImport(qint64 id)
{
    QDeadlineTimer nextLook(0);
    runAndWatch([id](Runner &runner, RunControl &control) { runner.runImport(id, control); },
        [&]() -> std::optional<qint64> {
            if (!nextLook.hasExpired())
                return std::nullopt;
            nextLook.setRemainingTime(watchIntervalMs);
            return id;
        });
    startRunner(); // for what others queued meanwhile
}

int Session::answerImport(qint64 id, const QJsonObject &more)
{
    const ImportSummary import = store().summary(id);
    QString text = importText(import);
    if (exitStatus(import) == CouldNotRun)
        m_console.error(import.failureMessage);
    if (import.state == ImportState::Paused)
        m_console.remark(CommandLineText::tr("Paused. Go on with: tranche-cli resume %1").arg(id));
    text += readingText(store(), id);
    const auto report = importedReport(store(), id);
    if (report)
        text += reportText(*report);
    if (import.counts.chunksFailed > 0)
        text += failedChunksText(import, chunks());
    if (import.counts.warnings > 0)
        text += warningsText(import, chunks());
    if (m_console.json()) {
        JsonWriter json(m_console.sink());
        writeOutcome(json, store(), id);
        json.add(more);
    } else {
        m_console.answer(text, {});
    }
    return exitStatus(import);
}

void Session::answerQueued(qint64 id, const QString &message)
{
    m_console.answer(QStringLiteral("%1: %2").arg(id).arg(message), importAnswer(store(), id, message));
}

} // namespace tranche
