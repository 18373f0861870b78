#include "cli/WatchCommand.h"

#include "automation/AutomationRunner.h"
#include "automation/Automations.h"
#include "automation/WatchLock.h"
#include "automation/WatchThread.h"
#include "cli/Interrupt.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "run/RunnerThread.h"
#include "service/answers/Json.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QThread>

namespace tranche {

static constexpr qint64 restAfterLookFailureMs = 5000;
static constexpr unsigned long signalCheckMs = 50;

/// Until so much time has gone by, or a signal asks to stop.
static void restBetweenLooks(qint64 ms)
{
    const QDeadlineTimer end(ms);
    while (!end.hasExpired() && !Interrupt::wasAsked())
        QThread::msleep(signalCheckMs);
}

/// What happens, as it happens: a line each, of text or of JSON.
static void tellEvent(Session &session, const QString &text)
{
    if (!session.console().json()) {
        session.console().answer(text, {});
        return;
    }
    const QJsonObject event { { QStringLiteral("at"), timeJson(QDateTime::currentDateTimeUtc()) },
        { QStringLiteral("message"), text } };
    session.console().write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

static void watchUntilStopped(Session &session, AutomationRunner &runner)
{
    tellEvent(
        session, CommandLineText::tr("Watching; automations: %1.").arg(AutomationStore(session.store()).all().size()));
    const qint64 lookIntervalMs = testFigure("TRANCHE_WATCH_MS", 1000);
    QString told;
    while (!Interrupt::wasAsked()) {
        try {
            runner.step(currentMoment());
            told.clear();
            restBetweenLooks(lookIntervalMs);
        } catch (...) { // the job store can't be used: once that is mended it goes on
            const Failure failure = failureOfCurrentException();
            if (failure.text() != told)
                session.console().error(failure.text());
            told = failure.text();
            restBetweenLooks(restAfterLookFailureMs);
        }
    }
}

/// One look at all folders, and what it has taken to its end. @returns the exit status
static int watchOnce(Session &session, AutomationRunner &runner, bool runsImports)
{
    const Moment moment = currentMoment();
    const int count = runner.step(moment);
    if (runsImports)
        session.runAndWatch(
            [](Runner &own, RunControl &control) { own.runQueue(control); }, [] { return std::nullopt; });
    runner.settle(currentMoment());
    int status = AllIn;
    QJsonArray files;
    QStringList problems;
    const QList<AutomationOverview> all = automationOverviews(session.store(), moment.now, QTimeZone::systemTimeZone());
    for (const AutomationOverview &overview : all) {
        if (overview.stand != AutomationOverview::Stand::On && overview.stand != AutomationOverview::Stand::Off)
            problems.append(overview.kept.automation.name + QLatin1String(": ") + standText(overview));
        QList<TakenFile> taken = TakenFiles(session.store()).newest(overview.kept.automation.name, count);
        taken.removeIf([&](const TakenFile &file) { return file.takenAt < moment.now; });
        for (const TakenFile &file : std::as_const(taken)) {
            if (runsImports && !file.isIn)
                status = EndedWithErrors;
        }
        const QJsonArray told = takenFilesJson(taken);
        for (const QJsonValue &file : told)
            files.append(file);
    }
    if (!problems.isEmpty())
        status = CouldNotRun;
    for (const QString &problem : std::as_const(problems))
        session.console().error(problem);
    session.console().answer(files.isEmpty() ? CommandLineText::tr("No files were taken.") : QString(),
        { { QStringLiteral("files"), files }, { QStringLiteral("problems"), QJsonArray::fromStringList(problems) } });
    return Interrupt::wasAsked() ? WasCancelled : status;
}

int watchFolders(Session &session)
{
    JobStore &store = session.store();
    WatchLock lock(store.home());
    if (!lock.tryLock()) // somebody may only have asked who watches
        QThread::msleep(signalCheckMs);
    if (!lock.tryLock())
        throw Failure(QStringLiteral("watch.taken"),
            CommandLineText::tr("Another process runs the automations of %1 already.").arg(store.home()),
            CommandLineText::tr("Stop it first: it is “tranche-cli watch”, or a window."));
    const Interruption interruption(&Interrupt::wasAsked); // a file may be read for long
    const bool isOnce = session.call().has("once");
    AutomationRunner::Options options;
    options.isOnlyLook = isOnce;
    options.keepOn = [] { return !Interrupt::wasAsked(); };
    options.tell = [&](const QString &text) {
        if (!isOnce || !session.console().json())
            tellEvent(session, text);
    };
    AutomationRunner runner(store, options);
    const bool runsImports = !session.call().has("no-work");
    if (isOnce)
        return watchOnce(session, runner, runsImports);
    RunnerThread imports(store.home(), { [] {}, [&](const QString &message) { session.console().error(message); } });
    if (runsImports)
        imports.begin();
    watchUntilStopped(session, runner);
    return AllIn;
}

} // namespace tranche
