#include "cli/ImportCommands.h"

#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "service/ChosenImport.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/inspect/Reading.h"
#include "service/plan/SteppedSample.h"
#include "service/recipe/ProfileOffers.h"
#include "store/ImportQueue.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

namespace tranche {

static constexpr unsigned long askIntervalMs = 50;

/// What is to be run at the end: by the word of who calls, and of nobody else.
static DoneOrder doneOrder(const CommandLine &call)
{
    DoneOrder order;
    order.command = call.value("on-done");
    if (call.has("on-done") && order.command.trimmed().isEmpty())
        throw Failure(QStringLiteral("call.option"), CommandLineText::tr("--on-done is empty: the command to be run."));
    if (call.has("on-done-limit"))
        order.limitS = int(std::min<qint64>(call.number("on-done-limit", 1), 1000000));
    if (call.has("on-done-limit") && !call.has("on-done"))
        throw Failure(QStringLiteral("call.option"), CommandLineText::tr("--on-done-limit needs --on-done."));
    return order;
}

static RequestChoices choicesFor(Session &session, const ImportFile &file)
{
    RequestChoices choices
        = choicesFor(file, session.call().importChoices(file.path, session.recipe()), session.call().home());
    choices.onDone = doneOrder(session.call());
    return choices;
}

/// Asks a person, where there is one who has not decided yet, whether a file goes in once more.
/// @param isAsked set if there is one @throws Failure "source.stopped" if a signal is the answer
static bool goesInAgain(Session &session, const ImportRequest &request, const QDateTime &earlier, bool &isAsked)
{
    const QString decided = session.call().value("duplicate");
    const bool isDecided = !decided.isEmpty() && decided != QLatin1String("ask");
    if (isDecided || session.call().has("background") || !session.console().canAsk())
        return true;
    isAsked = true;
    const bool again = session.console().ask(earlierImportText(request.table, earlier)
        + CommandLineText::tr(" Should its rows go in once more? They are skipped otherwise. [y/N]"));
    if (Interrupt::wasAsked())
        throw Failure(QStringLiteral("source.stopped"), CommandLineText::tr("Stopped: nothing was imported."));
    return again;
}

static QueuedImport queueImport(Session &session, const ImportFile &file)
{
    const Interruption interruption(&Interrupt::wasAsked); // a file may be looked at for long
    const RequestChoices choices = choicesFor(session, file);
    const bool wasChecked = session.call().command() == QLatin1String("import") && session.call().has("checked-by");
    QueueOptions options;
    options.checkedBy = wasChecked ? session.call().number("checked-by", 1) : 0;
    bool isAsked = false;
    options.importAgain = [&](const ImportRequest &request, const QDateTime &earlier) {
        return goesInAgain(session, request, earlier, isAsked);
    };
    const ChosenImport chosen { session.recipe(), session.call().importWords(), QDir::currentPath(),
        choices.validateOnly };
    const QueuedImport queued = queueChosen(session.store(), chosen, choices, options);
    QStringList sentences = choices.remarks + queued.drift.sentences(choices.expected.by) + queued.drift.hints();
    if (!queued.unplanned.isEmpty())
        sentences.append(queued.unplanned);
    for (const QString &sentence : std::as_const(sentences)) // before the start
        session.console().remark(sentence);
    if (queued.earlierImport && !isAsked)
        session.console().remark(earlierImportText(queued.request.table, *queued.earlierImport)
            + (queued.request.skipDuplicate ? QString()
                    : hasKey(queued.request.mode)
                    ? CommandLineText::tr(" Its rows are compared with the table's.")
                    : CommandLineText::tr(" Its rows go in once more; --skip-duplicate would do nothing.")));
    return queued;
}

/// What an answer about the import has beside its head.
static QJsonObject compareColumns(Session &session, ColumnComparison &comparison, const ImportRequest &request)
{
    const ColumnDifferences differences = comparison.add(request);
    const QStringList sentences = differences.sentences();
    for (const QString &sentence : sentences)
        session.console().remark(sentence);
    return differencesJson(differences);
}

/// What a profile could have said, where none was taken: told, and part of the answer.
static QJsonObject offerProfiles(Session &session, qint64 id, const ImportRequest &request)
{
    if (!session.recipe().by.isEmpty())
        return {};
    QList<ProfileOffer> offers = offersOfProfiles(session.store(), request.file, request.mapping.sourceNames);
    if (const auto last = offerOfLastImport(session.store(), id, request))
        offers.append(*last);
    if (offers.isEmpty())
        return {};
    session.console().remark(offerText(offers.constFirst()));
    return { { QStringLiteral("profiles"), offersJson(offers) } };
}

/// What is told of the columns of a queued file, where they are known yet.
static QJsonObject lookAtColumns(Session &session, const QueuedImport &queued, ColumnComparison &comparison)
{
    if (!queued.unplanned.isEmpty())
        return {};
    return joinedObjects(
        offerProfiles(session, queued.id, queued.request), compareColumns(session, comparison, queued.request));
}

/// Queues a file and leaves it to a runner. @returns its receipt
static QJsonObject importLater(Session &session, const ImportFile &file, ColumnComparison &comparison)
{
    const QueuedImport queued = queueImport(session, file);
    const ImportSummary import = session.store().summary(queued.id);
    const QString message = queued.waited
        ? CommandLineText::tr("The very same import waits in the queue already: it is import %1.").arg(queued.id)
        : (import.validateOnly
                ? CommandLineText::tr(
                    "%1 will be checked for %2 of %3 in the background; nothing goes in. Follow it with: tranche-cli "
                    "wait %4")
                : CommandLineText::tr(
                    "%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4"))
              .arg(import.file, import.table, import.target, QString::number(queued.id));
    if (!session.console().json())
        session.console().answer(message + QLatin1Char('\n') + readingText(session.store(), queued.id), {});
    const QJsonObject columns = lookAtColumns(session, queued, comparison);
    return joinedObjects(importAnswer(session.store(), queued.id, message), columns);
}

/// Sees the import of a file to its end. @param status the exit status, raised if it ends worse
static QJsonObject importNow(Session &session, const ImportFile &file, ColumnComparison &comparison, int &status)
{
    const QueuedImport queued = queueImport(session, file);
    const qint64 id = queued.id;
    const QJsonObject columns = lookAtColumns(session, queued, comparison);
    session.runImport(id);
    const ImportSummary import = session.store().summary(id);
    status = std::max(status, exitStatus(import));
    if (!session.console().json())
        session.answerImport(id);
    return joinedObjects(importAnswer(session.store(), id, {}), columns);
}

/// One of several, in sentences about what is wrong with it.
static QString nameOf(const ImportFile &file)
{
    QString name = QFileInfo(file.path).fileName();
    if (!file.member.isEmpty())
        name += QLatin1Char('/') + file.member;
    return file.sheet.isEmpty() ? name : CommandLineText::tr("%1, sheet %2").arg(name, file.sheet);
}

/// Of several files that replace one table only the last one stays, which may not be meant.
static void tellOfReplacing(Session &session, const RequestChoices &choices)
{
    if (choices.mode == TargetMode::Replace && !choices.table.isEmpty())
        session.console().remark(CommandLineText::tr("Each of the files takes the place of the one before in the table "
                                                     "%1: only the last one stays. --mode append adds to it.")
                                     .arg(choices.table));
}

/// Each file is an import with an answer of its own; one that can't be imported does not keep the others waiting.
static int importSeveral(Session &session, const QList<ImportFile> &files)
{
    ColumnComparison comparison;
    int status = AllIn;
    QJsonArray answers;
    for (const ImportFile &file : files) {
        try {
            QJsonObject answer = session.call().has("background") ? importLater(session, file, comparison)
                                                                  : importNow(session, file, comparison, status);
            if (!file.sheet.isEmpty())
                answer[QStringLiteral("sheet")] = file.sheet;
            if (!file.hiddenSheets.isEmpty())
                answer[QStringLiteral("hidden_sheets")] = QJsonArray::fromStringList(file.hiddenSheets);
            answers.append(answer);
        } catch (const Failure &failure) {
            if (exitStatus(failure) == WrongCall && answers.isEmpty())
                throw; // the same is wrong with all of them
            if (Interrupt::wasAsked() && failure.code() == QLatin1String("source.stopped"))
                throw; // so were the others
            if (!file.sheet.isEmpty() && failure.code() == QLatin1String("source.empty")) {
                session.console().remark(
                    CommandLineText::tr("The sheet “%1” is empty, and was left out.").arg(file.sheet));
                continue;
            }
            status = std::max(status, exitStatus(failure));
            session.console().endProgress();
            const bool isNamed = file.sheet.isEmpty() && failure.message().contains(nameOf(file));
            session.console().error(isNamed ? failure.text() : nameOf(file) + QLatin1String(": ") + failure.text());
            QJsonObject answer = failureJson(failure);
            answer[QStringLiteral("file")] = file.path;
            if (!file.sheet.isEmpty())
                answer[QStringLiteral("sheet")] = file.sheet;
            answers.append(answer);
        }
    }
    if (session.call().has("background"))
        session.startRunner();
    if (session.console().json())
        session.console().answer({}, { { QStringLiteral("imports"), answers } });
    return status;
}

/// Imports what a validation has checked.
static int importChecked(Session &session)
{
    const qint64 id
        = queueChecked(session.store(), session.call().number("checked-by", 1), doneOrder(session.call())).id;
    if (!session.call().has("background")) {
        session.runImport(id);
        return session.answerImport(id);
    }
    session.startRunner();
    session.answerQueued(id,
        CommandLineText::tr("What was checked will be imported in the background. Follow it with: tranche-cli wait %1")
            .arg(id));
    return AllIn;
}

int importFiles(Session &session)
{
    if (session.call().arguments().isEmpty())
        return importChecked(session);
    const auto files = filesToImport(session.call().arguments(), session.call().importChoices({}, session.recipe()));
    for (const ImportFile &file : files) {
        if (!file.hiddenSheets.isEmpty())
            session.console().remark(
                CommandLineText::tr("%1: hidden sheets, which were left out: %2.")
                    .arg(QFileInfo(file.path).fileName(), file.hiddenSheets.join(QLatin1String(", "))));
    }
    if (files.size() > 1) {
        tellOfReplacing(session, session.call().importChoices(files.front().path, session.recipe()));
        return importSeveral(session, files);
    }
    ColumnComparison comparison;
    if (session.call().has("background")) {
        const QJsonObject receipt = importLater(session, files.front(), comparison);
        session.startRunner();
        if (session.console().json())
            session.console().answer({}, receipt);
        return AllIn;
    }
    const QueuedImport queued = queueImport(session, files.front());
    const QJsonObject offers = offerProfiles(session, queued.id, queued.request);
    session.runImport(queued.id);
    return session.answerImport(queued.id, offers);
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
        QThread::msleep(askIntervalMs);
    }
    session.console().endProgress();
    session.answerQueued(id, CommandLineText::tr("Import has not ended yet."));
    return CouldNotRun;
}

/// Why nothing was run.
static QString nothingToRun(JobStore &store)
{
    const qint64 waiting = ImportQueue(store).queuedCount();
    if (waiting == 0)
        return CommandLineText::tr("Nothing is queued.");
    return counted(waiting,
        CommandLineText::tr("%1 import is queued, and waits for its time, another import or its channel."),
        CommandLineText::tr("%1 imports are queued, and wait for their time, other imports or their channels."));
}

int workQueue(Session &session)
{
    QList<qint64> ran;
    const bool isPatient = session.call().has("until-due");
    session.runAndWatch(
        [&](Runner &runner, RunControl &control) {
            ran = runner.runQueue(control, isPatient ? Runner::Until::NothingIsDue : Runner::Until::NothingCanRun);
        },
        [] { return std::nullopt; });
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
        ran.isEmpty() ? nothingToRun(session.store()) : text, { { QStringLiteral("imports"), answers } });
    return status;
}

} // namespace tranche
