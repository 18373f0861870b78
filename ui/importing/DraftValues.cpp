#include "service/plan/PlannedValues.h"
#include "ui/importing/ImportDraft.h"

#include <algorithm>

namespace tranche {

// Of an ImportDraft: what is done to values, and new columns.

/// One for each column of the file, and the new ones. What does not fit the file any more is left out.
static PlannedValues plannedValuesOf(const RequestChoices &choices, const SourceInspection &inspection)
{
    try {
        return planValues(choices, inspection);
    } catch (const Failure &) {
        PlannedValues none;
        none.ofFile.resize(inspection.columnNames.size());
        return none;
    }
}

static QList<ValueChoice> valueChoicesOf(const PlannedValues &values)
{
    QList<ValueChoice> choices;
    for (qsizetype i = 0; i < values.ofFile.size(); ++i) {
        ValueChoice choice = values.ofFile[i];
        choice.column = QStringLiteral("#%1").arg(i + 1);
        if (!choice.steps.isEmpty() || !choice.checks.isEmpty() || choice.onWrong)
            choices.append(choice);
    }
    return choices + values.derived;
}

void ImportDraft::setValues(const QList<int> &indexes, const ValueChoice &values)
{
    if (!m_unstepped)
        return;
    PlannedValues planned = plannedValuesOf(choices, *m_unstepped);
    for (const int index : indexes)
        planned.ofFile[index] = values;
    choices.values = valueChoicesOf(planned);
    lookAtValues();
}

void ImportDraft::setReference(int index, const std::optional<ColumnReference> &reference)
{
    m_columnChoices.chooseReference(m_plan.columns[index].name, reference);
    inspectTarget(); // which looks at the table, too
    noteChange();
}

/// @returns why they can't be; empty if they are taken
QString ImportDraft::takeValueChoices(const QList<ValueChoice> &values)
{
    RequestChoices wanted = choices;
    wanted.values = values;
    try {
        planValues(wanted, *m_unstepped);
    } catch (const Failure &failure) {
        return failure.text();
    }
    choices.values = values;
    lookAtValues();
    return {};
}

bool ImportDraft::hasColumn(const QString &name) const
{
    const QList<PlannedColumn> all = m_plan.columns + m_plan.derived;
    return std::any_of(all.begin(), all.end(),
        [&name](const PlannedColumn &column) { return column.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QString ImportDraft::setDerived(const ValueChoice &column)
{
    if (!m_unstepped)
        return problem(Step::File);
    QList<ValueChoice> values = choices.values;
    const auto same = std::find_if(values.begin(), values.end(),
        [&column](const ValueChoice &choice) { return choice.steps.isDerived() && choice.column == column.column; });
    if (same == values.end())
        values.append(column);
    else
        *same = column;
    return takeValueChoices(values);
}

QString ImportDraft::removeDerived(const QString &name)
{
    QList<ValueChoice> values = choices.values;
    values.removeIf([&name](const ValueChoice &choice) { return choice.steps.isDerived() && choice.column == name; });
    return m_unstepped ? takeValueChoices(values) : problem(Step::File);
}

} // namespace tranche
