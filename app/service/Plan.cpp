#include "service/Plan.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnNames.h"
#include "mapping/RecordGrouping.h"
#include "mapping/RowMapper.h"
#include "service/MapOption.h"
#include "service/PlannedValues.h"
#include "service/SteppedSample.h"
#include "target/ExistingValues.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tranche {

QStringList Plan::unfitColumns() const
{
    QStringList names;
    for (const PlannedColumn &column : columns) {
        if (column.isUnfit)
            names.append(column.name);
    }
    return names;
}

const PlanProblem *Plan::problemOf(PlanStep step) const
{
    const auto found = std::find_if(
        problems.begin(), problems.end(), [step](const PlanProblem &problem) { return problem.step == step; });
    return found == problems.end() ? nullptr : &*found;
}

/// A name for a new table that is none of the target's: the file's, with that of its part where it has several.
static QString freeTableName(const QString &base, const SourceInspection &inspection, const QStringList &tables)
{
    const QString part
        = inspection.parts.size() < 2 ? QString() : inspection.source.*partOption(inspection.source.format);
    const QString name = part.isEmpty() ? base : base + QLatin1Char('_') + tableNameFromFile(part);
    QString free = name;
    for (int number = 2; tables.contains(free, Qt::CaseInsensitive); ++number)
        free = QStringLiteral("%1_%2").arg(name).arg(number);
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

static ColumnMapping mappingOf(const QList<PlannedColumn> &columns, const QList<PlannedColumn> &derived,
    const RequestChoices &choices, const SourceInspection &inspection)
{
    ColumnMapping mapping;
    mapping.sourceNames = inspection.columnNames;
    mapping.nullTexts = choices.nullTexts;
    mapping.nullWords = choices.nullWords;
    mapping.rules = choices.rules;
    mapping.replaceInvalidBytes = choices.replaceInvalidBytes;
    mapping.fileField = choices.fileField;
    mapping.fileName = QFileInfo(choices.source.member.isEmpty() ? choices.file : choices.source.member).fileName();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].import)
            mapping.columns.append({ int(i), columns[i].name, columns[i].field, columns[i].type,
                columns[i].readsNullWords, columns[i].typeIsGuessed, columns[i].storage, columns[i].format,
                columns[i].steps, columns[i].checks, columns[i].onWrong });
    }
    for (qsizetype i = 0; i < derived.size(); ++i)
        mapping.columns.append({ int(columns.size() + i), derived[i].name, derived[i].field, derived[i].type, true,
            false, derived[i].storage, derived[i].format, derived[i].steps, derived[i].checks, derived[i].onWrong });
    return mapping;
}

/// What is wrong with where the columns go, whatever the table is.
static void checkColumns(Plan &plan, const RequestChoices &choices, const PlanManner &manner)
{
    const bool onPages = manner.advice == PlanManner::Advice::Pages;
    QSet<QString> fields;
    QSet<QString> told;
    for (const PlannedColumn &column : plan.columns + plan.derived) {
        if (!column.import)
            continue;
        if (onPages && column.field.trimmed().isEmpty())
            plan.problems.append({ PlanStep::Columns, QStringLiteral("call.map"),
                ServiceText::tr("“%1” has no field: name one, or leave the column out.").arg(column.name), {} });
        const QString field = column.field.toCaseFolded();
        if (fields.contains(field) && !told.contains(field)) {
            plan.problems.append({ PlanStep::Columns, QStringLiteral("call.map"),
                ServiceText::tr("Two columns of the file go to the field “%1”.").arg(column.field),
                onPages ? ServiceText::tr("Give each its own field, or leave one out.")
                        : ServiceText::tr("Give each its own field, or leave one out with --map NAME=.") });
            told.insert(field);
        }
        fields.insert(field);
    }
    const bool allUnfit = !plan.columns.isEmpty() && plan.unfitColumns().size() == plan.columns.size();
    if (fields.isEmpty() && !allUnfit)
        plan.problems.append(
            { PlanStep::Columns, QStringLiteral("call.map"), ServiceText::tr("No column is left to import."), {} });
    if (!choices.fileField.isEmpty() && fields.contains(choices.fileField.toCaseFolded()))
        plan.problems.append({ PlanStep::File, QStringLiteral("call.option"),
            ServiceText::tr("The file has a column “%1” itself.").arg(choices.fileField),
            ServiceText::tr("Choose another name for the column with the file's name.") });
}

/// Columns that are to go to fields which the table has not.
static void checkFields(Plan &plan, const TableSchema &table, const PlanManner &manner)
{
    const bool onPages = manner.advice == PlanManner::Advice::Pages;
    const QString code = QStringLiteral("target.field_missing");
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    bool someImported = false;
    for (const PlannedColumn &column : plan.columns + plan.derived) {
        someImported = someImported || column.import;
        if (!column.import || !column.isUnfit)
            continue;
        plan.problems.append({ PlanStep::Target, code,
            ServiceText::tr("The table %1 has no column “%2”.").arg(table.name, column.field),
            onPages ? ServiceText::tr("Choose a field of the table for it on the page Columns, leave it out, or take a "
                                      "new table.")
                    : ServiceText::tr("Map “%1” to one of its columns (%2) with --map, or leave it out with --map %1=.")
                          .arg(column.name, names.join(QLatin1String(", "))) });
        return;
    }
    if (!someImported)
        plan.problems.append(
            { PlanStep::Target, code, ServiceText::tr("None of the file's columns is in the table %1.").arg(table.name),
                ServiceText::tr("Take a new table, such as %1, or choose fields of the table on the page Columns.")
                    .arg(plan.freeTable) });
}

static void checkTable(Plan &plan, TargetMode mode, const PlanManner &manner)
{
    if (plan.existing && mode == TargetMode::Create)
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_exists"),
            ServiceText::tr("The table %1 exists already.").arg(plan.existing->name),
            manner.advice == PlanManner::Advice::Pages
                ? ServiceText::tr("Choose another name, such as %1.").arg(plan.freeTable)
                : ServiceText::tr("Choose another table, or append to it.") });
    else if (!plan.existing && mode == TargetMode::Append)
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_missing"),
            ServiceText::tr("There is no table %1 to append to.").arg(plan.table),
            ServiceText::tr("Check its name, or let it be created.") });
    else if (plan.existing && mode != TargetMode::Replace)
        checkFields(plan, *plan.existing, manner);
}

/// In the order in which the command line tells them: it stops at the first.
static void findProblems(Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner)
{
    if (inspection.columnNames.isEmpty())
        plan.problems.append({ PlanStep::File, QStringLiteral("source.empty"),
            ServiceText::tr("%1 holds no rows and no header.").arg(choices.file),
            inspection.bytes == 0 ? ServiceText::tr("The file is empty.")
                                  : ServiceText::tr("Check how many lines are to be skipped.") });
    if (!target.file.isEmpty() && target.file == inspection.path)
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.target"),
            ServiceText::tr("%1 is file and target at once.").arg(choices.file),
            ServiceText::tr("Import into another database.") });
    checkColumns(plan, choices, manner);
    if (!target.location.address.isEmpty())
        checkTable(plan, choices.mode, manner);
    if (choices.grouping.kind == RecordGrouping::Kind::None)
        return;
    if (manner.advice == PlanManner::Advice::Pages && choices.grouping.columns.isEmpty())
        plan.problems.append({ PlanStep::Import, QStringLiteral("request.grouping"),
            ServiceText::tr("Name the columns that group rows into records."), {} });
    try {
        const RecordRule checked(choices.grouping, plan.mapping);
    } catch (const Failure &failure) {
        plan.problems.append({ PlanStep::Import, failure.code(), failure.message(), failure.hint() });
    }
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

Plan makePlan(const RequestChoices &choices, const QList<ColumnChoice> &columns, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner)
{
    Plan plan;
    const TableSchema *table = target.table && choices.mode != TargetMode::Replace ? &*target.table : nullptr;
    const QList<ColumnChoice> named
        = choices.snakeCaseNames ? withSnakeCaseNames(columns, inspection.columnNames, table) : columns;
    plan.columns = planColumns(inspection, withFormatsForAll(named, choices), table, choices.typesAsText, manner);
    planValuesOf(plan, choices, inspection, table);
    plan.freeTable = freeTableName(tableIfNone(choices), inspection, target.tables);
    plan.table = choices.table.isEmpty() ? tableIfNone(choices) : choices.table;
    plan.existing = target.table;
    if (manner.besideTable) {
        plan.table = plan.freeTable;
        plan.avoided = std::exchange(plan.existing, std::nullopt);
    }
    plan.mapping = mappingOf(plan.columns, plan.derived, choices, inspection);
    plan.mapping.valuesAsText = choices.typesAsText
        && std::none_of(columns.begin(), columns.end(), [](const ColumnChoice &choice) { return choice.type; });
    findProblems(plan, choices, inspection, target, manner);
    checkMapping(plan);
    return plan;
}

bool isOtherTable(const Plan &plan, TargetMode mode)
{
    return plan.existing
        && (mode == TargetMode::Create || (mode == TargetMode::Auto && !plan.unfitColumns().isEmpty()));
}

ImportRequest requestOf(
    const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection, const TargetLocation &location)
{
    if (!plan.problems.isEmpty())
        throw plan.problems.front().failure();
    ImportRequest request;
    request.file = choices.file;
    request.filePath = pathOf(choices);
    request.target = choices.target;
    request.location = location;
    request.table = plan.existing && choices.mode != TargetMode::Replace ? plan.existing->name : plan.table;
    request.mode = choices.mode;
    request.source = inspection.source;
    request.lineEnd = inspection.sniffed.lineEnd;
    request.dialect = inspection.sniffed.dialect;
    request.mapping = plan.mapping;
    request.grouping = choices.grouping;
    request.chunkSize = choices.chunkSize;
    request.onError = choices.onError;
    request.maxErrors = choices.maxErrors;
    request.maxErrorsPercent = choices.maxErrorsPercent;
    request.priority = choices.priority;
    request.validateOnly = choices.validateOnly;
    request.skipDuplicate = choices.skipDuplicate;
    request.deferIndexes = choices.deferIndexes;
    request.lockTimeoutS = choices.lockTimeoutS;
    request.leftOut = inspection.sniffed.leftOut;
    request.remarks = inspection.remarks;
    return request;
}

ImportRequest buildRequest(const RequestChoices &choices)
{
    TargetInspection target;
    if (!choices.target.isEmpty() || !choices.validateOnly)
        target.location = parseTarget(choices.target, choices.folder);
    SourceInspection inspection = inspectSource(pathOf(choices), choices.source, choices.dialect, 0, choices.nullWords);
    lookAtSteps(inspection, choices);
    if (!target.location.address.isEmpty())
        target.file = driverOf(target.location).file(target.location);
    const bool makesSense
        = !inspection.columnNames.isEmpty() && (target.file.isEmpty() || target.file != inspection.path);
    const QList<ColumnChoice> columns
        = makesSense ? columnChoices(choices.map, inspection.columnNames) : QList<ColumnChoice>();
    if (makesSense && choices.mode != TargetMode::Replace && !target.location.address.isEmpty())
        target = inspectTarget(target.location, choices.table.isEmpty() ? tableIfNone(choices) : choices.table);
    const Plan plan = makePlan(choices, columns, inspection, target);
    if (plan.problems.isEmpty())
        checkLookups(plan.mapping, target.location);
    return requestOf(plan, choices, inspection, target.location);
}

} // namespace tranche
