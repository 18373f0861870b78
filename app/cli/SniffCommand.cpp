#include "cli/SniffCommand.h"

#include "cli/ImportText.h"
#include "cli/Interrupt.h"
#include "cli/StatisticsText.h"
#include "core/Failure.h"
#include "core/Interruption.h"
#include "run/SpooledInput.h"
#include "service/answers/Json.h"
#include "service/answers/PlanJson.h"
#include "service/inspect/ImportFiles.h"
#include "service/options/MapOption.h"
#include "service/plan/SteppedSample.h"
#include "service/profile/FileProfiling.h"
#include "service/profile/ProfileJson.h"
#include "service/profile/ProfileRequest.h"
#include "service/recipe/ProfileOffers.h"
#include "store/LabelHistory.h"
#include "target/TargetDrivers.h"

#include <QJsonArray>
#include <QScopeGuard>
#include <QSet>

#include <utility>

namespace tranche {

namespace {

struct Sniffed
{
    QString text;
    QJsonObject json;
};

} // namespace

/// How the file's columns differ from those of a recipe; without one, which profile or earlier import is for such
/// files.
static Sniffed sniffedBeside(Session &session, const RequestChoices &choices, const SourceInspection &inspection)
{
    Sniffed sniffed;
    if (!choices.expected.columns.isEmpty()) {
        const FoundColumns found = findColumns(choices.expected, choices.map, inspection);
        QStringList sentences = choices.remarks + found.drift.sentences(choices.expected.by) + found.drift.hints();
        sniffed.json.insert(QStringLiteral("drift"), found.drift.json());
        if (const auto failure = driftFailure(choices.expected, found))
            sentences.append(failure->hint());
        for (const QString &sentence : std::as_const(sentences))
            sniffed.text += QStringLiteral("  %1\n").arg(sentence);
        sniffed.json.insert(QStringLiteral("differences"), QJsonArray::fromStringList(sentences));
        return sniffed;
    }
    try {
        const bool hasHistory = JobStore::exists(session.call().home());
        const QList<ProfileOffer> offers = hasHistory
            ? offersFor(session.store(), choices.file, inspection.columnNames,
                choices.target.isEmpty() ? QString() : parseTarget(choices.target, choices.folder).address,
                tableOf(choices))
            : QList<ProfileOffer>();
        for (const ProfileOffer &offer : offers)
            sniffed.text += QStringLiteral("  %1\n").arg(offerText(offer));
        sniffed.json.insert(QStringLiteral("profiles"), offersJson(offers));
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Store)
            throw; // a look at a file needs no history
    }
    return sniffed;
}

/// What the whole file holds. What keeps the plan from being done does not keep the file from being read.
static void addStatistics(const PlannedImport &planned, const RequestChoices &choices, Sniffed &sniffed)
{
    const ImportRequest request = requestToProfile(planned.plan, choices, planned.inspection, planned.target.location);
    const FileProfile profile = profileFile(request, [](qint64) { return true; });
    sniffed.text += statisticsText(profile);
    sniffed.json[QStringLiteral("statistics")] = profileJson(profile);
}

/// Types that are chosen, by the call or a recipe, and formats that the history knows are what an import would use.
static void takeChosenTypes(
    const QList<PlannedColumn> &columns, const RequestChoices &choices, SourceInspection &inspection)
{
    QSet<int> chosen;
    const QList<ColumnChoice> ofCall = columnChoices(choices.map, inspection.columnNames);
    for (qsizetype i = 0; i < ofCall.size(); ++i) {
        if (ofCall[i].type)
            chosen.insert(int(i));
    }
    const FoundColumns found = findColumns(choices.expected, choices.map, inspection);
    for (qsizetype i = 0; i < found.columns.size(); ++i) {
        if (found.columns[i].type)
            chosen.insert(found.places[i]);
    }
    for (std::size_t i = 0; i < inspection.columns.size() && qsizetype(i) < columns.size(); ++i) {
        const PlannedColumn &column = columns[qsizetype(i)];
        InferredColumn &shown = inspection.columns[i];
        if (!column.import || (!chosen.contains(int(i)) && column.type != shown.type))
            continue;
        shown.type = column.type;
        shown.format = column.format;
        shown.doubt = column.doubt;
        if (!chosen.contains(int(i)))
            continue;
        shown.isChosen = true;
        shown.misfits = 0; // of the type that was found
    }
}

/// Without what was told of how the columns differ.
static PlannedImport withoutTold(PlannedImport planned, const RequestChoices &choices, const QString &told)
{
    planned.plan.remarks.removeIf([&told](const QString &remark) { return told.contains(remark); });
    const QString differs = choices.expected.domain + QStringLiteral(".columns");
    planned.plan.problems.removeIf([&](const PlanProblem &problem) { return problem.code == differs; });
    return planned;
}

/// Where the columns go, and the table that is made for them. What is wrong with that is no reason not to tell the
/// rest.
static void addPlan(Session &session, RequestChoices choices, SourceInspection &inspection, Sniffed &sniffed)
{
    if (!choices.target.isEmpty() && JobStore::exists(session.call().home())) {
        const TargetLocation location = parseTarget(choices.target, choices.folder);
        choices.labelHistory = labelHistory(session.store(), location, tableOf(choices));
        choices.formatHistory = formatHistory(session.store(), location, tableOf(choices));
        choices.typeHistory = typeHistory(session.store(), location, tableOf(choices));
    }
    const PlannedImport planned = planImport(choices, inspection);
    takeChosenTypes(planned.plan.columns, choices, inspection);
    sniffed.text += planText(withoutTold(planned, choices, sniffed.text), choices);
    if (!planned.plan.createSql.isEmpty())
        sniffed.json[QStringLiteral("create_sql")] = planned.plan.createSql;
    if (!choices.target.isEmpty())
        sniffed.json[QStringLiteral("plan")] = planJson(planned, choices);
    if (session.call().has("statistics"))
        addStatistics(planned, choices, sniffed);
}

int sniffFile(Session &session)
{
    const Interruption interruption(&Interrupt::wasAsked);
    const QString file = session.call().arguments().constFirst();
    const RequestChoices choices
        = choicesFor(ImportFile { file }, session.call().importChoices(file, session.recipe()), session.call().home());
    const QString path = choices.storedAs.isEmpty() ? choices.file : choices.storedAs;
    SourceInspection inspection
        = inspectSource(path, choices.source, choices.dialect, 1, choices.nullWords, preferencesOf(choices));
    lookAtSteps(inspection, choices);
    if (choices.typesAsText)
        forgetTypes(inspection);
    const auto tidy = qScopeGuard([&] { removeSpooledInput(session.call().home(), path); });
    Sniffed sniffed = sniffedBeside(session, choices, inspection);
    addPlan(session, choices, inspection, sniffed);
    QJsonObject answer = sniffJson(inspection);
    for (auto member = sniffed.json.begin(); member != sniffed.json.end(); ++member)
        answer.insert(member.key(), member.value());
    session.console().answer(sniffText(inspection) + sniffed.text, answer);
    return AllIn;
}

} // namespace tranche
