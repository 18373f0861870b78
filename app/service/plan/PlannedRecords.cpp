#include "service/plan/PlannedRecords.h"

#include "core/Texts.h"
#include "service/plan/PlannedDesign.h"
#include "service/plan/RecordPlanner.h"
#include "target/RecordParts.h"

#include <algorithm>

namespace tranche {

static bool isSamePart(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::vector<bool> childColumnsOf(const RequestChoices &choices, const QStringList &names)
{
    std::vector<bool> ofChild;
    for (const QString &name : names)
        ofChild.push_back(!choices.child.table.isEmpty() && choices.child.columns.contains(name));
    return ofChild;
}

QList<ColumnChoice> choicesOfPart(
    const QList<ColumnChoice> &choices, const std::vector<bool> &ofChild, bool child, qsizetype columns)
{
    QList<ColumnChoice> part = choices;
    part.resize(columns);
    for (qsizetype i = 0; i < columns; ++i) {
        if (ofChild[std::size_t(i)] == child)
            continue;
        part[i] = {};
        part[i].import = false;
    }
    return part;
}

void takeChildColumns(
    QList<PlannedColumn> &columns, const QList<PlannedColumn> &ofChildTable, const std::vector<bool> &ofChild)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!ofChild[std::size_t(i)])
            continue;
        columns[i] = ofChildTable[i];
        columns[i].ofChild = true;
    }
}

const TableSchema *childTableOf(const RequestChoices &choices, const TargetInspection &target)
{
    const auto found = std::find_if(target.lookedUp.begin(), target.lookedUp.end(),
        [&](const TableSchema &table) { return isSamePart(table.name, choices.child.table); });
    return choices.child.table.isEmpty() || found == target.lookedUp.end() ? nullptr : &*found;
}

void planRecords(Plan &plan, const RequestChoices &choices, const TargetInspection &target)
{
    if (!choices.child.table.isEmpty()) {
        RecordPlanner(plan, choices, childTableOf(choices, target)).run();
        return;
    }
    if (!choices.child.keyField.isEmpty())
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.child_table"),
            ServiceText::tr("--child-key is only for lines that go into a table of their own."),
            ServiceText::tr("Name it with --child-table.") });
}

QString childStatement(const Plan &plan, const TargetLocation &location)
{
    WriterOptions options;
    options.table = plan.table;
    options.mapping = plan.mapping;
    options.design = plan.design;
    const WriterOptions child = optionsOf(options, RecordTable::Child);
    return createStatementOf(location, child.table, child.mapping, child.design);
}

void completeDesign(Plan &plan)
{
    if (!plan.mapping.child)
        return;
    const QStringList key { plan.mapping.child->parentField };
    QStringList &primary = plan.design.primaryKey;
    if (primary.isEmpty())
        primary = key;
    else if (primary.size() != 1 || !isSamePart(primary.front(), key.front()))
        plan.design.indexes.append({ key, true });
}

} // namespace tranche
