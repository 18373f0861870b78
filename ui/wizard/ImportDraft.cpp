#include "ui/wizard/ImportDraft.h"

#include "service/ChoicesOfRequest.h"
#include "service/PlannedReferences.h"
#include "service/PlannedValues.h"
#include "service/Queue.h"
#include "target/TargetDrivers.h"
#include "ui/common/Background.h"

#include <QDir>

namespace tranche {

static constexpr int previewRows = 100;

ImportDraft::ImportDraft(QObject *parent)
    : QObject(parent)
{
    choices.chunkSize = 100;
    choices.folder = QDir::homePath();
}

ImportDraft::~ImportDraft()
{
    if (m_stopLooking)
        *m_stopLooking = true;
}

QString ImportDraft::tableName() const
{
    return m_tableIsChosen ? choices.table : m_plan.table;
}

void ImportDraft::setFile(const QString &path)
{
    if (choices.file == path)
        return;
    choices.file = path;
    if (!m_fromRequest) {
        m_tableIsChosen = false;
        choices.table.clear();
        choices.tableIfNone.clear();
        m_columnChoices.clear();
        choices.source = {};
    }
    inspect();
}

void ImportDraft::setDialect(const DialectChoice &dialect)
{
    if (choices.dialect == dialect)
        return;
    choices.dialect = dialect;
    inspect();
}

void ImportDraft::setSource(const SourceOptions &source)
{
    if (choices.source == source)
        return;
    choices.source = source;
    inspect();
}

void ImportDraft::inspect()
{
    const int number = ++m_inspections;
    m_looking = !choices.file.isEmpty();
    m_fileProblem.clear();
    if (!m_looking)
        return takeInspection(std::nullopt, {});
    const QString path = QDir(choices.folder).absoluteFilePath(choices.file);
    runInBackground(
        this,
        [path, source = choices.source, dialect = choices.dialect, nullWords = choices.nullWords] {
            return inspectFirstPart(path, source, dialect, previewRows, nullWords);
        },
        [this, number](const SourceInspection &inspection) {
            if (number == m_inspections)
                takeInspection(inspection, {});
        },
        [this, number](const Failure &failure) {
            if (number == m_inspections)
                takeInspection(std::nullopt, failure.text());
        });
    Q_EMIT changed();
}

void ImportDraft::takeInspection(const std::optional<SourceInspection> &inspection, const QString &problem)
{
    m_looking = false;
    m_inspection = inspection;
    m_fileProblem = problem;
    if (m_inspection)
        inspectTarget();
    makePlan();
    Q_EMIT inspected();
}

void ImportDraft::setTarget(const QString &target)
{
    if (choices.target == target)
        return;
    choices.target = target;
    inspectTarget();
}

void ImportDraft::setTable(const QString &table)
{
    if (tableName() == table)
        return;
    choices.table = table;
    m_tableIsChosen = true;
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
    if (!hasKey(mode)) {
        choices.key.clear();
        choices.makesKeyIndex = false;
    }
    avoidOtherTable();
    Q_EMIT changed();
}

void ImportDraft::setTypesAsText(bool asText)
{
    choices.typesAsText = asText;
    m_columnChoices.forgetTypes();
    makePlan();
    Q_EMIT inspected();
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
            lookedUp = m_columnChoices.lookedUpTables()
                + (choices.child.table.isEmpty() ? QStringList() : QStringList(choices.child.table))] {
            TargetInspection found = surveyTarget(target, folder, table);
            found.lookedUp = inspectTables(found.location, lookedUp);
            return found;
        },
        [this, number](const TargetInspection &target) {
            if (number == m_targetInspections)
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
    if (!m_plan.existing || !m_inspection)
        return;
    ImportRequest request;
    request.filePath = QDir(choices.folder).absoluteFilePath(choices.file);
    request.location = m_target.location;
    request.table = m_plan.existing->name;
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

void ImportDraft::makePlan()
{
    const SourceInspection unknown;
    const SourceInspection &inspection = m_inspection ? *m_inspection : unknown;
    m_plan = tranche::makePlan(choices, m_columnChoices.of(inspection.columnNames), inspection, m_target,
        { PlanManner::Advice::Pages, true, m_besideTable });
}

void ImportDraft::noteChange()
{
    makePlan();
    Q_EMIT changed();
}

QString ImportDraft::unsettled(Step step) const
{
    if (step == Step::File) {
        if (choices.file.isEmpty())
            return tr("Choose a file first.");
        return m_looking ? tr("Looking at the file…") : m_fileProblem;
    }
    if (step != Step::Target)
        return {};
    if (choices.target.isEmpty())
        return tr("Choose the database that the rows go to.");
    if (m_lookingAtTarget || !m_targetProblem.isEmpty())
        return m_lookingAtTarget ? tr("Looking at the database…") : m_targetProblem;
    return tableName().isEmpty() ? tr("Name the table.") : QString();
}

QString ImportDraft::problem(Step step) const
{
    const QString reason = unsettled(step);
    const PlanProblem *problem = m_plan.problemOf(step);
    return !reason.isEmpty() || problem == nullptr ? reason : problem->failure().text();
}

QString ImportDraft::firstProblem() const
{
    for (const Step step : { Step::File, Step::Columns, Step::Target, Step::Import }) {
        QString text = problem(step);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void ImportDraft::setColumn(int index, const PlannedColumn &column)
{
    if (m_plan.columns[index] == column)
        return;
    m_columnChoices.note(m_plan.columns[index], column);
    noteChange();
}

void ImportDraft::setAllImported(bool import)
{
    for (const PlannedColumn &column : std::as_const(m_plan.columns)) {
        PlannedColumn chosen = column;
        chosen.import = import;
        m_columnChoices.note(column, chosen);
    }
    noteChange();
}

void ImportDraft::setRequest(const ImportRequest &request)
{
    m_fromRequest = true;
    m_tableIsChosen = true;
    m_columnChoices.take(request.mapping);
    choices.typesAsText = request.mapping.valuesAsText;
    choices.nullTexts = request.mapping.nullTexts;
    choices.nullWords = request.mapping.nullWords;
    choices.rules = request.mapping.rules;
    choices.replaceInvalidBytes = request.mapping.replaceInvalidBytes;
    choices.fileField = request.mapping.fileField;
    choices.table = request.table;
    choices.target = targetText(request.location);
    choices.chunkSize = request.chunkSize;
    choices.grouping = request.grouping;
    choices.child = childOf(request.mapping);
    choices.onError = request.onError;
    choices.maxErrors = request.maxErrors;
    choices.maxErrorsPercent = request.maxErrorsPercent;
    choices.values = valueChoicesOf(request.mapping);
    choices.priority = request.priority;
    choices.skipDuplicate = request.skipDuplicate;
    choices.deferIndexes = request.deferIndexes;
    choices.lockTimeoutS = request.lockTimeoutS;
    choices.mode = request.mode == TargetMode::Create ? TargetMode::Auto : request.mode;
    choices.key = request.key;
    choices.makesKeyIndex = request.makesKeyIndex;
    choices.dialect = choiceOf(request.dialect);
    choices.source = request.source;
    choices.source.columns.clear(); // the file may have others by now
    choices.file = request.filePath;
    inspect();
}

RequestChoices ImportDraft::finalChoices() const
{
    RequestChoices final = choices;
    final.table = tableName();
    if (m_inspection && final.source.member.isEmpty())
        final.source.member = m_inspection->source.member; // what was shown of an archive is what is imported
    for (int i = 0; i < m_plan.columns.size(); ++i) {
        const PlannedColumn &column = m_plan.columns[i];
        MapChoice map { QStringLiteral("#%1").arg(i + 1), column.import ? column.field : QString(), std::nullopt };
        if (column.import && (!choices.typesAsText || column.type != ColumnType::Text))
            map.type = column.type;
        map.typeIsGuessed = map.type && column.typeIsGuessed;
        if (map.type && column.format != ValueFormat())
            map.format = column.format;
        if (!column.readsNullWords)
            map.readsNullWords = false;
        map.reference = column.reference;
        final.map.append(map);
    }
    return final;
}

} // namespace tranche
