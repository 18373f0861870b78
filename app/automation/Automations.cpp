#include "automation/Automations.h"

#include "automation/FileTaking.h"
#include "automation/PatternOverlap.h"
#include "automation/Schedule.h"
#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "service/answers/Json.h"
#include "store/Profiles.h"

#include <QDir>

#include <algorithm>

namespace tranche {

static void checkAutomationName(const QString &name)
{
    constexpr qsizetype most = 200;
    if (name.trimmed().isEmpty() || name.size() > most)
        throw Failure(
            QStringLiteral("automation.name"), AutomationText::tr("An automation needs a name of 1 to 200 letters."));
}

void saveAutomation(JobStore &store, const Automation &automation, bool replaces, const QDateTime &now)
{
    checkAutomationName(automation.name);
    AutomationStore automations(store);
    if (!replaces && automations.has(automation.name))
        throw Failure(QStringLiteral("automation.exists"),
            AutomationText::tr("There is an automation “%1” already.").arg(automation.name),
            AutomationText::tr("Choose another name, or change it with --replace."));
    if (automation.folder.isEmpty() || !QDir::isAbsolutePath(automation.folder))
        throw Failure(
            QStringLiteral("automation.folder"), AutomationText::tr("The folder whose files are imported is missing."));
    const Schedule checked(automation.when);
    if (automation.profile.isEmpty() || Profiles(store).has(automation.profile)) // which may be made later
        choicesOf(store, automation);
    automations.keep(automation, now);
}

/// Which names an automation takes; brackets of a file's name are sets here, which may only tell too much.
static QString namesTaken(JobStore &store, const Automation &automation)
{
    return automation.file.isEmpty() ? filePattern(store, automation) : automation.file;
}

/// Those that are on, and the names that each takes.
static QList<std::pair<Automation, QString>> namesTakenByAll(JobStore &store, const QList<KeptAutomation> &all)
{
    QList<std::pair<Automation, QString>> taken;
    for (const KeptAutomation &one : all) {
        if (one.state.enabled)
            taken.append({ one.automation, namesTaken(store, one.automation) });
    }
    return taken;
}

static QStringList automationsBeside(
    const Automation &automation, const QString &names, const QList<std::pair<Automation, QString>> &all)
{
    QStringList beside;
    for (const auto &[other, namesOfOther] : all) {
        if (other.name != automation.name && other.folder == automation.folder && overlap(names, namesOfOther))
            beside.append(other.name);
    }
    return beside;
}

static AutomationOverview overviewOf(JobStore &store, const KeptAutomation &kept,
    const QList<std::pair<Automation, QString>> &on, const QDateTime &now, const QTimeZone &zone)
{
    using Stand = AutomationOverview::Stand;
    AutomationOverview overview;
    overview.kept = kept;
    const Automation &automation = kept.automation;
    if (!kept.state.enabled)
        overview.stand = Stand::Off;
    else if (kept.state.unreachableSince.isValid())
        overview.stand = Stand::Unreachable;
    else if (!automation.profile.isEmpty() && !Profiles(store).has(automation.profile))
        overview.stand = Stand::NoProfile;
    else if (!kept.state.problem.isEmpty())
        overview.stand = Stand::Problem;
    if (kept.state.enabled) {
        const QDateTime from
            = kept.state.workedOff.isValid() && kept.state.workedOff < now ? kept.state.workedOff : now;
        overview.next = Schedule(automation.when).next(from, zone);
    }
    TakenFiles files(store);
    overview.filesTaken = files.count(automation.name);
    overview.filesOpen = files.countOpen(automation.name);
    if (kept.state.enabled)
        overview.beside = automationsBeside(automation, namesTaken(store, automation), on);
    if (kept.state.lastRun.isValid())
        overview.filesFailed = files.countFailed(automation.name, kept.state.lastRun);
    return overview;
}

QList<AutomationOverview> automationOverviews(JobStore &store, const QDateTime &now, const QTimeZone &zone)
{
    QList<AutomationOverview> all;
    const QList<KeptAutomation> kept = AutomationStore(store).all();
    const auto on = namesTakenByAll(store, kept);
    for (const KeptAutomation &one : kept)
        all.append(overviewOf(store, one, on, now, zone));
    return all;
}

AutomationOverview automationOverview(JobStore &store, const QString &name, const QDateTime &now, const QTimeZone &zone)
{
    AutomationStore automations(store);
    return overviewOf(store, automations.find(name), namesTakenByAll(store, automations.all()), now, zone);
}

QString standName(AutomationOverview::Stand stand)
{
    using Stand = AutomationOverview::Stand;
    switch (stand) {
    case Stand::On:
        break;
    case Stand::Off:
        return QStringLiteral("off");
    case Stand::Unreachable:
        return QStringLiteral("unreachable");
    case Stand::NoProfile:
        return QStringLiteral("no_profile");
    case Stand::Problem:
        return QStringLiteral("problem");
    }
    return QStringLiteral("on");
}

QString standText(const AutomationOverview &overview)
{
    using Stand = AutomationOverview::Stand;
    const AutomationState &state = overview.kept.state;
    switch (overview.stand) {
    case Stand::On:
        break;
    case Stand::Off:
        return AutomationText::tr("off");
    case Stand::Unreachable:
        return AutomationText::tr("folder not reachable since %1").arg(dayAndTimeText(state.unreachableSince));
    case Stand::NoProfile:
        return AutomationText::tr("waits for the profile “%1”").arg(overview.kept.automation.profile);
    case Stand::Problem:
        return state.problem;
    }
    if (overview.beside.isEmpty())
        return AutomationText::tr("on");
    return AutomationText::tr("on; files may also be taken by %1").arg(overview.beside.join(QLatin1String(", ")));
}

QString filesText(const Automation &automation)
{
    const QString names = !automation.file.isEmpty() ? automation.file
        : automation.pattern.isEmpty()               ? QStringLiteral("*")
                                                     : automation.pattern;
    return automation.folder + QLatin1Char('/') + names;
}

QString lastRunText(const AutomationOverview &overview)
{
    const AutomationState &state = overview.kept.state;
    if (!state.lastRun.isValid())
        return AutomationText::tr("never");
    const QString files = state.lastTaken == 0 ? AutomationText::tr("no files")
        : state.lastTaken == 1                 ? AutomationText::tr("1 file")
                                               : AutomationText::tr("%1 files").arg(state.lastTaken);
    const QString failed
        = overview.filesFailed == 0 ? QString() : AutomationText::tr(", %1 failed").arg(overview.filesFailed);
    return dayAndTimeText(state.lastRun) + QLatin1String(": ") + files + failed;
}

QString takenFileText(const TakenFile &file)
{
    if (!file.problem.isEmpty())
        return file.problem;
    for (const TakenPart &part : file.parts) {
        if (!part.problem.isEmpty())
            return part.problem;
    }
    if (file.sameAs > 0)
        return AutomationText::tr("taken before");
    QStringList states;
    for (const TakenPart &part : file.parts) {
        const QString state = part.state ? stateText(*part.state) : AutomationText::tr("removed");
        if (!states.contains(state))
            states.append(state);
    }
    return states.isEmpty() ? AutomationText::tr("being taken") : states.join(QLatin1String(", "));
}

QJsonObject overviewJson(const AutomationOverview &overview)
{
    const AutomationState &state = overview.kept.state;
    return joinedObjects(toJson(overview.kept.automation),
        { { QStringLiteral("enabled"), state.enabled }, { QStringLiteral("state"), standName(overview.stand) },
            { QStringLiteral("problem"), state.problem },
            { QStringLiteral("unreachable_since"), timeJson(state.unreachableSince) },
            { QStringLiteral("last_run_at"), timeJson(state.lastRun) },
            { QStringLiteral("last_run_files"), state.lastTaken },
            { QStringLiteral("last_run_failed"), overview.filesFailed },
            { QStringLiteral("next_run_at"), timeJson(overview.next) },
            { QStringLiteral("files_taken"), overview.filesTaken },
            { QStringLiteral("files_open"), overview.filesOpen },
            { QStringLiteral("shares_files_with"), QJsonArray::fromStringList(overview.beside) } });
}

QJsonArray takenFilesJson(const QList<TakenFile> &files)
{
    QJsonArray all;
    for (const TakenFile &file : files) {
        QJsonArray imports;
        for (const TakenPart &part : file.parts) {
            QJsonObject one { { QStringLiteral("import_id"), part.import == 0 ? QJsonValue() : part.import } };
            if (part.state)
                one[QStringLiteral("import_status")] = stateName(*part.state);
            if (!part.problem.isEmpty())
                one[QStringLiteral("problem")] = part.problem;
            imports.append(one);
        }
        all.append(
            QJsonObject { { QStringLiteral("path"), file.path }, { QStringLiteral("taken_at"), timeJson(file.takenAt) },
                { QStringLiteral("state"), takenStateName(file.state) }, { QStringLiteral("is_in"), file.isIn },
                { QStringLiteral("is_repeat"), file.sameAs > 0 }, { QStringLiteral("content_hash"), file.hash },
                { QStringLiteral("imports"), imports }, { QStringLiteral("problem"), file.problem } });
    }
    return all;
}

QJsonArray triedFilesJson(const QList<TriedFile> &files)
{
    QJsonArray all;
    for (const TriedFile &file : files)
        all.append(QJsonObject { { QStringLiteral("file"), file.name }, { QStringLiteral("path"), file.path },
            { QStringLiteral("part"), file.part }, { QStringLiteral("taken"), file.isTaken },
            { QStringLiteral("waits"), file.waits }, { QStringLiteral("why"), file.why },
            { QStringLiteral("format"), file.format }, { QStringLiteral("target"), file.target },
            { QStringLiteral("table"), file.table }, { QStringLiteral("columns"), file.columns } });
    return all;
}

} // namespace tranche
