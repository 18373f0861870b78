#include "service/plan/PlannedRecords.h"

#include "core/Texts.h"
#include "service/plan/ChildPlanner.h"
#include "service/plan/PlannedDesign.h"
#include "target/RecordParts.h"

#include <algorithm>

namespace tranche {

static bool isSamePart(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::vector<int> tablesOfColumns(const RequestChoices &choices, const QStringList &names)
{
    std::vector<int> tables;
    for (const QString &name : names) {
        int table = 0;
        for (qsizetype i = 0; i < choices.children.size() && table == 0; ++i) {
            const ChildChoice &child = choices.children[i];
            table = !child.table.isEmpty() && child.columns.contains(name) ? int(i) + 1 : 0;
        }
        tables.push_back(table);
    }
    return tables;
}

QList<ColumnChoice> choicesOfPart(
    const QList<ColumnChoice> &choices, const std::vector<int> &tables, int table, qsizetype columns)
{
    QList<ColumnChoice> part = choices;
    part.resize(columns);
    for (qsizetype i = 0; i < columns; ++i) {
        if (tables[std::size_t(i)] == table)
            continue;
        part[i] = {};
        part[i].import = false;
    }
    return part;
}

void takePart(
    QList<PlannedColumn> &columns, const QList<PlannedColumn> &part, const std::vector<int> &tables, int table)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (tables[std::size_t(i)] != table)
            continue;
        columns[i] = part[i];
        columns[i].table = table;
    }
}

static const TableSchema *schemaOfChild(const RequestChoices &choices, const TargetInspection &target, int number)
{
    const QString &name = choices.children[number - 1].table;
    const auto found = std::find_if(target.lookedUp.begin(), target.lookedUp.end(),
        [&](const TableSchema &table) { return isSamePart(table.name, name); });
    return name.isEmpty() || found == target.lookedUp.end() ? nullptr : &*found;
}

const TableSchema *childTableOf(const RequestChoices &choices, const TargetInspection &target, int number)
{
    return choices.mode == TargetMode::Replace ? nullptr : schemaOfChild(choices, target, number);
}

namespace {

/// What can't be chosen with child tables.
class ChildChoices
{
public:
    ChildChoices(Plan &plan, const RequestChoices &choices)
        : m_plan(plan)
        , m_choices(choices)
    {
    }

    /// @returns whether there is nothing wrong
    bool check()
    {
        const auto before = m_plan.problems.size();
        if (m_choices.children.size() > RecordPart::mostChildren)
            refuse(ServiceText::tr("records go into at most %1 such tables.").arg(RecordPart::mostChildren),
                ServiceText::tr("Import the file once more for the others."));
        for (qsizetype i = 0; i < m_choices.children.size(); ++i) {
            checkColumns(i);
            checkNames(i);
        }
        if (!m_choices.children.isEmpty() && m_plan.problems.size() == before && isEmptyTable(0))
            refuseEmpty();
        checkModes();
        return m_plan.problems.size() == before;
    }

private:
    void refuse(const QString &what, const QString &hint)
    {
        m_plan.problems.append({ PlanStep::Target, QStringLiteral("call.child_table"),
            ServiceText::tr("--child-table: %1").arg(what), hint });
    }
    void refuseEmpty()
    {
        refuse(ServiceText::tr("no column is left for one of the tables."),
            ServiceText::tr("Name the columns of lines alone for it."));
    }
    bool isEmptyTable(int number) const { return mappingOf(m_plan.mapping, number).columns.isEmpty(); }

    void checkColumns(qsizetype place)
    {
        const ChildChoice &child = m_choices.children[place];
        if (m_choices.grouping.kind == RecordGrouping::Kind::None || child.columns.isEmpty())
            refuse(ServiceText::tr("which columns go to it is not said."),
                ServiceText::tr("Name them behind its name, as in NAME:A,B; where the parent is repeated, its key with "
                                "--record-key as well."));
        const auto known = m_plan.problems.size();
        for (const QString &name : child.columns + child.repeatKey) {
            const bool isTwice = std::any_of(m_choices.children.begin(), m_choices.children.begin() + place,
                [&](const ChildChoice &other) { return other.columns.contains(name); });
            if (!m_plan.mapping.sourceNames.contains(name))
                refuse(ServiceText::tr("the file has no column “%1”.").arg(name),
                    ServiceText::tr("Its columns are: %1.").arg(m_plan.mapping.sourceNames.join(QLatin1String(", "))));
            else if (isTwice && child.columns.contains(name))
                refuse(ServiceText::tr("the column “%1” can't go to two tables.").arg(name),
                    ServiceText::tr("Name it for one of them alone."));
        }
        if (m_plan.problems.size() == known && !child.columns.isEmpty() && isEmptyTable(int(place) + 1))
            refuseEmpty();
    }
    void checkNames(qsizetype place)
    {
        const ChildChoice &child = m_choices.children[place];
        const QStringList all = m_choices.childTables();
        const QStringList before = all.first(place);
        if (isSamePart(child.table, m_plan.table) || before.contains(child.table, Qt::CaseInsensitive))
            refuse(ServiceText::tr("parents and lines can't go into the same table."),
                ServiceText::tr("Name another one."));
        if (!child.parent.isEmpty() && !before.contains(child.parent, Qt::CaseInsensitive))
            refuse(ServiceText::tr("“%1”, whose lines go to %2, is no child table that is named before it.")
                       .arg(child.parent, child.table),
                ServiceText::tr("Name the tables in their order, each behind its parent; lines of --table name none."));
        const bool isParent = std::any_of(m_choices.children.begin(), m_choices.children.end(),
            [&](const ChildChoice &other) { return isSamePart(other.parent, child.table); });
        if (isParent && child.repeatKey.isEmpty() && m_choices.grouping.kind == RecordGrouping::Kind::RepeatedParent)
            refuse(ServiceText::tr("which rows repeat a row of %1 is not said.").arg(child.table),
                ServiceText::tr("Name its key behind its columns, as in %1:A,B:A.").arg(child.table));
    }
    void checkModes()
    {
        if (hasKey(m_choices.mode))
            refuse(ServiceText::tr("the tables can be created, appended to and replaced, but not changed by a key."),
                ServiceText::tr("Choose --mode auto, create, append or replace."));
        const TableDesign &design = m_choices.design;
        if (!design.createSql.isEmpty() || design.notNull == TableDesign::NotNull::Auto)
            refuse(ServiceText::tr("--create-sql and --not-null auto can't be used with it."),
                ServiceText::tr("Make the tables first, and import with --mode append."));
        for (const MappedColumn &column : std::as_const(m_plan.mapping.columns)) {
            if (column.reference && column.reference->ifNotFound == IfNotFound::Skip)
                refuse(ServiceText::tr("rows can't be skipped by a lookup: a record goes in whole or not at all."),
                    ServiceText::tr("Choose another word for what is not found."));
        }
    }

    Plan &m_plan;
    const RequestChoices &m_choices;
};

} // namespace

/// Tables are replaced together with that of the parents, or not at all.
static void checkReplaced(Plan &plan, const RequestChoices &choices, const TargetInspection &target, int number)
{
    const TableSchema *child = schemaOfChild(choices, target, number);
    if (choices.mode == TargetMode::Replace && child != nullptr && !plan.existing)
        plan.problems.append({ PlanStep::Target, QStringLiteral("target.table_exists"),
            ServiceText::tr("The table %1 is there, but %2 is not: only together they can be replaced.")
                .arg(child->name, plan.table),
            ServiceText::tr("Choose another name for it, or drop it.") });
    else if (choices.mode == TargetMode::Replace && child != nullptr)
        plan.childRowsReplaced.insert(child->name, target.lookedUpRows.value(child->name, -1));
}

void planRecords(Plan &plan, const RequestChoices &choices, const TargetInspection &target)
{
    if (choices.children.isEmpty())
        return;
    if (choices.childTables().contains(QString())) {
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.child_table"),
            ServiceText::tr("--child-key is only for lines that go into a table of their own."),
            ServiceText::tr("Name it with --child-table.") });
        return;
    }
    const auto before = plan.problems.size();
    if (!ChildChoices(plan, choices).check()) { // others may follow from it
        std::rotate(plan.problems.begin(), plan.problems.begin() + before, plan.problems.end());
        return;
    }
    plan.childMissingFields.resize(choices.children.size());
    QList<ChildPlanner::Table> tables { { plan.table,
        plan.existing && choices.mode != TargetMode::Replace ? &*plan.existing : nullptr } };
    for (int number = 1; number <= int(choices.children.size()) && plan.problems.size() == before; ++number) {
        const ChildChoice &choice = choices.children[number - 1];
        const TableSchema *there = schemaOfChild(choices, target, number);
        tables.append({ there == nullptr ? choice.table : there->name, childTableOf(choices, target, number) });
        checkReplaced(plan, choices, target, number);
        ChildPlanner(plan, choices, number, tables.constLast(), tables[choices.numberOfTable(choice.parent)]).run();
    }
    if (plan.problems.size() > before || plan.mapping.children.size() != choices.children.size())
        plan.mapping.children.clear();
    else
        plan.mapping.grouping = choices.grouping;
}

QStringList childStatements(const Plan &plan, const RequestChoices &choices, const TargetInspection &target)
{
    WriterOptions options;
    options.table = plan.table;
    options.mapping = plan.mapping;
    options.design = plan.design;
    QStringList statements;
    for (int number = 1; number <= int(plan.mapping.children.size()); ++number) {
        const WriterOptions child = optionsOf(options, number);
        if (childTableOf(choices, target, number) == nullptr)
            statements.append(createStatementOf(target.location, child.table, child.mapping, child.design));
    }
    return statements;
}

QString tableOfColumn(const PlannedColumn &column, const Plan &plan, const RequestChoices &choices)
{
    return column.table == 0 ? plan.table : choices.children[column.table - 1].table;
}

} // namespace tranche
