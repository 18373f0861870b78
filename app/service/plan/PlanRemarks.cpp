#include "service/plan/PlanRemarks.h"

#include "core/CountText.h"
#include "core/Texts.h"
#include "service/SomeNames.h"

#include <QRegularExpression>

namespace tranche {

static constexpr qsizetype mostNames = 20;

static QString matchRemark(const PlannedColumn &column)
{
    if (column.matchedBy == MatchedBy::History)
        return ServiceText::tr("“%1” goes to the field “%2”, as in an earlier import into the table.")
            .arg(column.name, column.field);
    if (column.matchedBy == MatchedBy::Similarity)
        return ServiceText::tr("“%1” goes to the field “%2”, whose name is similar (%3).")
            .arg(column.name, column.field, decimalText(column.matchScore, 2));
    return {};
}

/// Rows are deleted by their key: the other columns of the file go nowhere.
static bool isTaken(const Plan &plan, TargetMode mode, const PlannedColumn &column)
{
    return column.import && (mode != TargetMode::Delete || plan.key.contains(column.field, Qt::CaseInsensitive));
}

static void addMatches(const Plan &plan, const RequestChoices &choices, QStringList &remarks)
{
    QStringList byPlace;
    QMap<int, QStringList> added; // by table
    for (const PlannedColumn &column : plan.columns) {
        if (!isTaken(plan, choices.mode, column))
            continue;
        if (const QString remark = matchRemark(column); !remark.isEmpty())
            remarks.append(remark);
        if (column.matchedBy == MatchedBy::Place)
            byPlace.append(column.field);
        if (column.isAdded)
            added[column.table].append(column.field);
    }
    if (!byPlace.isEmpty())
        remarks.append(ServiceText::tr("The file names no columns: they go to those of the table in their order: %1.")
                           .arg(someNames(byPlace, mostNames)));
    for (auto fields = added.constBegin(); fields != added.constEnd(); ++fields)
        remarks.append(ServiceText::tr("Columns are added to the table %1: %2.")
                           .arg(fields.key() == 0 ? plan.table : choices.children[fields.key() - 1].table,
                               someNames(*fields, mostNames)));
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
        remarks.append(remark.arg(table, someNames(fields, mostNames)));
}

static QString named(const QString &what, const QStringList &names)
{
    return QStringLiteral("%1 (%2)").arg(what, someNames(names, mostNames));
}

/// What the table that is replaced has and the new one, which is made of the file's columns, has not.
static QStringList lostOfDesign(const TableSchema &old, const Plan &plan)
{
    const TableDesign &design = plan.design;
    const auto becomes
        = [](const QStringList &fields, const QString &field) { return fields.contains(field, Qt::CaseInsensitive); };
    QStringList fields;
    for (const MappedColumn &column : plan.mapping.columns)
        fields.append(column.field);
    fields.append(plan.mapping.fileField);
    QStringList gone;
    QStringList required;
    QStringList defaults;
    QStringList references;
    for (const TableColumn &column : old.columns) {
        if (!becomes(fields, column.name)) {
            gone.append(column.name);
            continue;
        }
        if (column.notNull && !becomes(design.notNullFields, column.name) && !becomes(design.primaryKey, column.name))
            required.append(column.name);
        if (column.defaultExpression)
            defaults.append(column.name);
    }
    for (const ForeignKey &key : old.foreignKeys)
        references.append(key.columns);
    QStringList lost;
    const QStringList key = old.primaryKey();
    if (!key.isEmpty()
        && key.join(QLatin1Char('\n')).compare(design.primaryKey.join(QLatin1Char('\n')), Qt::CaseInsensitive))
        lost.append(named(ServiceText::tr("the primary key"), key));
    if (!gone.isEmpty())
        lost.append(named(ServiceText::tr("columns"), gone));
    if (!required.isEmpty())
        lost.append(named(QStringLiteral("NOT NULL"), required));
    if (!defaults.isEmpty())
        lost.append(named(ServiceText::tr("defaults"), defaults));
    if (!references.isEmpty())
        lost.append(named(ServiceText::tr("references"), references));
    static const QRegularExpression check(QStringLiteral("\\bCHECK\\s*\\("), QRegularExpression::CaseInsensitiveOption);
    if (old.definition.contains(check))
        lost.append(QStringLiteral("CHECK"));
    return lost;
}

static QString replacedRemark(const Plan &plan)
{
    const QStringList lost = plan.design.createSql.isEmpty() ? lostOfDesign(*plan.existing, plan) : QStringList();
    if (lost.isEmpty())
        return {};
    return ServiceText::tr("The table %1 is made anew, of the file's columns and what is asked for. Of the old one it "
                           "has not: %2. --primary-key, --not-null or --create-sql ask for more.")
        .arg(plan.table, lost.join(QLatin1String(", ")));
}

QStringList planRemarks(const Plan &plan, const RequestChoices &choices)
{
    QStringList remarks;
    addMatches(plan, choices, remarks);
    addMissing(plan.table, plan.missingFields, choices.mode, remarks);
    for (qsizetype i = 0; i < plan.childMissingFields.size(); ++i)
        addMissing(choices.children[i].table, plan.childMissingFields[i], choices.mode, remarks);
    if (plan.rowsReplaced >= 0)
        remarks.append(
            counted(plan.rowsReplaced, ServiceText::tr("%1 row of the table %2 goes when the new ones are in."),
                ServiceText::tr("%1 rows of the table %2 go when the new ones are in."))
                .arg(plan.table));
    if (choices.mode == TargetMode::Replace && plan.makesTable && plan.existing) {
        if (const QString remark = replacedRemark(plan); !remark.isEmpty())
            remarks.append(remark);
    }
    for (auto rows = plan.childRowsReplaced.constBegin(); rows != plan.childRowsReplaced.constEnd(); ++rows)
        remarks.append(*rows < 0 ? ServiceText::tr("The table %1 is replaced as well.").arg(rows.key())
                                 : counted(*rows, ServiceText::tr("%1 row of the table %2 goes as well."),
                                     ServiceText::tr("%1 rows of the table %2 go as well."))
                                       .arg(rows.key()));
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
