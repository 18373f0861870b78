#include "service/plan/PlanRemarks.h"

#include "core/CountText.h"
#include "core/Texts.h"

namespace tranche {

static constexpr qsizetype mostNames = 20;

static QString someNames(const QStringList &names)
{
    QString text = names.mid(0, mostNames).join(QLatin1String(", "));
    if (names.size() > mostNames)
        text += ServiceText::tr(" and %1 more").arg(names.size() - mostNames);
    return text;
}

static QString matchRemark(const PlannedColumn &column)
{
    if (column.matchedBy == MatchedBy::History)
        return ServiceText::tr("“%1” goes to the field “%2”, as in an earlier import into the table.")
            .arg(column.name, column.field);
    if (column.matchedBy == MatchedBy::Similarity)
        return ServiceText::tr("“%1” goes to the field “%2”, whose name is similar (%3).")
            .arg(column.name, column.field)
            .arg(decimalText(column.matchScore, 2));
    return {};
}

/// Rows are deleted by their key: the other columns of the file go nowhere.
static bool isTaken(const Plan &plan, TargetMode mode, const PlannedColumn &column)
{
    return column.import && (mode != TargetMode::Delete || plan.key.contains(column.field, Qt::CaseInsensitive));
}

static void addMatches(const Plan &plan, TargetMode mode, const QString &childTable, QStringList &remarks)
{
    QStringList byPlace;
    QStringList added;
    QStringList addedToChild;
    for (const PlannedColumn &column : plan.columns) {
        if (!isTaken(plan, mode, column))
            continue;
        if (const QString remark = matchRemark(column); !remark.isEmpty())
            remarks.append(remark);
        if (column.matchedBy == MatchedBy::Place)
            byPlace.append(column.field);
        if (column.isAdded)
            (column.ofChild ? addedToChild : added).append(column.field);
    }
    if (!byPlace.isEmpty())
        remarks.append(ServiceText::tr("The file names no columns: they go to those of the table in their order: %1.")
                           .arg(someNames(byPlace)));
    if (!added.isEmpty())
        remarks.append(ServiceText::tr("Columns are added to the table %1: %2.").arg(plan.table, someNames(added)));
    if (!addedToChild.isEmpty())
        remarks.append(
            ServiceText::tr("Columns are added to the table %1: %2.").arg(childTable, someNames(addedToChild)));
}

/// What becomes of fields that no column goes to.
static QString missingRemark(TargetMode mode)
{
    switch (mode) {
    case TargetMode::Delete:
        return {};
    case TargetMode::Update:
        return ServiceText::tr("The file has no column for these of the table %1, which keep their values: %2.");
    case TargetMode::Upsert:
        return ServiceText::tr("The file has no column for these of the table %1, which keep their values in rows that "
                               "are there, and are NULL or have their default in new ones: %2.");
    default:
        return ServiceText::tr("The file has no column for these of the table %1, which are NULL or have their "
                               "default: %2.");
    }
}

static void addMissing(const QString &table, const QStringList &fields, TargetMode mode, QStringList &remarks)
{
    if (const QString remark = missingRemark(mode); !fields.isEmpty() && !remark.isEmpty())
        remarks.append(remark.arg(table, someNames(fields)));
}

QStringList planRemarks(const Plan &plan, const RequestChoices &choices)
{
    QStringList remarks;
    addMatches(plan, choices.mode, choices.child.table, remarks);
    addMissing(plan.table, plan.missingFields, choices.mode, remarks);
    addMissing(choices.child.table, plan.childMissingFields, choices.mode, remarks);
    if (plan.rowsReplaced >= 0)
        remarks.append(
            counted(plan.rowsReplaced, ServiceText::tr("%1 row of the table %2 goes when the new ones are in."),
                ServiceText::tr("%1 rows of the table %2 go when the new ones are in."))
                .arg(plan.table));
    if (!plan.makesTable && plan.key.isEmpty() && plan.existing && plan.existing->replacesRows())
        remarks.append(
            ServiceText::tr("The table %1 says ON CONFLICT REPLACE: rows of it that have a unique value of a "
                            "row of the file go, and that one takes their place.")
                .arg(plan.table));
    if (!plan.makesTable && !choices.design.isDefault())
        remarks.append(ServiceText::tr("The table %1 is there already: keys, NOT NULL, indexes and the statement that "
                                       "makes it are left as they are.")
                           .arg(plan.table));
    return remarks;
}

} // namespace tranche
