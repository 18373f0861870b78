#include "service/PlannedValues.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnFormats.h"
#include "mapping/ColumnNames.h"

#include <algorithm>

namespace tranche {

static int positionOf(const QString &column, const QStringList &names)
{
    if (const auto exact = names.indexOf(column); exact >= 0)
        return int(exact);
    if (column.startsWith(QLatin1Char('#'))) {
        bool ok = false;
        const int position = column.mid(1).toInt(&ok);
        if (ok && position >= 1 && position <= names.size())
            return position - 1;
    }
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].compare(column, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

static Failure noColumn(const QString &column, const QStringList &names)
{
    return Failure(QStringLiteral("call.step"),
        ServiceText::tr("--step, --rule, --on-error: the file has no column “%1”.").arg(column),
        ServiceText::tr("Its columns are: %1.").arg(names.join(QLatin1String(", "))));
}

static void addTo(ValueChoice &all, const ValueChoice &more)
{
    ValueSteps &steps = all.steps;
    steps.trim = steps.trim || more.steps.trim;
    steps.collapse = steps.collapse || more.steps.collapse;
    if (more.steps.letters != ValueSteps::Case::Keep)
        steps.letters = more.steps.letters;
    steps.replace += more.steps.replace;
    steps.nulls += more.steps.nulls;
    if (more.steps.initial)
        steps.initial = more.steps.initial;
    steps.fillDown = steps.fillDown || more.steps.fillDown;
    if (!more.steps.extract.isEmpty())
        steps.extract = more.steps.extract;
    ValueChecks &checks = all.checks;
    checks.required = checks.required || more.checks.required;
    checks.unique = checks.unique || more.checks.unique;
    const auto take = [](auto &to, const auto &from) { to = from ? from : to; };
    take(checks.least, more.checks.least);
    take(checks.most, more.checks.most);
    take(checks.shortest, more.checks.shortest);
    take(checks.longest, more.checks.longest);
    if (!more.checks.pattern.isEmpty())
        checks.pattern = more.checks.pattern;
    checks.oneOf += more.checks.oneOf;
    if (!more.checks.existsTable.isEmpty()) {
        checks.existsTable = more.checks.existsTable;
        checks.existsColumn = more.checks.existsColumn;
    }
    take(all.onWrong, more.onWrong);
}

/// Sources as the file, or the new columns before it, name them.
static void nameSources(ValueSteps &steps, const QStringList &names)
{
    const auto name = [&names](QString &source) {
        const int position = positionOf(source, names);
        if (position < 0)
            throw noColumn(source, names);
        source = names[position];
    };
    if (steps.split)
        name(steps.split->source);
    if (steps.join) {
        for (QString &source : steps.join->sources)
            name(source);
    }
}

PlannedValues planValues(const RequestChoices &choices, const QStringList &names)
{
    PlannedValues planned;
    planned.ofFile.resize(names.size());
    QStringList all = names;
    for (const ValueChoice &choice : choices.values) {
        const int position = positionOf(choice.column, names);
        if (choice.steps.isDerived()) {
            if (all.contains(choice.column, Qt::CaseInsensitive))
                throw Failure(QStringLiteral("call.step"),
                    ServiceText::tr("There is a column “%1” already: a new one needs a name of its own.")
                        .arg(choice.column));
            planned.derived.append(choice);
            nameSources(planned.derived.back().steps, all);
            all.append(choice.column);
        } else if (choice.column == QLatin1String("*") && position < 0) {
            for (ValueChoice &one : planned.ofFile)
                addTo(one, choice);
        } else if (position < 0) {
            throw noColumn(choice.column, names);
        } else {
            addTo(planned.ofFile[position], choice);
        }
    }
    return planned;
}

QList<ValueChoice> valueChoicesOf(const ColumnMapping &mapping)
{
    QList<ValueChoice> choices;
    for (const MappedColumn &column : mapping.columns) {
        const bool isDerived = column.steps.isDerived();
        if (column.steps.isEmpty() && column.checks.isEmpty() && column.onWrong == WrongValue::Error)
            continue;
        choices.append({ isDerived ? column.sourceName : QStringLiteral("#%1").arg(column.source + 1), column.steps,
            column.checks, column.onWrong, isDerived ? std::optional(column.type) : std::nullopt });
    }
    return choices;
}

QList<PlannedColumn> takeValues(QList<PlannedColumn> &columns, const RequestChoices &choices,
    const SourceInspection &inspection, const TableSchema *table)
{
    const PlannedValues values = planValues(choices, inspection.columnNames);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].steps = values.ofFile[i].steps;
        columns[i].checks = values.ofFile[i].checks;
        columns[i].onWrong = values.ofFile[i].onWrong.value_or(choices.onWrong);
    }
    QList<PlannedColumn> derived;
    for (const ValueChoice &choice : values.derived) {
        const auto seen = std::find_if(inspection.stepped.begin(), inspection.stepped.end(),
            [&](const SteppedColumn &column) { return column.isDerived && column.name == choice.column; });
        const TableColumn *field = table == nullptr ? nullptr : table->find(choice.column);
        const bool isGuessed
            = !choice.type && field == nullptr && !choices.typesAsText && seen != inspection.stepped.end();
        PlannedColumn column;
        column.name = choice.column;
        column.field = field == nullptr ? choice.column : field->name;
        column.type = choice.type ? *choice.type
            : field != nullptr    ? field->type
            : isGuessed           ? seen->inferred.type
                                  : ColumnType::Text;
        if (isGuessed || (choice.type && seen != inspection.stepped.end())) {
            const FormatChoice found = formatAs(column.type, seen->inferred, inspection.preferences);
            column.format = found.format ? found.format->format : ValueFormat();
        }
        if (field != nullptr)
            column.storage = column.type == ColumnType::Text ? storageOfText(field->storage) : field->storage;
        column.isUnfit = table != nullptr && field == nullptr;
        if (seen != inspection.stepped.end())
            column.samples = seen->after;
        column.steps = choice.steps;
        column.checks = choice.checks;
        column.onWrong = choice.onWrong.value_or(choices.onWrong);
        derived.append(column);
    }
    return derived;
}

QList<ColumnChoice> withSnakeCaseNames(QList<ColumnChoice> columns, const QStringList &names, const TableSchema *table)
{
    columns.resize(names.size());
    const QStringList snakeCase = snakeCaseNames(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!columns[i].field && (table == nullptr || table->find(snakeCase[i]) != nullptr))
            columns[i].field = snakeCase[i];
    }
    return columns;
}

} // namespace tranche
