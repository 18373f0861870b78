#include "service/plan/PlannedValues.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnFormats.h"
#include "mapping/ColumnNames.h"
#include "service/plan/ColumnDrift.h"
#include "service/plan/ColumnFinder.h"

#include <QHash>

#include <algorithm>

namespace tranche {

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

bool choosesValues(const RequestChoices &choices)
{
    const auto hasSome = [](const auto &choice) { return !choice.steps.isEmpty() || !choice.checks.isEmpty(); };
    return std::any_of(choices.values.begin(), choices.values.end(), hasSome)
        || std::any_of(choices.expected.columns.begin(), choices.expected.columns.end(), hasSome);
}

namespace {

/// Gathers what is chosen, column by column.
class ValuePlanning
{
public:
    ValuePlanning(const QStringList &names, const QHash<QString, QString> &expectedNames)
        : m_ofFile(names)
        , m_expectedNames(expectedNames)
        , m_all(names)
    {
        m_planned.ofFile.resize(names.size());
    }

    void addTo(int place, const MapChoice &column)
    {
        tranche::addTo(m_planned.ofFile[place], { column.source, column.steps, column.checks, column.onWrong });
    }
    void add(const ValueChoice &choice)
    {
        const int position = m_ofFile.find(choice.column);
        const auto made = std::find_if(m_planned.derived.begin(), m_planned.derived.end(),
            [&](const ValueChoice &one) { return one.column.compare(choice.column, Qt::CaseInsensitive) == 0; });
        if (choice.steps.isDerived())
            addDerived(choice);
        else if (choice.column == QLatin1String("*") && position < 0)
            addToAll(choice);
        else if (position >= 0)
            tranche::addTo(m_planned.ofFile[position], choice);
        else if (made != m_planned.derived.end())
            tranche::addTo(*made, choice);
        else
            throw noColumn(choice.column, m_ofFile.names());
    }
    const PlannedValues &planned() const { return m_planned; }

private:
    void addToAll(const ValueChoice &choice)
    {
        for (ValueChoice &one : m_planned.ofFile)
            tranche::addTo(one, choice);
    }
    void addDerived(const ValueChoice &choice)
    {
        constexpr qsizetype most = 2000; // as many as a table may have
        if (m_planned.derived.size() >= most)
            throw Failure(QStringLiteral("call.step"), ServiceText::tr("There are more than 2,000 new columns."));
        if (m_all.names().contains(choice.column, Qt::CaseInsensitive))
            throw Failure(QStringLiteral("call.step"),
                ServiceText::tr("There is a column “%1” already: a new one needs a name of its own.")
                    .arg(choice.column));
        m_planned.derived.append(choice);
        nameSources(m_planned.derived.back().steps);
        m_all.append(choice.column);
    }
    /// Sources as the file, or the new columns before it, name them.
    void nameSources(ValueSteps &steps) const
    {
        const auto name = [this](QString &source) {
            int position = m_all.find(source);
            if (position < 0)
                position = m_all.find(m_expectedNames.value(source, source));
            if (position < 0)
                throw noColumn(source, m_all.names());
            source = m_all.names()[position];
        };
        if (steps.split)
            name(steps.split->source);
        if (steps.join) {
            for (QString &source : steps.join->sources)
                name(source);
        }
    }

    ColumnFinder m_ofFile;
    const QHash<QString, QString> &m_expectedNames;
    ColumnFinder m_all; ///< with the new ones so far
    PlannedValues m_planned;
};

} // namespace

PlannedValues planValues(const RequestChoices &choices, const SourceInspection &inspection)
{
    const FoundColumns found = findColumns(choices.expected, choices.map, inspection);
    ValuePlanning planning(inspection.columnNames, found.names);
    for (qsizetype i = 0; i < found.columns.size(); ++i)
        planning.addTo(found.places[i], found.columns[i]);
    for (const MapChoice &column : choices.expected.columns) {
        const auto isSame = [&](const ValueChoice &choice) {
            return choice.steps.isDerived() && choice.column.compare(column.source, Qt::CaseInsensitive) == 0;
        };
        if (column.steps.isDerived() && std::none_of(choices.values.begin(), choices.values.end(), isSame))
            planning.add({ column.source, column.steps, column.checks, column.onWrong, column.type, column.format });
    }
    for (const ValueChoice &choice : choices.values)
        planning.add(choice);
    return planning.planned();
}

QList<ValueChoice> valueChoicesOf(const ColumnMapping &mapping)
{
    QList<ValueChoice> choices;
    for (const MappedColumn &column : mapping.columns) {
        const bool isDerived = column.steps.isDerived();
        if (column.steps.isEmpty() && column.checks.isEmpty() && column.onWrong == WrongValue::Error)
            continue;
        ValueChoice choice { isDerived ? column.sourceName : QStringLiteral("#%1").arg(column.source + 1), column.steps,
            column.checks, column.onWrong };
        if (isDerived)
            choice.type = column.type;
        if (isDerived && column.format != ValueFormat())
            choice.format = column.format;
        choices.append(choice);
    }
    return choices;
}

QList<PlannedColumn> takeValues(QList<PlannedColumn> &columns, const RequestChoices &choices,
    const SourceInspection &inspection, const TableSchema *table)
{
    const PlannedValues values = planValues(choices, inspection);
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
        if (choice.format) {
            column.format = *choice.format;
        } else if (isGuessed || (choice.type && seen != inspection.stepped.end())) {
            const FormatChoice found = formatAs(column.type, seen->inferred, inspection.preferences);
            column.format = found.format ? found.format->format : ValueFormat();
        }
        keepGuessedTimes(column, isGuessed);
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
