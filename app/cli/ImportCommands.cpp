#include "cli/ImportCommands.h"

#include "cli/ImportJson.h"
#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "jobs/EarlierImport.h"
#include "jobs/ImportControl.h"
#include "source/Failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static constexpr unsigned long watchIntervalMs = 50;

static qint64 queueImport(Session &session, const QString &file)
{
    RequestChoices choices = session.call().importChoices(file);
    if (const QString profile = session.call().value("profile"); !profile.isEmpty()) {
        const QStringList known = session.store().profileNames();
        if (!known.contains(profile))
            throw Failure(QStringLiteral("call.option"), tr("--profile: there is no profile “%1”.").arg(profile),
                known.isEmpty() ? tr("“tranche-cli remedy … --profile NAME” makes one.")
                                : tr("There are: %1.").arg(known.join(QLatin1String(", "))));
        choices.rules = session.store().profileRules(profile);
    }
    const ImportRequest request = buildRequest(choices);
    const auto source = openSource(request.filePath, request.source);
    const auto earlier = findEarlierImport(request, *source);
    const qint64 id = session.store().add(request);
    if (earlier) {
        session.store().setEarlierImport(id, *earlier, false);
        session.console().remark(earlierImportText(request.table, *earlier)
            + (request.skipDuplicate ? QString()
                                     : tr(" Its rows go in once more; --skip-duplicate would do nothing.")));
    }
    return id;
}

int importFiles(Session &session)
{
    const QStringList files = session.call().arguments();
    if (session.call().has("background")) {
        QJsonArray receipts;
        QStringList texts;
        for (const QString &file : files) {
            const qint64 id = queueImport(session, file);
            const ImportSummary import = session.store().summary(id);
            const QString message
                = tr("%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4")
                      .arg(import.file, import.table, import.target)
                      .arg(id);
            receipts.append(importJson(import, message));
            texts.append(message);
        }
        session.startRunner();
        session.console().answer(texts.join(QLatin1Char('\n')),
            receipts.size() == 1 ? receipts.first().toObject()
                                 : QJsonObject { { QStringLiteral("imports"), receipts } });
        return AllIn;
    }
    int status = AllIn;
    QJsonArray answers;
    for (const QString &file : files) {
        const qint64 id = queueImport(session, file);
        session.runImport(id);
        if (files.size() == 1)
            return session.answerImport(id);
        const ImportSummary import = session.store().summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(importJson(import, {}));
        if (!session.console().json())
            session.answerImport(id);
    }
    if (session.console().json())
        session.console().answer({}, { { QStringLiteral("imports"), answers } });
    return status;
}

int sniffFile(Session &session)
{
    const RequestChoices choices = session.call().importChoices(session.call().arguments().constFirst());
    const SourceInspection inspection = inspectSource(choices.file, choices.source, choices.dialect);
    session.console().answer(sniffText(inspection), sniffJson(inspection));
    return AllIn;
}

int controlImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    QString message;
    if (session.call().command() == QLatin1String("pause"))
        message = pauseImport(session.store(), id, session.runnerAlive());
    else if (session.call().command() == QLatin1String("cancel"))
        message = cancelImport(session.store(), id, session.runnerAlive());
    else
        message = resumeImport(session.store(), id);
    session.startRunner();
    // One that a dead runner left behind and that is cancelled now may still lack its indexes.
    if (session.store().endedWithOpenLedger().contains(id) && !session.runnerAlive())
        Runner::startDetached(session.store().home(), QCoreApplication::applicationFilePath());
    session.answerQueued(id, message);
    return AllIn;
}

int waitForImport(Session &session)
{
    const qint64 id = session.call().idArgument(0);
    const QDeadlineTimer deadline = session.call().has("timeout")
        ? QDeadlineTimer(session.call().number("timeout", 0) * 1000)
        : QDeadlineTimer(QDeadlineTimer::Forever);
    QDeadlineTimer nextStart(0);
    for (;;) {
        const ImportSummary import = session.store().summary(id);
        if (hasEnded(import.state)) {
            session.console().endProgress();
            return session.answerImport(id);
        }
        if (Interrupt::wasAsked() || deadline.hasExpired())
            break;
        session.console().progress(import);
        if (import.state != ImportState::Paused && nextStart.hasExpired()) {
            session.startRunner();
            nextStart.setRemainingTime(2000); // it takes a moment until the lock shows that it runs
        }
        QThread::msleep(watchIntervalMs);
    }
    session.console().endProgress();
    session.answerQueued(id, tr("Import has not ended yet."));
    return CouldNotRun;
}

int workQueue(Session &session)
{
    QList<qint64> ran;
    session.runAndWatch(
        [&](Runner &runner, RunControl &control) { ran = runner.runQueue(control); }, [] { return std::nullopt; });
    int status = AllIn;
    QJsonArray answers;
    QString text;
    for (const qint64 id : std::as_const(ran)) {
        const ImportSummary import = session.store().summary(id);
        status = std::max(status, exitStatus(import));
        answers.append(importJson(import, {}));
        text += importText(import);
    }
    session.console().answer(
        ran.isEmpty() ? tr("Nothing is queued.") : text, { { QStringLiteral("imports"), answers } });
    return status;
}

} // namespace tranche
