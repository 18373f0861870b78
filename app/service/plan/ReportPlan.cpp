#include "service/plan/ReportPlan.h"

#include "core/Texts.h"
#include "mapping/ReportMapping.h"
#include "source/reports/ReportLayout.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

QString attachmentsFolder(const TargetLocation &location)
{
    const QString file = location.address.isEmpty() ? QString() : driverOf(location).file(location);
    const QString path = file.isEmpty() ? location.address : file;
    return path.isEmpty() ? QString() : path + QStringLiteral(".attachments");
}

/// The first choice that is for tables whose columns are chosen.
static QString senselessChoice(const RequestChoices &choices)
{
    const std::initializer_list<std::pair<bool, const char *>> chosen {
        { !choices.map.isEmpty(), "map" },
        { !choices.lookups.isEmpty(), "lookup" },
        { !choices.values.isEmpty(), "step" },
        { !choices.children.isEmpty(), "child-table" },
        { choices.grouping.kind != RecordGrouping::Kind::None, "record-key" },
        { !choices.key.isEmpty(), "key" },
        { choices.mode != TargetMode::Auto && choices.mode != TargetMode::Append, "mode" },
        { !choices.design.createSql.isEmpty(), "create-sql" },
        { !choices.fileField.isEmpty(), "file-column" },
    };
    const auto found = std::find_if(chosen.begin(), chosen.end(), [](const auto &choice) { return choice.first; });
    return found == chosen.end() ? QString() : QLatin1String(found->second);
}

static QString reportPrefix(const RequestChoices &choices)
{
    return choices.table.isEmpty() ? QLatin1String(usualReportPrefix) : choices.table;
}

QString reportTableOf(const RequestChoices &choices)
{
    return reportTableName(reportPrefix(choices), int(ReportPart::Case) + 1);
}

Plan planReport(const RequestChoices &choices, const SourceInspection &inspection, const TargetInspection &target)
{
    Plan plan;
    plan.table = reportTableOf(choices);
    plan.freeTable = plan.table;
    plan.mapping = reportMapping(reportPrefix(choices));
    plan.makesTable = !target.tables.contains(plan.table, Qt::CaseInsensitive);
    for (const MappedColumn &column : std::as_const(plan.mapping.columns)) {
        PlannedColumn planned;
        planned.name = column.sourceName;
        planned.field = column.field;
        planned.type = column.type;
        planned.table = column.table;
        planned.readsNullWords = false;
        plan.columns.append(planned);
    }
    if (const QString option = senselessChoice(choices); !option.isEmpty())
        plan.problems.append({ PlanStep::Columns, QStringLiteral("call.option"),
            ServiceText::tr("%1 is a test report, whose tables are always the same: --%2 is not for it.")
                .arg(choices.file, option),
            ServiceText::tr("Read it as a table with --format xml, json or csv to choose its columns.") });
    if (!target.location.address.isEmpty() && !target.file.isEmpty() && target.file == inspection.path)
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.target"),
            ServiceText::tr("%1 is file and target at once.").arg(choices.file),
            ServiceText::tr("Import into another database.") });
    return plan;
}

} // namespace tranche
