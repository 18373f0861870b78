#include "service/plan/Plan.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/RowMapper.h"
#include "service/inspect/ReportInspection.h"
#include "service/options/MapOption.h"
#include "service/plan/PlanProblems.h"
#include "service/plan/PlanRemarks.h"
#include "service/plan/PlannedDesign.h"
#include "service/plan/PlannedKey.h"
#include "service/plan/PlannedRecords.h"
#include "service/plan/PlannedReferences.h"
#include "service/plan/PlannedValues.h"
#include "service/plan/ReportPlan.h"
#include "service/plan/SteppedSample.h"
#include "target/ExistingValues.h"
#include "target/RecordParts.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tranche {

/// A name for a new table that is none of the target's: the file's, with that of its part where it has several.
static QString freeTableName(const QString &base, const SourceInspection &inspection, const QStringList &tables)
{
    const QString part
        = inspection.parts.size() < 2 ? QString() : inspection.source.*partOption(inspection.source.format);
    const QString name = part.isEmpty() ? base : base + QLatin1Char('_') + tableNameFromFile(part);
    QString free = name;
    for (int number = 2; tables.contains(free, Qt::CaseInsensitive); ++number)
        free = name + QLatin1Char('_') + QString::number(number);
    return free;
}

static QString pathOf(const RequestChoices &choices)
{
    return QDir::cleanPath(
        QDir(choices.folder).absoluteFilePath(choices.storedAs.isEmpty() ? choices.file : choices.storedAs));
}

QString tableIfNone(const RequestChoices &choices)
{
    if (!choices.tableIfNone.isEmpty())
        return choices.tableIfNone;
    return choices.file.isEmpty() ? QString() : tableNameFromFile(choices.file);
}

QString tableOf(const RequestChoices &choices)
{
    return choices.table.isEmpty() ? tableIfNone(choices) : choices.table;
}

static ColumnMapping mappingOf(const QList<PlannedColumn> &columns, const QList<PlannedColumn> &derived,
    const RequestChoices &choices, const SourceInspection &inspection)
{
    ColumnMapping mapping;
    mapping.sourceNames = inspection.columnNames;
    mapping.nullTexts = choices.nullTexts;
    mapping.nullWords = choices.nullWords;
    mapping.signs = { decimalOfFile(inspection.preferences), decimalOfCountry(inspection.preferences) };
    mapping.rules = choices.rules;
    mapping.replaceInvalidBytes = choices.replaceInvalidBytes;
    mapping.fileField = choices.fileField;
    mapping.fileName = QFileInfo(choices.source.member.isEmpty() ? choices.file : choices.source.member).fileName();
    mapping.columns.reserve(columns.size() + derived.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].import)
            mapping.columns.append({ int(i), columns[i].name, columns[i].field, columns[i].type,
                columns[i].readsNullWords, columns[i].typeIsGuessed, columns[i].storage, columns[i].format,
                columns[i].steps, columns[i].checks, columns[i].onWrong, columns[i].otherFormats, columns[i].reference,
                columns[i].table, columns[i].formatIsTied });
    }
    for (qsizetype i = 0; i < derived.size(); ++i)
        mapping.columns.append({ int(columns.size() + i), derived[i].name, derived[i].field, derived[i].type, true,
            false, derived[i].storage, derived[i].format, derived[i].steps, derived[i].checks, derived[i].onWrong });
    return mapping;
}

/// The table that is made by a statement of the user's; nullopt if there is none, or it is wrong.
static std::optional<TableSchema> tableByStatement(
    Plan &plan, const RequestChoices &choices, const TargetInspection &target)
{
    if (!plan.makesTable)
        return std::nullopt;
    try {
        return tableOfStatement(choices, target.location, plan.table);
    } catch (const Failure &failure) {
        plan.problems.append({ PlanStep::Target, failure.code(), failure.message(), failure.hint() });
        return std::nullopt;
    }
}

/// What is said of the table that is made, once it is known where the columns go.
static void planMade(Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetInspection &target, const TableSchema *byStatement, const PlanManner &manner)
{
    if (!plan.makesTable)
        return;
    QList<PlannedColumn> columns = plan.columns + plan.derived;
    columns.removeIf([](const PlannedColumn &column) { return column.table > 0; });
    PlannedDesign planned = planDesign(choices, columns, inspection);
    plan.problems += planned.problems;
    plan.design = planned.design;
    addChildKeys(plan.design, plan.mapping, 0);
    if (plan.design.primaryKey.isEmpty() && plan.design.createSql.isEmpty())
        plan.design.primaryKey = plan.key;
    if (byStatement != nullptr) {
        plan.missingFields = missingFields(plan.mapping, *byStatement);
        checkAgainst(plan, *byStatement, manner);
    }
    if (plan.problems.isEmpty() && !plan.mapping.columns.isEmpty())
        plan.createSql = createStatementOf(target.location, plan.table,
            plan.mapping.children.isEmpty() ? plan.mapping : mappingWithKeys(plan.mapping, 0), plan.design);
}

/// Steps and rules that make no sense.
static void checkMapping(Plan &plan)
{
    const bool hasSome = std::any_of(plan.mapping.columns.begin(), plan.mapping.columns.end(),
        [](const MappedColumn &column) { return !column.steps.isEmpty() || !column.checks.isEmpty(); });
    if (!hasSome || !plan.problems.isEmpty())
        return;
    try {
        const RowMapper checked(plan.mapping);
    } catch (const Failure &failure) {
        plan.problems.append({ PlanStep::Columns, failure.code(), failure.message(), failure.hint() });
    }
}

/// What is done to the values, and columns that are made of others.
static void planValuesOf(
    Plan &plan, const RequestChoices &choices, const SourceInspection &inspection, const TableSchema *table)
{
    if (inspection.columnNames.isEmpty()) // of which something else is told
        return;
    try {
        plan.derived = takeValues(plan.columns, choices, inspection, table);
    } catch (const Failure &failure) {
        plan.problems.append({ PlanStep::Columns, failure.code(), failure.message(), failure.hint() });
    }
}

/// Of what earlier imports tell, what counts where this table is there: types where it is STRICT, and does not tell
/// them itself.
static TableHistory historyFor(const TableSchema *existing, TableHistory history)
{
    if (existing == nullptr)
        history.formats.clear();
    if (existing == nullptr || !existing->isStrict)
        history.types.clear();
    return history;
}

Plan makePlan(const RequestChoices &choices, const QList<ColumnChoice> &columns, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner)
{
    if (isTestReport(inspection.source))
        return planReport(choices, inspection, target);
    Plan plan;
    plan.freeTable = freeTableName(tableIfNone(choices), inspection, target.tables);
    plan.table = tableOf(choices);
    plan.existing = target.table;
    const bool replaces = choices.mode == TargetMode::Replace;
    plan.makesTable = !target.table || replaces || manner.besideTable;
    plan.rowsReplaced = replaces && target.table ? target.rows : -1;
    if (manner.besideTable) {
        plan.table = plan.freeTable;
        plan.avoided = std::exchange(plan.existing, std::nullopt);
    }
    const std::optional<TableSchema> byStatement = tableByStatement(plan, choices, target);
    const TableSchema *existing = target.table && !replaces ? &*target.table : nullptr;
    const TableOfColumns table { byStatement ? &*byStatement : existing, historyFor(existing, choices.history),
        choices.design.addColumns && !plan.makesTable,
        choices.design.primaryKey.isEmpty() ? choices.key : choices.design.primaryKey,
        plan.makesTable && choices.design.strict };
    PlanManner mannerOfColumns = manner;
    mannerOfColumns.besideTable = manner.besideTable && !byStatement;
    QList<ReferenceProblem> wrongReferences;
    const QList<ColumnChoice> named
        = choices.snakeCaseNames ? withSnakeCaseNames(columns, inspection.columnNames, existing) : columns;
    const std::vector<int> tables = tablesOfColumns(choices, inspection.columnNames);
    const int lastTable = tables.empty() ? 0 : *std::max_element(tables.begin(), tables.end());
    const auto planPart = [&](const TableOfColumns &part, const TableSchema *there, const QString &name, int number) {
        const QList<ColumnChoice> formatted
            = withFormatsForAll(named, choices, inspection.columns, inspection.preferences);
        const QList<ColumnChoice> chosen
            = lastTable > 0 ? choicesOfPart(formatted, tables, number, inspection.columnNames.size()) : formatted;
        return planColumns(inspection,
            settleReferences(chosen, inspection.columnNames, there, name, target, wrongReferences), part,
            choices.typesAsText, mannerOfColumns);
    };
    plan.columns = planPart(table, manner.besideTable ? nullptr : existing, plan.table, 0);
    for (int number = 1; number <= lastTable; ++number) {
        const TableSchema *child = childTableOf(choices, target, number);
        const TableOfColumns linesTable { child, {}, choices.design.addColumns && child != nullptr, {},
            child == nullptr && choices.design.strict };
        takePart(plan.columns, planPart(linesTable, child, choices.children[number - 1].table, number), tables, number);
    }
    planValuesOf(plan, choices, inspection, table.table);
    plan.mapping = mappingOf(plan.columns, plan.derived, choices, inspection);
    if (existing != nullptr && !plan.makesTable)
        plan.missingFields = missingFields(mappingOf(plan.mapping, 0), *existing);
    plan.design.addColumns = table.addsColumns;
    plan.mapping.valuesAsText = choices.typesAsText
        && std::none_of(columns.begin(), columns.end(), [](const ColumnChoice &choice) { return choice.type; });
    for (const ReferenceProblem &problem : std::as_const(wrongReferences))
        plan.problems.append({ PlanStep::Columns, problem.code, problem.message, problem.hint });
    findProblems(plan, choices, inspection, target, manner);
    planRecords(plan, choices, target);
    planKey(plan, choices, target);
    checkMapping(plan);
    planMade(plan, choices, inspection, target, byStatement ? &*byStatement : nullptr, manner);
    if (!plan.mapping.children.isEmpty() && plan.problems.isEmpty())
        plan.childSql = childStatements(plan, choices, target);
    plan.remarks = planRemarks(plan, choices) + keyRemarks(plan, choices);
    return plan;
}

bool isOtherTable(const Plan &plan, TargetMode mode)
{
    return plan.existing
        && (mode == TargetMode::Create || (mode == TargetMode::Auto && !plan.unfitColumns().isEmpty()));
}

/// What could surprise in how columns are written.
static QStringList formatRemarks(const QList<PlannedColumn> &columns)
{
    QStringList remarks;
    for (const PlannedColumn &column : columns) {
        if (!column.import)
            continue;
        if (!column.doubt.isEmpty())
            remarks.append(ServiceText::tr("Column %1: %2.").arg(column.name, column.doubt));
        if (column.typeIsGuessed && column.format.date.has(DatePart::ShortYear))
            remarks.append(ServiceText::tr("Column %1: years of two digits are %2 to %3.")
                               .arg(column.name, QString::number(column.format.date.firstYear()),
                                   QString::number(column.format.date.firstYear() + 99)));
    }
    return remarks;
}

void takeChoices(ImportRequest &request, const RequestChoices &choices)
{
    request.file = choices.file;
    request.filePath = pathOf(choices);
    request.target = choices.target;
    request.mode = choices.mode;
    request.makesKeyIndex = choices.makesKeyIndex;
    request.grouping = choices.grouping;
    request.chunkSize = choices.chunkSize;
    request.onError = choices.onError;
    request.maxErrors = choices.maxErrors;
    request.maxErrorsPercent = choices.maxErrorsPercent;
    request.priority = choices.priority;
    request.channel = choices.channel;
    request.retryPattern = choices.retryPattern;
    request.validateOnly = choices.validateOnly;
    request.checkedBy = choices.checkedBy;
    request.skipDuplicate = choices.skipDuplicate;
    request.deferIndexes = choices.deferIndexes;
    request.undo = choices.undo;
    request.lockTimeoutS = choices.lockTimeoutS;
    request.timeLimitS = choices.timeLimitS;
    request.onDone = choices.onDone;
    request.fieldsMatch = choices.expected.match;
    request.profile = choices.profile;
}

ImportRequest requestOf(
    const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection, const TargetLocation &location)
{
    if (!plan.problems.isEmpty())
        throw plan.problems.front().failure();
    ImportRequest request;
    takeChoices(request, choices);
    request.location = location;
    request.table = plan.existing && choices.mode != TargetMode::Replace ? plan.existing->name : plan.table;
    request.key = plan.key;
    request.source = inspection.source;
    request.lineEnd = inspection.sniffed.lineEnd;
    request.dialect = inspection.sniffed.dialect;
    request.mapping = plan.mapping;
    request.design = plan.design;
    request.rowsReplaced = plan.rowsReplaced;
    request.leftOut = inspection.sniffed.leftOut;
    request.remarks = inspection.remarks + plan.remarks + formatRemarks(plan.columns) + choices.remarks;
    if (!request.mapping.reportPrefix.isEmpty()) { // what is wrong with a part of a report keeps nothing else of it out
        request.grouping = request.mapping.grouping;
        request.onError = OnError::RejectRows;
        request.source.report.file = QFileInfo(choices.file).fileName();
        request.source.report.attachments = choices.validateOnly ? QString() : attachmentsFolder(location);
    }
    return request;
}

/// Tables that values are looked up in, or lines go to.
static void lookAtOthers(TargetInspection &target, const RequestChoices &choices, const QStringList &lookedUp)
{
    target.lookedUp = inspectTables(target.location, lookedUp + choices.childTables());
    if (choices.mode != TargetMode::Replace)
        return;
    for (const TableSchema &table : std::as_const(target.lookedUp)) {
        if (choices.childTables().contains(table.name, Qt::CaseInsensitive))
            target.lookedUpRows.insert(table.name, inspectTarget(target.location, table.name, true).rows);
    }
}

static PlannedImport planWith(const RequestChoices &choices, const TargetLocation &location,
    const SourceInspection &inspection, ColumnDrift *drift = nullptr)
{
    TargetInspection target;
    target.location = location;
    if (!target.location.address.isEmpty())
        target.file = driverOf(target.location).file(target.location);
    const bool isReport = isTestReport(inspection.source); // its columns are not chosen
    const bool makesSense
        = !isReport && !inspection.columnNames.isEmpty() && (target.file.isEmpty() || target.file != inspection.path);
    const FoundColumns found = makesSense ? findColumns(choices.expected, choices.map, inspection) : FoundColumns();
    if (drift != nullptr)
        *drift = found.drift;
    if (makesSense)
        refuseRepeatedMaps(choices.map, inspection.columnNames);
    const QList<ColumnChoice> columns = makesSense
        ? columnChoices(found.columns + choices.map, inspection.columnNames, choices.lookups)
        : QList<ColumnChoice>();
    if (makesSense && !target.location.address.isEmpty())
        target = inspectTarget(target.location, tableOf(choices), choices.mode == TargetMode::Replace);
    if (!target.location.address.isEmpty())
        lookAtOthers(target, choices, lookedUpTables(columns));
    if (isReport && !target.location.address.isEmpty())
        target = inspectTarget(target.location, QString());
    PlannedImport planned { inspection, target, makePlan(choices, columns, inspection, target) };
    if (const auto failure = driftFailure(choices.expected, found); makesSense && failure)
        planned.plan.problems.prepend({ PlanStep::File, failure->code(), failure->message(), failure->hint() });
    planned.plan.remarks += found.drift.sentences(choices.expected.by);
    return planned;
}

PlannedImport planImport(const RequestChoices &choices, const SourceInspection &inspection)
{
    const TargetLocation location
        = choices.target.isEmpty() ? TargetLocation() : parseTarget(choices.target, choices.folder);
    return planWith(choices, location, inspection);
}

/// With what steps make of the values.
static SourceInspection inspectFor(const RequestChoices &choices)
{
    SourceInspection inspection
        = inspectSource(pathOf(choices), choices.source, choices.dialect, 0, choices.nullWords, preferencesOf(choices));
    lookAtSteps(inspection, choices);
    return inspection;
}

ImportRequest buildRequest(const RequestChoices &choices, ColumnDrift *drift)
{
    TargetLocation location;
    if (!choices.target.isEmpty() || !choices.validateOnly)
        location = parseTarget(choices.target, choices.folder);
    const PlannedImport planned = planWith(choices, location, inspectFor(choices), drift);
    if (planned.plan.problems.isEmpty())
        checkLookups(planned.plan.mapping, planned.target.location);
    return requestOf(planned.plan, choices, planned.inspection, planned.target.location);
}

} // namespace tranche
