#include "service/plan/PlanProblems.h"

#include "core/Texts.h"
#include "mapping/RecordRule.h"

#include <QSet>

#include <algorithm>

namespace tranche {

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
        const QString field = (column.table > 0 ? QString::number(column.table) + QLatin1Char('\n') : QString())
            + column.field.toCaseFolded();
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

/// Names in quotes, apart from the first and last of them; of very many the first ones.
static QString listed(const QStringList &names)
{
    constexpr qsizetype most = 20;
    const QString text = names.first(std::min(names.size(), most)).join(ServiceText::tr("”, “"));
    return names.size() > most ? text + ServiceText::tr("”, “…") : text;
}

/// What to do on the command line about columns that the table has no field for.
static QString adviceFor(const Plan &plan, const QStringList &unfit, const QString &fields)
{
    const QString &name = unfit.constFirst();
    if (plan.makesTable) // by a statement of the user's
        return ServiceText::tr("Add “%1” to the statement of --create-sql, map to one of its columns (%2) with --map, "
                               "or leave out with --map %3=.")
            .arg(listed(unfit), fields, name);
    return ServiceText::tr("Map “%1” to one of its columns (%2) with --map, leave it out with --map %1=, have "
                           "it added with --add-columns, or take another table with --table %3.")
        .arg(name, fields, plan.freeTable);
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
    QStringList unfitNames;
    QStringList unfitFields;
    for (const PlannedColumn &column : plan.columns + plan.derived) {
        someImported = someImported || column.import;
        if (column.import && column.isUnfit && column.table == 0) {
            unfitNames.append(column.name);
            unfitFields.append(column.field);
        }
    }
    if (!unfitNames.isEmpty()) {
        const bool isOne = unfitNames.size() == 1;
        plan.problems.append({ PlanStep::Target, code,
            (isOne ? ServiceText::tr("The table %1 has no column “%2”.")
                   : ServiceText::tr("The table %1 has no columns “%2”."))
                .arg(table.name, listed(unfitFields)),
            onPages ? ServiceText::tr("Name a field of the table for it in the row Field, leave it out, or take a new "
                                      "table.")
                    : adviceFor(plan, unfitNames, names.join(QLatin1String(", "))) });
        return;
    }
    if (!someImported)
        plan.problems.append(
            { PlanStep::Target, code, ServiceText::tr("None of the file's columns is in the table %1.").arg(table.name),
                ServiceText::tr("Take a new table, such as %1, or name fields of the table in the row Field.")
                    .arg(plan.freeTable) });
}

QStringList missingFields(const ColumnMapping &mapping, const TableSchema &table)
{
    QStringList fields;
    for (const TableColumn &field : table.columns) {
        if (!field.generated && mapping.findField(field.name) == nullptr
            && mapping.fileField.compare(field.name, Qt::CaseInsensitive) != 0)
            fields.append(field.name);
    }
    return fields;
}

/// Whether the field must get a value. A key that is the table's row id gets one by itself.
static bool isRequired(const TableSchema &table, const TableColumn &field)
{
    const auto keys = std::count_if(
        table.columns.begin(), table.columns.end(), [](const TableColumn &one) { return one.primaryKey; });
    const bool isRowId
        = field.primaryKey && keys == 1 && field.declared.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
    return field.notNull && !field.defaultExpression && !isRowId;
}

/// Fields that take no NULL and have no default, and that no column goes to: no row would go in.
static void checkMissingFields(Plan &plan, const TableSchema &table)
{
    QStringList required;
    for (const QString &name : std::as_const(plan.missingFields)) {
        if (isRequired(table, *table.find(name)))
            required.append(name);
    }
    if (!required.isEmpty())
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.field_required"),
            ServiceText::tr("The table %1 takes no row without “%2”, which no column of the file goes to.")
                .arg(table.name, required.join(ServiceText::tr("”, “"))),
            ServiceText::tr("Map a column to it, or take another table, such as %1.").arg(plan.freeTable) });
}

static void checkTable(Plan &plan, TargetMode mode, const PlanManner &manner)
{
    if (plan.existing && mode == TargetMode::Create)
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_exists"),
            ServiceText::tr("The table %1 exists already.").arg(plan.existing->name),
            manner.advice == PlanManner::Advice::Pages
                ? ServiceText::tr("Choose another name, such as %1.").arg(plan.freeTable)
                : ServiceText::tr("Choose another table, such as --table %1, or append to it.").arg(plan.freeTable) });
    else if (!plan.existing && mode == TargetMode::Append)
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_missing"),
            ServiceText::tr("There is no table %1 to append to.").arg(plan.table),
            ServiceText::tr("Check its name, or let it be created.") });
    else if (!plan.existing && !insertsRows(mode))
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_missing"),
            ServiceText::tr("There is no table %1 whose rows could be changed.").arg(plan.table),
            ServiceText::tr("Check its name.") });
    else if (plan.existing && mode != TargetMode::Replace && mode != TargetMode::Delete)
        checkFields(plan, *plan.existing, manner);
    // With a key the rows may all be there already.
    if (plan.existing && (mode == TargetMode::Auto || mode == TargetMode::Append) && plan.unfitColumns().isEmpty())
        checkMissingFields(plan, *plan.existing);
}

void checkAgainst(Plan &plan, const TableSchema &table, const PlanManner &manner)
{
    checkFields(plan, table, manner);
    if (plan.unfitColumns().isEmpty())
        checkMissingFields(plan, table);
}

PlanProblem emptyFile(const QString &file, qint64 bytes)
{
    return {
        PlanStep::File, QStringLiteral("source.empty"), ServiceText::tr("%1 holds no rows and no header.").arg(file),
        bytes == 0 ? ServiceText::tr("The file is empty.") : ServiceText::tr("Check how many lines are to be skipped.")
    };
}

void findProblems(Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetInspection &target, const PlanManner &manner)
{
    if (inspection.columnNames.isEmpty())
        plan.problems.append(emptyFile(choices.file, inspection.bytes));
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

} // namespace tranche
