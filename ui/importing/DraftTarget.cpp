#include "service/Queue.h"
#include "service/plan/PlannedReferences.h"
#include "ui/common/Background.h"
#include "ui/importing/ImportDraft.h"

#include <QDir>

#include <utility>

namespace tranche {

// Of an ImportDraft: the target, and what is there already.

void ImportDraft::setTarget(const QString &target)
{
    if (choices.target == target)
        return;
    choices.target = target;
    m_suggestedTarget.clear();
    inspectTarget();
}

void ImportDraft::suggestTarget(const QString &target)
{
    if (!targetIsSuggested() || choices.target == target)
        return;
    setTarget(target);
    m_suggestedTarget = target;
}

void ImportDraft::setTable(const QString &table)
{
    if (tableName() == table)
        return;
    choices.table = table;
    m_tableIsChosen = true;
    m_hasChoices = true;
    inspectTarget();
}

void ImportDraft::suggestTable(const QString &table)
{
    choices.tableIfNone = table;
    inspectTarget();
}

void ImportDraft::setMode(TargetMode mode)
{
    choices.mode = mode;
    m_hasChoices = true;
    if (mode == TargetMode::Replace && m_target.table && m_target.rows < 0)
        return inspectTarget(); // which counts them
    avoidOtherTable();
    Q_EMIT changed();
}

void ImportDraft::inspectTarget()
{
    const int number = ++m_targetInspections;
    m_targetProblem.clear();
    m_lookingAtTarget = !choices.target.isEmpty();
    m_earlierImport.reset();
    if (m_stopLooking)
        *std::exchange(m_stopLooking, nullptr) = true;
    if (!m_lookingAtTarget)
        return takeTarget({}, {});
    runInBackground(
        this,
        [target = choices.target, folder = choices.folder,
            table = m_tableIsChosen ? choices.table : tableIfNone(choices),
            lookedUp = m_columnChoices.lookedUpTables() + choices.childTables(),
            counts = choices.mode == TargetMode::Replace] {
            TargetInspection found = surveyTarget(target, folder, table);
            if (counts && found.table)
                found.rows = tranche::inspectTarget(found.location, table, true).rows;
            found.lookedUp = inspectTables(found.location, lookedUp);
            return found;
        },
        [this, number, counts = choices.mode == TargetMode::Replace](const TargetInspection &target) {
            if (number != m_targetInspections)
                return;
            if (!counts && choices.mode == TargetMode::Replace && target.table)
                return inspectTarget(); // how many rows would go was not asked yet
            takeTarget(target, {});
        },
        [this, number](const Failure &failure) {
            if (number == m_targetInspections)
                takeTarget({}, failure.text());
        });
    Q_EMIT changed();
}

void ImportDraft::takeTarget(const TargetInspection &target, const QString &problem)
{
    m_lookingAtTarget = false;
    m_target = target;
    m_targetProblem = problem;
    avoidOtherTable();
    lookForEarlierImport();
    Q_EMIT changed();
}

/// Where the file alone gave the table its name, and does not fit the table of that name, a new one is meant. Settled
/// when table or mode change, not when columns do: the rows would go elsewhere while a person writes.
void ImportDraft::avoidOtherTable()
{
    m_besideTable = false;
    makePlan();
    if (!m_inspection || m_tableIsChosen || !isOtherTable(m_plan, choices.mode))
        return;
    m_besideTable = true;
    makePlan();
}

/// May have to read the whole file, so it is done by itself and behind the rest.
void ImportDraft::lookForEarlierImport()
{
    const bool isThere = m_plan.existing || (isReport() && !m_plan.makesTable);
    if (!isThere || !m_inspection)
        return;
    ImportRequest request;
    request.filePath = QDir(choices.folder).absoluteFilePath(choices.file);
    request.location = m_target.location;
    request.table = m_plan.existing ? m_plan.existing->name : m_plan.table;
    request.source = m_inspection->source;
    request.dialect = m_inspection->sniffed.dialect;
    m_stopLooking = std::make_shared<std::atomic<bool>>(false);
    const auto takeAnswer = [this, number = m_targetInspections](const std::optional<QDateTime> &earlier) {
        if (number != m_targetInspections)
            return;
        m_stopLooking.reset();
        m_earlierImport = earlier;
        Q_EMIT changed();
    };
    runInBackground(
        this,
        [request, stop = m_stopLooking] { return tranche::lookForEarlierImport(request, [stop] { return !*stop; }); },
        takeAnswer, [takeAnswer](const Failure &) { takeAnswer(std::nullopt); }); // other looks say what is wrong
}

} // namespace tranche
