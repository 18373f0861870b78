#include "cli/AutomationCommands.h"

#include "automation/AutomationRunner.h"
#include "automation/Automations.h"
#include "automation/Schedule.h"
#include "automation/WatchLock.h"
#include "automation/WatchThread.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/FileNames.h"
#include "core/Texts.h"
#include "service/answers/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace tranche {

/// Files that `show` tells of.
static constexpr int filesShown = 100;

static AutomationOverview overviewFor(Session &session, const QString &name)
{
    return automationOverview(session.store(), name, QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
}

static QString overviewLine(const AutomationOverview &overview)
{
    const Automation &automation = overview.kept.automation;
    QString line = CommandLineText::tr("%1: %2, %3; %4; last run %5")
                       .arg(automation.name, filesText(automation), scheduleText(automation.when), standText(overview),
                           lastRunText(overview));
    if (overview.next.isValid())
        line += CommandLineText::tr("; next %1").arg(dayAndTimeText(overview.next));
    return line + QLatin1Char('\n');
}

static void listAutomations(Session &session)
{
    const QList<AutomationOverview> all
        = automationOverviews(session.store(), QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    QString text;
    QJsonArray array;
    for (const AutomationOverview &overview : all) {
        text += overviewLine(overview);
        array.append(overviewJson(overview));
    }
    session.console().answer(all.isEmpty() ? CommandLineText::tr("There are no automations.") : text,
        { { QStringLiteral("automations"), array },
            { QStringLiteral("watched"), WatchLock::isTaken(session.store().home()) } });
}

static void showAutomation(Session &session, const QString &name)
{
    const AutomationOverview overview = overviewFor(session, name);
    const QList<TakenFile> files = TakenFiles(session.store()).newest(name, filesShown);
    QString text = overviewLine(overview);
    for (const TakenFile &file : files) {
        QStringList imports;
        for (const TakenPart &part : file.parts) {
            if (part.import != 0)
                imports.append(QString::number(part.import));
        }
        text += QStringLiteral("  %1  %2  %3  %4\n")
                    .arg(dayAndTimeText(file.takenAt), file.path, imports.join(QLatin1String(", ")),
                        takenFileText(file));
    }
    QJsonObject json = overviewJson(overview);
    json[QStringLiteral("files")] = takenFilesJson(files);
    session.console().answer(text, json);
}

static Automation automationOfCall(Session &session, const QString &name)
{
    const CommandLine &call = session.call();
    for (const char *other : { "recipe", "schema", "background" }) {
        if (call.has(other))
            throw wrongCall(
                CommandLineText::tr("--%1: an automation takes its choices from a profile, and from options.")
                    .arg(QLatin1String(other)));
    }
    Automation automation;
    automation.name = name;
    if (call.has("folder"))
        automation.folder = QDir::cleanPath(QDir::current().absoluteFilePath(call.value("folder")));
    if (call.has("file")) {
        const QFileInfo file(QDir(call.has("folder") ? automation.folder : QDir::currentPath()), call.value("file"));
        automation.folder = QDir::cleanPath(file.absolutePath());
        automation.file = file.fileName();
    }
    if (automation.folder.isEmpty())
        throw wrongCall(CommandLineText::tr("--folder is missing: the folder whose files are imported."));
    automation.pattern = call.value("pattern");
    automation.profile = call.value("profile");
    automation.options = call.importWords();
    automation.options.remove(QStringLiteral("profile"));
    automation.base = QDir::currentPath();
    if (call.has("when"))
        automation.when = call.value("when");
    if (call.has("quiet-seconds"))
        automation.quietSeconds = call.number("quiet-seconds", 0);
    automation.marker = call.value("marker");
    const QString afterwards = call.has("afterwards") ? call.value("afterwards") : afterwardsName(Afterwards::Move);
    if (afterwards != afterwardsName(Afterwards::Move) && afterwards != afterwardsName(Afterwards::Leave))
        throw wrongCall(CommandLineText::tr("--afterwards takes move or leave."));
    automation.afterwards = afterwards == afterwardsName(Afterwards::Move) ? Afterwards::Move : Afterwards::Leave;
    return automation;
}

static void answerAutomation(Session &session, const QString &name, const QString &message)
{
    const AutomationOverview overview = overviewFor(session, name);
    if (!overview.beside.isEmpty())
        session.console().remark(CommandLineText::tr("Files of “%1” may also be taken by: %2.")
                                     .arg(name, overview.beside.join(QLatin1String(", "))));
    QJsonObject json = overviewJson(overview);
    json[QStringLiteral("message")] = message;
    session.console().answer(message, json);
}

static void addAutomation(Session &session, const QString &name)
{
    const Automation automation = automationOfCall(session, name);
    saveAutomation(session.store(), automation, session.call().has("replace"), QDateTime::currentDateTimeUtc());
    if (!WatchLock::isTaken(session.store().home()))
        session.console().remark(
            CommandLineText::tr("Nobody watches now: “tranche-cli watch” does, and the window while it is open."));
    answerAutomation(session, name, CommandLineText::tr("The automation “%1” was kept.").arg(name));
}

static void removeAutomation(Session &session, const QString &name)
{
    AutomationStore(session.store()).remove(name);
    const QString message = CommandLineText::tr("The automation “%1” was removed; its imports stay.").arg(name);
    session.console().answer(message, { { QStringLiteral("message"), message } });
}

static void setAutomationOn(Session &session, const QString &name, bool on)
{
    AutomationStore(session.store()).setEnabled(name, on, QDateTime::currentDateTimeUtc());
    answerAutomation(session, name,
        on ? CommandLineText::tr("The automation “%1” is on.").arg(name)
           : CommandLineText::tr("The automation “%1” is off.").arg(name));
}

/// Takes what is there now; whoever watches does it, if somebody does.
static void runAutomation(Session &session, const QString &name)
{
    JobStore &store = session.store();
    AutomationStore(store).ask(name);
    WatchLock lock(store.home());
    if (!lock.tryLock()) {
        answerAutomation(session, name, CommandLineText::tr("“%1” is run by the process that watches.").arg(name));
        return;
    }
    AutomationRunner::Options options;
    options.isOnlyLook = true;
    options.only = name;
    options.tell = [&](const QString &text) { session.console().remark(text); };
    const int taken = AutomationRunner(store, options).step(currentMoment());
    session.startRunner();
    answerAutomation(
        session, name, CommandLineText::tr("“%1” has run; files that were taken: %2.").arg(name).arg(taken));
}

static void testAutomation(Session &session, const QString &name)
{
    const Automation automation = AutomationStore(session.store()).find(name).automation;
    const QList<TriedFile> files = tryAutomation(session.store(), automation, currentMoment());
    QString text;
    for (const TriedFile &file : files) {
        const QString shown = file.part.isEmpty() ? file.name : file.name + QLatin1Char('/') + file.part;
        text += file.isTaken ? CommandLineText::tr("%1 would go into %2 of %3 as %4; columns: %5\n")
                                   .arg(shown, file.table, file.target, file.format)
                                   .arg(file.columns)
            : file.waits ? CommandLineText::tr("%1 waits: %2\n").arg(shown, file.why)
                         : CommandLineText::tr("%1 would not be imported: %2\n").arg(shown, file.why);
    }
    session.console().answer(files.isEmpty() ? CommandLineText::tr("There are no files for it.") : text,
        { { QStringLiteral("name"), name }, { QStringLiteral("files"), triedFilesJson(files) } });
}

int changeAutomations(Session &session)
{
    const QStringList words = session.call().arguments();
    const QString what = words.value(0, QStringLiteral("list"));
    using Act = void (*)(Session &, const QString &);
    static const QMap<QString, Act> acts { { QStringLiteral("show"), showAutomation },
        { QStringLiteral("add"), addAutomation }, { QStringLiteral("remove"), removeAutomation },
        { QStringLiteral("enable"), [](Session &own, const QString &name) { setAutomationOn(own, name, true); } },
        { QStringLiteral("disable"), [](Session &own, const QString &name) { setAutomationOn(own, name, false); } },
        { QStringLiteral("run"), runAutomation }, { QStringLiteral("test"), testAutomation } };
    if (what == QLatin1String("list") && words.size() <= 1) {
        listAutomations(session);
        return AllIn;
    }
    if (!acts.contains(what))
        throw wrongCall(CommandLineText::tr("“automations %1”: there are %2.")
                            .arg(what, (QStringList(QStringLiteral("list")) + acts.keys()).join(QLatin1String(", "))));
    if (words.size() != 2)
        throw wrongCall(CommandLineText::tr("“automations %1” takes one name.").arg(what));
    acts[what](session, words[1]);
    return AllIn;
}

} // namespace tranche
