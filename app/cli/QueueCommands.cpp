#include "cli/QueueCommands.h"

#include "cli/Interrupt.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/Control.h"
#include "service/SelfTest.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/options/ImportOption.h"
#include "store/ChannelStore.h"
#include "store/ImportList.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace tranche {

/// What is done to each import. @returns what to tell
static std::function<QString(JobStore &, qint64)> actionOf(const CommandLine &call)
{
    const QString &command = call.command();
    if (command == QLatin1String("pause"))
        return [](JobStore &store, qint64 id) { return pauseImport(store, id); };
    if (command == QLatin1String("cancel"))
        return [](JobStore &store, qint64 id) { return cancelImport(store, id); };
    if (command == QLatin1String("resume"))
        return [](JobStore &store, qint64 id) { return resumeImport(store, id); };
    if (command == QLatin1String("set-done"))
        return [note = call.value("note")](JobStore &store, qint64 id) { return setImportDone(store, id, note); };
    if (command == QLatin1String("move")) {
        if (!call.has("priority"))
            throw wrongCall(CommandLineText::tr("Say where to with --priority N: smaller runs first."));
        return [priority = int(call.number("priority", 0))](
                   JobStore &store, qint64 id) { return moveImport(store, id, priority); };
    }
    return [](JobStore &store, qint64 id) {
        removeImport(store, id);
        return CommandLineText::tr("Import %1 is no longer in the history. Its rows stay in the target.").arg(id);
    };
}

/// The imports that the call does it to: those that are named, or those of a channel, or all, in states where it can be
/// done.
static QList<qint64> chosenImports(Session &session)
{
    const CommandLine &call = session.call();
    QList<qint64> ids;
    for (int i = 0; i < call.arguments().size(); ++i)
        ids.append(call.idArgument(i));
    const bool isByRule = call.has("all") || call.has("channel");
    if (isByRule != ids.isEmpty())
        throw wrongCall(CommandLineText::tr("Name imports by their numbers, or --channel NAME, or --all."));
    if (!isByRule)
        return ids;
    static const QHash<QString, QList<ImportState>> statesOf {
        { QStringLiteral("pause"), { ImportState::Queued, ImportState::Running } },
        { QStringLiteral("cancel"), { ImportState::Queued, ImportState::Running, ImportState::Paused } },
        { QStringLiteral("resume"), { ImportState::Paused } },
        { QStringLiteral("move"), { ImportState::Queued, ImportState::Paused } },
        { QStringLiteral("set-done"), { ImportState::Partial, ImportState::Failed } },
        { QStringLiteral("remove"), { ImportState::Done, ImportState::Cancelled } },
    };
    const QString channel = call.has("channel") ? channelName(call.value("channel")) : QString();
    const auto imports = ImportList(session.store().database()).list(statesOf.value(call.command()));
    for (const ImportSummary &import : imports) {
        if (channel.isEmpty() || isInChannel(import.turn->channel, channel))
            ids.append(import.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// One that a dead runner left behind and that is cancelled now may still lack its indexes.
static void tidyUpIfNeeded(Session &session, const QList<qint64> &ids)
{
    if (RunnerLock::isTaken(session.store().home()))
        return; // it does so when it has time
    const auto untidy = session.store().endedWithOpenLedger();
    const bool isNeeded = std::any_of(
        ids.begin(), ids.end(), [&](qint64 id) { return untidy.contains(id) && !hasRunner(session.store(), id); });
    if (isNeeded)
        Runner::startDetached(session.store().home(), QCoreApplication::applicationFilePath());
}

int controlImport(Session &session)
{
    const auto act = actionOf(session.call());
    const QList<qint64> ids = chosenImports(session);
    const bool isRemoved = session.call().command() == QLatin1String("remove");
    if (ids.size() == 1 && !isRemoved && !session.call().has("all") && !session.call().has("channel")) {
        const QString message = act(session.store(), ids.front());
        session.startRunner();
        tidyUpIfNeeded(session, ids);
        session.answerQueued(ids.front(), message);
        return AllIn;
    }
    int status = AllIn;
    QString text;
    QJsonArray answers;
    for (const qint64 id : ids) {
        QJsonObject answer { { QStringLiteral("import_id"), id } };
        try {
            const QString message = act(session.store(), id);
            text += QStringLiteral("%1: %2\n").arg(id).arg(message);
            answer = isRemoved ? joinedObjects(answer, { { QStringLiteral("message"), message } })
                               : importAnswer(session.store(), id, message);
        } catch (const Failure &failure) {
            status = std::max(status, exitStatus(failure));
            session.console().error(QStringLiteral("%1: %2").arg(id).arg(failure.text()));
            answer = joinedObjects(failureJson(failure), answer);
        }
        answers.append(answer);
    }
    session.startRunner();
    tidyUpIfNeeded(session, ids);
    session.console().answer(
        text.isEmpty() && ids.isEmpty() ? CommandLineText::tr("There is none to do it to.") + u'\n' : text,
        { { QStringLiteral("imports"), answers } });
    return status;
}

/// The seed, so that what went wrong can be tried again.
static quint32 seedOf(const CommandLine &call)
{
    return call.has("seed") ? quint32(call.number("seed", 0)) : QRandomGenerator::global()->generate();
}

int testItself(Session &session)
{
    const CommandLine &call = session.call();
    SelfTestPlan plan;
    plan.imports = call.has("imports") ? asInt(call.number("imports", 1)) : plan.imports;
    plan.seed = seedOf(call);
    if (call.has("failures")) {
        bool ok = false;
        plan.failures = call.value("failures").toDouble(&ok);
        if (!ok || !(plan.failures >= 0 && plan.failures <= 1))
            throw wrongCall(CommandLineText::tr("--failures is a share from 0 to 1, such as 0.2."));
    }
    const SelfTestOutcome outcome = runSelfTest(plan, [] { return !Interrupt::wasAsked(); });
    QString text = CommandLineText::tr("%1 imports done, %2 with failed chunks, %3 rows in, %4 s (--seed %5).")
                       .arg(countText(outcome.done), countText(outcome.partial), countText(outcome.rows),
                           QString::number(double(outcome.durationMs) / 1000, 'f', 1), QString::number(plan.seed));
    text += QLatin1Char('\n')
        + (outcome.broken.isEmpty() ? CommandLineText::tr("All promises held: each row exactly once, each error kept, "
                                                          "everything in its turn, and the books balance.")
                                    : outcome.broken.join(QLatin1Char('\n')))
        + QLatin1Char('\n');
    session.console().answer(text,
        { { QStringLiteral("held"), outcome.broken.isEmpty() }, { QStringLiteral("imports_done"), outcome.done },
            { QStringLiteral("imports_partial"), outcome.partial }, { QStringLiteral("rows_imported"), outcome.rows },
            { QStringLiteral("duration_ms"), outcome.durationMs }, { QStringLiteral("seed"), qint64(plan.seed) },
            { QStringLiteral("broken"), QJsonArray::fromStringList(outcome.broken) } });
    return outcome.broken.isEmpty() ? AllIn : CouldNotRun;
}

static QJsonObject channelJson(const ChannelState &state)
{
    const Channel &channel = state.channel;
    return { { QStringLiteral("channel"), channel.name },
        { QStringLiteral("capacity"),
            channel.capacity == Channel::noLimit ? QJsonValue() : QJsonValue(channel.capacity) },
        { QStringLiteral("sequential"), channel.isSequential }, { QStringLiteral("throttle"), channel.throttleS },
        { QStringLiteral("paused"), channel.isPaused }, { QStringLiteral("queued"), state.queued },
        { QStringLiteral("running"), state.running }, { QStringLiteral("failed"), state.failed },
        { QStringLiteral("text"), channelText(channel) } };
}

static QString channelLine(const ChannelState &state)
{
    const Channel &channel = state.channel;
    const QString atOnce = channel.capacity == Channel::noLimit
        ? CommandLineText::tr("no limit")
        : CommandLineText::tr("%1 at once").arg(channel.capacity);
    QString line
        = CommandLineText::tr("%1: %2, %3 queued, %4 running, %5 failed")
              .arg(channel.name, atOnce, countText(state.queued), countText(state.running), countText(state.failed));
    if (channel.isSequential)
        line += CommandLineText::tr("; in order, and stops behind one that failed");
    if (channel.throttleS > 0)
        line += counted(channel.throttleS, CommandLineText::tr("; at least %1 second between two starts"),
            CommandLineText::tr("; at least %1 seconds between two starts"));
    if (channel.isPaused)
        line += CommandLineText::tr("; paused");
    return line + QLatin1Char('\n');
}

int changeChannels(Session &session)
{
    const QStringList words = session.call().arguments();
    const QString what = words.value(0, QStringLiteral("list"));
    ChannelStore channels(session.store());
    if (what != QLatin1String("list") && words.size() < 2)
        throw wrongCall(CommandLineText::tr("channels %1: the channel is missing.").arg(what));
    if (what == QLatin1String("set")) {
        channels.set(channelsFromText(words.mid(1).join(QLatin1Char(','))));
    } else if (what == QLatin1String("pause") || what == QLatin1String("resume")) {
        channels.setPaused(channelName(words[1]), what == QLatin1String("pause"));
    } else if (what == QLatin1String("remove")) {
        channels.remove(channelName(words[1]));
    } else if (what != QLatin1String("list")) {
        throw wrongCall(
            CommandLineText::tr("channels: “%1” is none of list, set, pause, resume and remove.").arg(what));
    }
    session.startRunner();
    QString text;
    QJsonArray array;
    const auto states = channels.states();
    for (const ChannelState &state : states) {
        text += channelLine(state);
        array.append(channelJson(state));
    }
    session.console().answer(text, { { QStringLiteral("channels"), array } });
    return AllIn;
}

} // namespace tranche
