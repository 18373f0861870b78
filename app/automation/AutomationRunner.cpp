#include "automation/AutomationRunner.h"

#include "automation/FileSettling.h"
#include "automation/FileTaking.h"
#include "core/Failure.h"
#include "core/Texts.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

static constexpr qint64 firstRestMs = 5'000;
static constexpr qint64 longestRestMs = 300'000;
/// For how long a run waits for files that are not whole.
static constexpr qint64 longestRunMs = 3'600'000;
/// Files that one step takes of an automation, so that others have their turn.
static constexpr int mostOfStep = 200;

AutomationRunner::AutomationRunner(JobStore &store, Options options)
    : m_store(store)
    , m_automations(store)
    , m_options(std::move(options))
    , m_whole(m_options.isOnlyLook)
{
}

bool AutomationRunner::rests(const QString &key, const Moment &moment) const
{
    const auto retry = m_retries.constFind(key);
    return retry != m_retries.constEnd() && moment.steadyMs < retry->atMs;
}

void AutomationRunner::restAfterFailure(const QString &key, const Moment &moment)
{
    Retry &retry = m_retries[key];
    retry.restMs = std::clamp(retry.restMs * 2, firstRestMs, longestRestMs);
    retry.atMs = moment.steadyMs + retry.restMs;
}

/// What goes wrong with one automation keeps none of the others waiting.
template <typename Act> void AutomationRunner::forEach(const Moment &moment, Act act)
{
    const QList<KeptAutomation> all = m_automations.all();
    for (const KeptAutomation &kept : all) {
        const QString &name = kept.automation.name;
        if (!m_options.keepOn())
            return;
        const bool isOther = !m_options.only.isEmpty() && name != m_options.only;
        if (isOther || (rests(name, moment) && !kept.state.isAsked))
            continue;
        try {
            act(kept);
            m_retries.remove(name);
        } catch (...) {
            const Failure failure = failureOfCurrentException();
            if (failure.domain() == FailureDomain::Store)
                throw; // nothing can be noted: whoever steps has to tell
            if (failure.code() == QLatin1String("source.stopped"))
                return;
            restAfterFailure(name, moment);
            if (failure.text() != kept.state.problem) {
                m_automations.setProblem(name, failure.text());
                m_options.tell(QStringLiteral("%1: %2").arg(name, failure.text()));
            }
        }
    }
}

int AutomationRunner::step(const Moment &moment)
{
    int taken = 0;
    forEach(moment, [&](const KeptAutomation &kept) {
        settleFiles(kept.automation, moment);
        taken += runAutomation(kept, moment);
    });
    return taken;
}

void AutomationRunner::settle(const Moment &moment)
{
    forEach(moment, [&](const KeptAutomation &kept) { settleFiles(kept.automation, moment); });
}

/// What goes wrong with one file keeps none of the others waiting.
static bool isOfOneFile(const Failure &failure)
{
    return failure.code() == QLatin1String("watch.move")
        || (failure.domain() == FailureDomain::Source && failure.code() != QLatin1String("source.stopped"));
}

void AutomationRunner::settleFiles(const Automation &automation, const Moment &moment)
{
    TakenFiles files(m_store);
    FileSettling settling(m_store);
    QList<TakenFile> open = files.open(automation.name);
    for (TakenFile &file : open) {
        const QString key = QStringLiteral("%1\n%2").arg(automation.name).arg(file.id);
        if (!m_options.keepOn())
            return;
        if (rests(key, moment) || (file.state == TakenState::Queued && !settling.noteEnd(file)))
            continue;
        try {
            if (file.state == TakenState::Taking)
                FileTaking(m_store).goOn(automation, file);
            else
                settling.settle(automation, file);
            m_retries.remove(key);
        } catch (const Failure &failure) {
            if (!isOfOneFile(failure))
                throw;
            restAfterFailure(key, moment);
            if (failure.text() == file.problem)
                continue;
            files.setProblem(file.id, failure.text());
            m_options.tell(QStringLiteral("%1: %2").arg(automation.name, failure.text()));
        }
    }
}

bool AutomationRunner::beginIfDue(const KeptAutomation &kept, const Schedule &schedule, const Moment &moment)
{
    const QString &name = kept.automation.name;
    const AutomationState &state = kept.state;
    if (state.isAsked)
        return m_automations.begin(name, {}, moment.now);
    if (!state.enabled)
        return state.isOpen;
    if (schedule.kind() == Schedule::Kind::Start && !m_started.contains(name)) {
        m_started.insert(name);
        return m_automations.begin(name, {}, moment.now);
    }
    if (schedule.kind() != Schedule::Kind::Times)
        return state.isOpen;
    if (!state.workedOff.isValid() || moment.now < state.workedOff) { // the clock was put back
        m_automations.setWorkedOff(name, moment.now);
        return state.isOpen;
    }
    // All times that were missed have one run; those that had theirs before the clock was put back have none.
    const QDateTime time = schedule.last(state.workedOff, moment.now, m_options.zone);
    return (time.isValid() && m_automations.begin(name, time, moment.now)) || state.isOpen;
}

int AutomationRunner::runAutomation(const KeptAutomation &kept, const Moment &moment)
{
    const QString &name = kept.automation.name;
    const Schedule schedule(kept.automation.when);
    const bool isAlways = schedule.kind() == Schedule::Kind::Always && kept.state.enabled;
    const bool isOpen = beginIfDue(kept, schedule, moment);
    if (isOpen && !m_openSinceMs.contains(name))
        m_openSinceMs.insert(name, moment.steadyMs);
    if (!isOpen)
        m_openSinceMs.remove(name);
    if (!isOpen && !isAlways)
        return 0;
    return takeFiles(kept, isAlways && !isOpen, moment);
}

int AutomationRunner::takeFiles(const KeptAutomation &kept, bool isAlways, const Moment &moment)
{
    const Automation &automation = kept.automation;
    const auto tellProblem = [&](const QString &problem) {
        if (problem != kept.state.problem)
            m_automations.setProblem(automation.name, problem);
    };
    const QString pattern = filePattern(m_store, automation);
    if (pattern.isEmpty()) {
        tellProblem(AutomationText::tr("There is no profile “%1”.").arg(automation.profile));
        return 0;
    }
    const FolderLook look = lookAtFolder(automation, pattern);
    if (look.isReachable == kept.state.unreachableSince.isValid())
        m_automations.setUnreachableSince(automation.name, look.isReachable ? QDateTime() : moment.now);
    if (!look.isReachable) {
        if (!kept.state.unreachableSince.isValid())
            m_options.tell(AutomationText::tr("%1: %2 can't be reached: %3.")
                               .arg(automation.name, automation.folder, look.problem));
        return 0;
    }
    m_whole.keep(automation.name, look.files);
    const bool isOpen = !isAlways;
    const FolderTake take = takeWhole(automation, look, moment, isAlways);
    const bool hasWaitedLong
        = isOpen && moment.steadyMs - m_openSinceMs.value(automation.name, moment.steadyMs) >= longestRunMs;
    if ((isOpen && take.waiting == 0) || hasWaitedLong || m_options.isOnlyLook || (isAlways && take.taken > 0)) {
        m_automations.end(automation.name);
        m_openSinceMs.remove(automation.name);
    }
    tellProblem(take.problem);
    return take.taken;
}

void AutomationRunner::tellOfTaken(const Automation &automation, const QString &name, bool isRepeat)
{
    const QList<TakenFile> newest = TakenFiles(m_store).newest(automation.name, 1);
    QStringList imports;
    for (const TakenPart &part : newest.isEmpty() ? QList<TakenPart>() : newest.front().parts) {
        if (part.import != 0)
            imports.append(QString::number(part.import));
    }
    if (isRepeat)
        m_options.tell(AutomationText::tr("%1: %2 holds what was taken before.").arg(automation.name, name));
    else if (imports.isEmpty())
        m_options.tell(AutomationText::tr("%1: %2 can't be imported.").arg(automation.name, name));
    else
        m_options.tell(
            AutomationText::tr("%1: %2 is import %3.").arg(automation.name, name, imports.join(QLatin1String(", "))));
}

AutomationRunner::FolderTake AutomationRunner::takeWhole(
    const Automation &automation, const FolderLook &look, const Moment &moment, bool isAlways)
{
    TakenFiles files(m_store);
    const QHash<QString, QString> known = knownThere(automation, look);
    QSet<QString> busy;
    const QList<TakenFile> open = files.open(automation.name);
    for (const TakenFile &file : open)
        busy.insert(file.path);
    FolderTake take;
    for (const FoundFile &file : look.files) {
        const QString stamp = file.stamp.text();
        if (known.value(file.path) == stamp)
            continue;
        if (busy.contains(file.path) || m_whole.look(automation, file, moment) != Wholeness::Whole) {
            ++take.waiting;
            continue;
        }
        if (take.taken >= mostOfStep || !m_options.keepOn()) {
            ++take.waiting;
            break;
        }
        FileTaking::Outcome outcome = FileTaking::Outcome::Waits;
        try {
            outcome = FileTaking(m_store).take(automation, file, moment.now);
        } catch (const Failure &failure) {
            if (!isOfOneFile(failure))
                throw;
            take.problem = failure.text();
        }
        if (outcome == FileTaking::Outcome::Waits) {
            ++take.waiting;
            continue;
        }
        if (isAlways && take.taken == 0)
            m_automations.begin(automation.name, {}, moment.now);
        ++take.taken;
        m_automations.countTaken(automation.name);
        tellOfTaken(automation, file.name, outcome == FileTaking::Outcome::Repeated);
    }
    return take;
}

QHash<QString, QString> AutomationRunner::knownThere(const Automation &automation, const FolderLook &look)
{
    TakenFiles files(m_store);
    QHash<QString, QString> known = files.known(automation.name);
    QSet<QString> there;
    for (const FoundFile &file : look.files)
        there.insert(file.path);
    const QStringList paths = known.keys();
    for (const QString &path : paths) {
        if (!there.contains(path))
            files.forgetKnown(automation.name, path);
    }
    return known;
}

} // namespace tranche
