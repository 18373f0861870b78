#include "service/answers/PlanJson.h"

#include "core/Texts.h"
#include "service/plan/PlannedRecords.h"

#include <QJsonArray>

namespace tranche {

static const std::array<const char *, 4> stepNames { "file", "columns", "target", "import" };

static QJsonArray columnsJson(const Plan &plan)
{
    QJsonArray columns;
    for (const PlannedColumn &column : plan.columns)
        columns.append(QJsonObject {
            { QStringLiteral("source"), column.name },
            { QStringLiteral("import"), column.import && !column.isUnfit },
            { QStringLiteral("field"), column.isUnfit ? QJsonValue() : QJsonValue(column.field) },
            { QStringLiteral("type"), columnTypeName(column.type) },
            { QStringLiteral("matched_by"), matchedByName(column.matchedBy) },
            { QStringLiteral("score"), column.matchScore },
            { QStringLiteral("added"), column.isAdded },
        });
    return columns;
}

static QJsonArray problemsJson(const Plan &plan)
{
    QJsonArray problems;
    for (const PlanProblem &problem : plan.problems)
        problems.append(QJsonObject {
            { QStringLiteral("step"), QLatin1String(stepNames[std::size_t(problem.step)]) },
            { QStringLiteral("code"), problem.code },
            { QStringLiteral("message"), problem.message },
            { QStringLiteral("hint"), problem.hint },
        });
    return problems;
}

/// Of one table as a text.
static QJsonValue listOrText(const QStringList &texts)
{
    return texts.size() == 1 ? QJsonValue(texts.front()) : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonObject planJson(const PlannedImport &planned, const RequestChoices &choices)
{
    const Plan &plan = planned.plan;
    QJsonObject json {
        { QStringLiteral("table"),
            plan.existing && choices.mode != TargetMode::Replace ? plan.existing->name : plan.table },
        { QStringLiteral("table_exists"), plan.existing.has_value() },
        { QStringLiteral("makes_table"), plan.makesTable },
        { QStringLiteral("free_table"), plan.freeTable },
        { QStringLiteral("columns"), columnsJson(plan) },
        { QStringLiteral("columns_unknown"), QJsonArray::fromStringList(plan.unfitColumns()) },
        { QStringLiteral("fields_missing"), QJsonArray::fromStringList(plan.missingFields) },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(plan.remarks) },
        { QStringLiteral("problems"), problemsJson(plan) },
    };
    if (!plan.createSql.isEmpty())
        json[QStringLiteral("create_sql")] = plan.createSql;
    if (!choices.children.isEmpty())
        json[QStringLiteral("child_table")] = listOrText(choices.childTables());
    if (!plan.childSql.isEmpty())
        json[QStringLiteral("child_create_sql")] = listOrText(plan.childSql);
    if (plan.rowsReplaced >= 0)
        json[QStringLiteral("rows_replaced")] = plan.rowsReplaced;
    return json;
}

QString planText(const PlannedImport &planned, const RequestChoices &choices)
{
    const Plan &plan = planned.plan;
    QString text;
    if (!choices.target.isEmpty())
        for (const PlannedColumn &column : plan.columns) {
            if (column.import && !column.isUnfit)
                text += QStringLiteral("  %1 → %2.%3  (%4)\n")
                            .arg(column.name, tableOfColumn(column, plan, choices), column.field,
                                column.isAdded                            ? ServiceText::tr("added")
                                    : column.matchedBy == MatchedBy::None ? ServiceText::tr("new")
                                                                          : matchedByName(column.matchedBy));
        }
    if (!plan.createSql.isEmpty())
        text += QStringLiteral("  ") + plan.createSql + QLatin1Char('\n');
    for (const QString &sql : plan.childSql)
        text += QStringLiteral("  ") + sql + QLatin1Char('\n');
    for (const QString &remark : plan.remarks)
        text += QStringLiteral("  ") + remark + QLatin1Char('\n');
    for (const PlanProblem &problem : plan.problems)
        text += QStringLiteral("  ") + problem.failure().text() + QLatin1Char('\n');
    return text;
}

} // namespace tranche
