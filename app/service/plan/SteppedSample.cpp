#include "service/plan/SteppedSample.h"

#include "mapping/ColumnFormats.h"
#include "mapping/RowErrors.h"
#include "service/plan/ColumnDrift.h"
#include "service/plan/PlannedValues.h"
#include "service/plan/SampledRows.h"
#include "source/text/RowText.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t steppedSampleRows = 20'000;
static constexpr qsizetype mostSamplesShown = 5;

namespace {

/// The first rows of a file, mapped again and again.
class SteppedSample
{
public:
    SteppedSample(const SourceInspection &inspection, const RequestChoices &choices)
        : m_inspection(inspection)
        , m_choices(choices)
        , m_values(planValues(choices, inspection))
        , m_dialect(inspection.sniffed.dialect)
        , m_rows(inspection)
    {
        makeMapping();
    }

    bool computes() const
    {
        return std::any_of(m_values.derived.begin(), m_values.derived.end(),
            [](const ValueChoice &choice) { return !choice.steps.compute.isEmpty(); });
    }

    /// Maps the rows, and finds the types of the columns with steps by what they hold then.
    QList<SteppedColumn> look()
    {
        readRows();
        QList<SteppedColumn> columns;
        QList<MappedColumn *> mapped;
        for (MappedColumn &column : m_mapping.columns) {
            if (column.steps.isEmpty() && column.checks.isEmpty())
                continue;
            columns.append(lookAt(column));
            mapped.append(&column);
        }
        settleFormatsOf(columns);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            MappedColumn &column = *mapped[i];
            if (column.steps.isDerived() || column.steps.isEmpty())
                continue; // what is computed of it takes it as SQLite does
            const auto chosen = m_types.value(column.source);
            column.type = chosen ? *chosen : columns[i].inferred.type;
            if (!chosen)
                column.format = columns[i].inferred.format;
        }
        return columns;
    }

private:
    void settleFormatsOf(QList<SteppedColumn> &columns) const
    {
        FormatPreferences preferences = m_inspection.preferences;
        std::vector<InferredColumn> inferred;
        QStringList names;
        for (const SteppedColumn &column : std::as_const(columns)) {
            inferred.push_back(column.inferred);
            names.append(column.name);
        }
        settleFormats(inferred, names, preferences);
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i].inferred = inferred[std::size_t(i)];
    }

    void makeMapping()
    {
        const QStringList &names = m_inspection.columnNames;
        QList<ColumnChoice> map = columnChoices(
            findColumns(m_choices.expected, m_choices.map, m_inspection).columns + m_choices.map, names);
        if (m_choices.snakeCaseNames)
            map = withSnakeCaseNames(map, names, nullptr);
        m_mapping.sourceNames = names;
        m_mapping.nullTexts = m_choices.nullTexts;
        m_mapping.nullWords = m_choices.nullWords;
        m_mapping.rules = m_choices.rules;
        for (int i = 0; i < int(names.size()); ++i) {
            const ColumnChoice choice = map.value(i);
            const ValueChoice &values = m_values.ofFile[i];
            MappedColumn column;
            column.source = i;
            column.sourceName = names[i];
            column.field = choice.field.value_or(names[i]); // by which expressions know it, too
            column.steps = values.steps;
            column.checks = values.checks;
            column.format = choice.format.value_or(ValueFormat());
            m_types.append(choice.type);
            const ColumnType guessed
                = m_choices.typesAsText ? ColumnType::Text : m_inspection.columns[std::size_t(i)].type;
            column.type = !values.steps.isEmpty() ? ColumnType::Text : choice.type.value_or(guessed);
            if (values.steps.isEmpty() && !choice.type && !m_choices.typesAsText)
                column.format = m_inspection.columns[std::size_t(i)].format;
            m_mapping.columns.append(column);
        }
        for (const ValueChoice &values : m_values.derived) {
            MappedColumn column;
            column.source = int(m_mapping.columns.size());
            column.sourceName = values.column;
            column.field = values.column;
            column.steps = values.steps;
            column.checks = values.checks;
            m_types.append(values.type);
            m_mapping.columns.append(column);
        }
    }

    void readRows()
    {
        ColumnMapping mapping = m_mapping;
        for (MappedColumn &column : mapping.columns)
            column.checks = {}; // what breaks a rule is shown too
        m_rows.map(mapping, steppedSampleRows, m_batch);
    }

    std::string_view inFile(const Cell &cell) const
    {
        return m_dialect.quotedIsText ? RowText::valueIn(cell.view()) : cell.view();
    }

    SteppedColumn lookAt(const MappedColumn &column) const
    {
        SteppedColumn found { column.sourceName, column.steps.isDerived(), stepWords(column.steps),
            ruleWords(column.checks), {}, {}, {} };
        ColumnEvidence evidence(m_choices.nullWords);
        QStringList before;
        QStringList after;
        for (std::uint32_t row = 0; row < m_batch.rows.rows.size() && !column.steps.isEmpty(); ++row) {
            if (m_batch.rows.rows[row].problem != RowProblem::None)
                continue;
            const Cell &cell = m_batch.cellsOf(row)[column.source];
            const Cell &was = m_batch.inFile(row, column.source);
            const bool isNull = cell.kind == CellKind::Null;
            if (cell.kind != CellKind::Text && !isNull) // a column without steps, of a type
                continue;
            const std::string_view value = isNull ? std::string_view() : cell.view();
            const bool isText = cell.quoted && m_dialect.quotedIsText && value == was.view() && !found.isDerived;
            evidence.add(value, cell.quoted && !found.isDerived && !isNull, isText);
            const bool isChanged = found.isDerived || value != was.view();
            QStringList &from = isChanged ? found.before : before;
            QStringList &to = isChanged ? found.after : after;
            if (to.size() >= mostSamplesShown)
                continue;
            const QString text = valueForError(value);
            to.append(isNull ? QString() : text.isNull() ? QStringLiteral("") : text);
            if (!found.isDerived)
                from.append(valueForError(inFile(was)));
        }
        for (qsizetype i = 0; i < after.size() && found.after.size() < mostSamplesShown; ++i) {
            found.after.append(after[i]);
            found.before.append(before.value(i));
        }
        found.inferred = evidence.conclude(column.sourceName);
        return found;
    }

    const SourceInspection &m_inspection;
    const RequestChoices &m_choices;
    const PlannedValues m_values;
    const Dialect &m_dialect;
    const SampledRows m_rows;
    ColumnMapping m_mapping;
    QList<std::optional<ColumnType>> m_types; ///< that are chosen, by position in the mapping
    Batch m_batch;
};

} // namespace

void lookAtSteps(SourceInspection &inspection, const RequestChoices &choices)
{
    if (!choosesValues(choices) || inspection.columnNames.isEmpty())
        return;
    SteppedSample sample(inspection, choices);
    QList<SteppedColumn> stepped = sample.look();
    if (sample.computes()) { // of values that have their types now
        const QList<SteppedColumn> typed = sample.look();
        for (qsizetype i = 0; i < stepped.size(); ++i) {
            if (stepped[i].isDerived)
                stepped[i] = typed[i];
        }
    }
    for (const SteppedColumn &column : std::as_const(stepped)) {
        const auto at = inspection.columnNames.indexOf(column.name);
        if (!column.isDerived && !column.steps.isEmpty())
            inspection.columns[std::size_t(at)] = column.inferred;
    }
    inspection.stepped = stepped;
}

} // namespace tranche
