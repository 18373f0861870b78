#include "cli/Commands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "jobs/ChunkFile.h"
#include "jobs/FixedFile.h"
#include "jobs/ImportControl.h"
#include "jobs/Runner.h"
#include "source/Failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <cstdio>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static constexpr unsigned long watchIntervalMs = 100;

int exitStatus(const Failure &failure)
{
    return failure.code().startsWith(QLatin1String("call.")) || failure.code().startsWith(QLatin1String("request."))
        ? WrongCall
        : CouldNotRun;
}

static int exitStatus(const ImportSummary &import)
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

namespace {

/// One run of the program: a job store, a console, a call.
class Session
{
public:
    Session(const CommandLine &call, Console &console)
        : m_call(call)
        , m_console(console)
        , m_store(call.home())
        , m_chunks(m_store)
    {
        m_console.remark(m_store.notice());
    }

    int import();
    int sniff();
    int jobs();
    int show();
    int chunks();
    int saveChunk();
    int retry();
    int control();
    int wait();
    int work();

private:
    using Run = std::function<void(Runner &, RunControl &)>;
    void runAndWatch(const Run &run, const std::function<std::optional<qint64>()> &watched);
    void runImport(qint64 id);
    bool runnerAlive() const { return RunnerLock::isTaken(m_store.home()); }
    void startRunner() { Runner::startDetachedIfNeeded(m_store, QCoreApplication::applicationFilePath()); }
    qint64 queueImport(const QString &file);
    int answerImport(qint64 id);
    void answerQueued(qint64 id, const QString &message);

    const CommandLine &m_call;
    Console &m_console;
    JobStore m_store;
    ChunkStore m_chunks;
};

} // namespace

/// Runs on another thread, so that this one can show progress and take signals.
void Session::runAndWatch(const Run &run, const std::function<std::optional<qint64>()> &watched)
{
    RunControl control;
    const QString home = m_store.home();
    std::exception_ptr error;
    QFuture<void> running = QtConcurrent::run([&] {
        try {
            Runner runner(home);
            run(runner, control);
        } catch (...) {
            error = std::current_exception();
        }
    });
    while (!running.isFinished()) {
        QThread::msleep(running.isFinished() ? 0 : watchIntervalMs / 10);
        if (Interrupt::wasAsked())
            control.request(
                m_call.command() == QLatin1String("work") ? RunControl::Stop::Interrupt : RunControl::Stop::Pause);
        if (const auto import = watched())
            m_console.progress(m_store.summary(*import));
    }
    m_console.endProgress();
    if (error)
        std::rethrow_exception(error);
}

void Session::runImport(qint64 id)
{
    QDeadlineTimer nextLook(0);
    runAndWatch([id](Runner &runner, RunControl &control) { runner.runImport(id, control); },
        [&]() -> std::optional<qint64> {
            if (!nextLook.hasExpired())
                return std::nullopt;
            nextLook.setRemainingTime(qint64(watchIntervalMs));
            return id;
        });
    startRunner(); // for what others queued meanwhile
}

qint64 Session::queueImport(const QString &file)
{
    return m_store.add(buildRequest(m_call.importChoices(file)));
}

int Session::answerImport(qint64 id)
{
    const ImportSummary import = m_store.summary(id);
    QString text = importText(import);
    if (import.state == ImportState::Paused)
        m_console.remark(tr("Paused. Go on with: tranche-cli resume %1").arg(id));
    if (import.counts.chunksFailed > 0)
        text += failedChunksText(import, m_chunks);
    m_console.answer(text, importJson(import, {}));
    return exitStatus(import);
}

void Session::answerQueued(qint64 id, const QString &message)
{
    const ImportSummary import = m_store.summary(id);
    m_console.answer(QStringLiteral("%1: %2").arg(id).arg(message), importJson(import, message));
}

int Session::import()
{
    const QStringList files = m_call.arguments();
    if (m_call.has("background")) {
        QJsonArray receipts;
        QStringList texts;
        for (const QString &file : files) {
            const qint64 id = queueImport(file);
            const ImportSummary import = m_store.summary(id);
            const QString message
                = tr("%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4")
                      .arg(import.file, import.table, import.target)
                      .arg(id);
            receipts.append(importJson(import, message));
            texts.append(message);
        }
        startRunner();
        m_console.answer(texts.join(QLatin1Char('\n')),
            receipts.size() == 1 ? receipts.first().toObject()
                                 : QJsonObject { { QStringLiteral("imports"), receipts } });
        return AllIn;
    }
    int status = AllIn;
    QJsonArray answers;
    for (const QString &file : files) {
        const qint64 id = queueImport(file);
        runImport(id);
        if (files.size() == 1)
            return answerImport(id);
        const ImportSummary import = m_store.summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(importJson(import, {}));
        if (!m_console.json())
            answerImport(id);
    }
    if (m_console.json())
        m_console.answer({}, { { QStringLiteral("imports"), answers } });
    return status;
}

int Session::sniff()
{
    const RequestChoices choices = m_call.importChoices(m_call.arguments().constFirst());
    const SourceInspection inspection = inspectSource(choices.file, choices.dialect);
    m_console.answer(sniffText(inspection), sniffJson(inspection));
    return AllIn;
}

static QStringList statesOf(const QString &list)
{
    return list.isEmpty() ? QStringList() : list.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

static Failure unknownState(const QString &name)
{
    return Failure(QStringLiteral("call.option"), tr("--state: “%1” is no state.").arg(name));
}

int Session::jobs()
{
    QList<ImportState> states;
    const QStringList names = statesOf(m_call.value("state"));
    for (const QString &name : names) {
        try {
            states.append(importStateFromName(name));
        } catch (const Failure &) {
            throw unknownState(name);
        }
    }
    const auto imports = m_store.list(states);
    QJsonArray array;
    for (const ImportSummary &import : imports)
        array.append(importJson(import, {}));
    m_console.answer(jobsText(imports), { { QStringLiteral("imports"), array } });
    return AllIn;
}

static QJsonArray errorsJson(const QList<ImportError> &errors)
{
    QJsonArray array;
    for (const ImportError &error : errors)
        array.append(errorJson(error));
    return array;
}

static QJsonArray attemptsJson(ChunkStore &chunks, qint64 import, qint64 chunk)
{
    QJsonArray array;
    const auto attempts = chunks.attempts(import, chunk);
    for (const Attempt &attempt : attempts) {
        array.append(QJsonObject {
            { QStringLiteral("attempt"), attempt.attempt },
            { QStringLiteral("created_at"), attempt.createdAt.toString(Qt::ISODateWithMs) },
            { QStringLiteral("origin"), attempt.origin },
            { QStringLiteral("errors"), errorsJson(chunks.errors(import, chunk, attempt.attempt)) },
        });
    }
    return array;
}

int Session::show()
{
    const qint64 id = m_call.idArgument(0);
    const ImportRecord record = m_store.record(id);
    QJsonObject json = importJson(record.summary, {});
    json[QStringLiteral("request")] = toJson(record.request);
    QJsonArray failed;
    const auto chunks = m_chunks.failedChunks(id);
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.state == ChunkState::Done)
            continue;
        QJsonObject object = chunkJson(chunk, record.summary);
        object[QStringLiteral("errors")] = errorsJson(m_chunks.errors(id, chunk.number));
        failed.append(object);
    }
    json[QStringLiteral("chunks")] = failed;
    m_console.answer(importText(record.summary) + failedChunksText(record.summary, m_chunks), json);
    return AllIn;
}

int Session::chunks()
{
    const qint64 id = m_call.idArgument(0);
    const ImportSummary import = m_store.summary(id);
    const QStringList states = statesOf(m_call.value("state"));
    for (const QString &name : states) {
        if (!QStringList({ QStringLiteral("pending"), QStringLiteral("running"), QStringLiteral("done"),
                             QStringLiteral("failed"), QStringLiteral("cancelled") })
                 .contains(name))
            throw unknownState(name);
    }
    QJsonArray array;
    QString text;
    const auto all = m_chunks.chunks(id);
    for (const ChunkSummary &chunk : all) {
        if (!states.isEmpty() && !states.contains(stateName(chunk.state)))
            continue;
        if (m_console.json()) {
            QJsonObject object = chunkJson(chunk, import);
            if (chunk.errorCount > 0) {
                object[QStringLiteral("errors")] = errorsJson(m_chunks.errors(id, chunk.number));
                object[QStringLiteral("attempts")] = attemptsJson(m_chunks, id, chunk.number);
            }
            array.append(object);
        } else {
            text += chunkText(chunk, import);
        }
    }
    QJsonObject json = importJson(import, {});
    json[QStringLiteral("chunks")] = array;
    m_console.answer(text, json);
    return AllIn;
}

int Session::saveChunk()
{
    const qint64 id = m_call.idArgument(0);
    const qint64 chunk = m_call.idArgument(1);
    const QString to = m_call.value("to");
    if (to.isEmpty())
        throw Failure(QStringLiteral("call.option"),
            tr("--to is missing: where the chunk's file is saved; - is standard output."));
    const QByteArray content
        = m_call.has("with-errors") ? chunkFileWithErrors(m_store, id, chunk) : m_chunks.chunkFile(id, chunk);
    if (to == QLatin1String("-")) {
        std::fwrite(content.constData(), 1, std::size_t(content.size()), stdout);
        std::fflush(stdout);
        return AllIn;
    }
    saveFile(to, content);
    m_console.answer(tr("Chunk %1 of import %2 was saved as %3.").arg(chunk).arg(id).arg(to),
        { { QStringLiteral("import_id"), id }, { QStringLiteral("chunk"), chunk }, { QStringLiteral("saved_as"), to },
            { QStringLiteral("bytes"), content.size() } });
    return AllIn;
}

int Session::retry()
{
    const qint64 id = m_call.idArgument(0);
    const ImportRecord record = m_store.record(id);
    QList<qint64> asked;
    if (m_call.arguments().size() > 1)
        asked.append(m_call.idArgument(1));
    std::optional<Attempt> fixed;
    if (m_call.has("file")) {
        fixed = readFixedFile(record, m_call.value("file"));
        if (asked.isEmpty())
            asked.append(recognizeChunk(m_chunks, record, m_call.value("file"), *fixed));
    }
    if (!asked.isEmpty() && asked.front() > record.summary.counts.chunksTotal)
        throw Failure(QStringLiteral("call.chunk"), tr("Import %1 has no chunk %2.").arg(id).arg(asked.front()));
    const QList<qint64> toRun = requestRetry(m_store, id, asked, fixed ? &*fixed : nullptr);
    if (toRun.isEmpty()) {
        const QString message = asked.isEmpty()
            ? tr("No chunk of import %1 is failed: there is nothing to run again.").arg(id)
            : tr("Chunk %1 of import %2 is done already; it was not run again.").arg(asked.front()).arg(id);
        answerQueued(id, message);
        return AllIn;
    }
    runImport(id);
    QList<qint64> stillFailed;
    const auto failed = m_chunks.failedChunks(id);
    for (const ChunkSummary &chunk : failed) {
        if (chunk.state != ChunkState::Done && toRun.contains(chunk.number))
            stillFailed.append(chunk.number);
    }
    const ImportSummary import = m_store.summary(id);
    const QString message
        = tr("%1 of %2 chunks that were run again are in.").arg(toRun.size() - stillFailed.size()).arg(toRun.size());
    QJsonObject json = importJson(import, message);
    json[QStringLiteral("chunks_run")] = toRun.size();
    json[QStringLiteral("chunks_still_failed")] = stillFailed.size();
    m_console.answer(message + QLatin1Char('\n') + importText(import) + failedChunksText(import, m_chunks), json);
    if (import.state == ImportState::Failed || !hasEnded(import.state))
        return exitStatus(import);
    return stillFailed.isEmpty() ? AllIn : EndedWithErrors;
}

int Session::control()
{
    const qint64 id = m_call.idArgument(0);
    QString message;
    if (m_call.command() == QLatin1String("pause"))
        message = pauseImport(m_store, id, runnerAlive());
    else if (m_call.command() == QLatin1String("cancel"))
        message = cancelImport(m_store, id, runnerAlive());
    else
        message = resumeImport(m_store, id);
    startRunner();
    answerQueued(id, message);
    return AllIn;
}

int Session::wait()
{
    const qint64 id = m_call.idArgument(0);
    const QDeadlineTimer deadline = m_call.has("timeout") ? QDeadlineTimer(m_call.number("timeout", 0) * 1000)
                                                          : QDeadlineTimer(QDeadlineTimer::Forever);
    QDeadlineTimer nextStart(0);
    for (;;) {
        const ImportSummary import = m_store.summary(id);
        if (hasEnded(import.state)) {
            m_console.endProgress();
            return answerImport(id);
        }
        if (Interrupt::wasAsked() || deadline.hasExpired())
            break;
        m_console.progress(import);
        if (import.state != ImportState::Paused && nextStart.hasExpired()) {
            startRunner();
            nextStart.setRemainingTime(2000); // it takes a moment until the lock shows that it runs
        }
        QThread::msleep(watchIntervalMs / 2);
    }
    m_console.endProgress();
    answerQueued(id, tr("Import has not ended yet."));
    return CouldNotRun;
}

int Session::work()
{
    QList<qint64> ran;
    runAndWatch(
        [&](Runner &runner, RunControl &control) { ran = runner.runQueue(control); }, [] { return std::nullopt; });
    int status = AllIn;
    QJsonArray answers;
    QString text;
    for (const qint64 id : std::as_const(ran)) {
        const ImportSummary import = m_store.summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(importJson(import, {}));
        text += importText(import);
    }
    m_console.answer(ran.isEmpty() ? tr("Nothing is queued.") : text, { { QStringLiteral("imports"), answers } });
    return status;
}

int runCommand(const CommandLine &call, Console &console)
{
    static const QHash<QString, int (Session::*)()> commands {
        { QStringLiteral("import"), &Session::import },
        { QStringLiteral("validate"), &Session::import },
        { QStringLiteral("sniff"), &Session::sniff },
        { QStringLiteral("jobs"), &Session::jobs },
        { QStringLiteral("show"), &Session::show },
        { QStringLiteral("chunks"), &Session::chunks },
        { QStringLiteral("save-chunk"), &Session::saveChunk },
        { QStringLiteral("retry"), &Session::retry },
        { QStringLiteral("pause"), &Session::control },
        { QStringLiteral("resume"), &Session::control },
        { QStringLiteral("cancel"), &Session::control },
        { QStringLiteral("wait"), &Session::wait },
        { QStringLiteral("work"), &Session::work },
    };
    Session session(call, console);
    return (session.*commands.value(call.command()))();
}

} // namespace tranche
