#include "service/plan/PlannedKey.h"

#include "core/Texts.h"
#include "target/TableKey.h"

#include <algorithm>

namespace tranche {

/// Whether the table has no index of the key, and gets none.
static bool isSearchedWithoutIndex(const Plan &plan, const RequestChoices &choices)
{
    return plan.existing && !plan.key.isEmpty() && !choices.makesKeyIndex && !hasIndexOf(*plan.existing, plan.key);
}

/// A name that is no field's stands for the field that the file's column of that name goes to.
static QStringList keyFields(const Plan &plan, const QStringList &names)
{
    QStringList fields;
    for (const QString &name : names) {
        const bool isThere = plan.existing && plan.existing->find(name) != nullptr;
        const auto &columns = plan.mapping.columns;
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&name](const MappedColumn &one) { return one.sourceName.compare(name, Qt::CaseInsensitive) == 0; });
        const bool isSource = !isThere && plan.mapping.findField(name) == nullptr && column != columns.end();
        fields.append(isSource ? column->field : name);
    }
    return fields;
}

void planKey(Plan &plan, const RequestChoices &choices, const TargetInspection &target)
{
    if (!hasKey(choices.mode)) {
        if (!choices.key.isEmpty() || choices.makesKeyIndex)
            plan.problems.append({ PlanStep::Target, QStringLiteral("call.option"),
                ServiceText::tr("A key is only for the modes upsert, update, insert-new and delete."),
                ServiceText::tr("Choose one of them with --mode, or leave --key out.") });
        return;
    }
    if (target.location.address.isEmpty()) {
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.target"),
            ServiceText::tr("Rows are to be told by their key from those of a table, but no target is named."),
            ServiceText::tr("Name it with --into.") });
        return;
    }
    if (!plan.existing && !insertsRows(choices.mode))
        return; // which is told
    const QStringList &chosen = choices.key.isEmpty() && !plan.existing ? choices.design.primaryKey : choices.key;
    try {
        plan.key = settledKey(plan.existing ? &*plan.existing : nullptr, plan.mapping, keyFields(plan, chosen));
    } catch (const Failure &failure) {
        plan.problems.append({ PlanStep::Target, failure.code(), failure.message(), failure.hint() });
        return;
    }
    if (isSearchedWithoutIndex(plan, choices) && plan.existing->withoutRowIds)
        plan.problems.append({ PlanStep::Target, QStringLiteral("call.key_index"),
            ServiceText::tr("The table %1 has no index of %2, and can't be searched without one.")
                .arg(plan.existing->name, plan.key.join(QLatin1String(", "))),
            ServiceText::tr("Let one be made with --key-index, or name its own key with --key.") });
    if (choices.mode != TargetMode::Delete)
        return;
    plan.mapping.columns.removeIf(
        [&](const MappedColumn &column) { return !plan.key.contains(column.field, Qt::CaseInsensitive); });
    plan.mapping.fileField.clear();
    plan.design.addColumns = false;
    for (PlannedColumn &column : plan.columns)
        column.isAdded = false;
}

QStringList keyRemarks(const Plan &plan, const RequestChoices &choices)
{
    if (!isSearchedWithoutIndex(plan, choices))
        return {};
    return { ServiceText::tr("The table %1 has no index of the key %2: its keys are read into a temporary one first. "
                             "--key-index would make one that stays.")
                 .arg(plan.existing->name, plan.key.join(QLatin1String(", "))) };
}

} // namespace tranche
