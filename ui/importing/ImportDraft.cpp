#include "ui/importing/ImportDraft.h"

#include "service/inspect/ReportInspection.h"
#include "service/plan/PlannedValues.h"
#include "service/recipe/ChoicesOfRequest.h"
#include "target/TargetDrivers.h"

#include <QDir>

namespace tranche {

ImportDraft::ImportDraft(QObject *parent)
    : QObject(parent)
{
    choices.chunkSize = 100;
    choices.folder = QDir::homePath();
}

ImportDraft::~ImportDraft()
{
    if (m_stopLooking)
        *m_stopLooking = true;
}

QString ImportDraft::tableName() const
{
    return m_tableIsChosen ? choices.table : m_plan.table;
}

void ImportDraft::setFile(const QString &path)
{
    if (choices.file == path)
        return;
    choices.file = path;
    if (!m_fromRequest) {
        m_hasChoices = false;
        m_tableIsChosen = false;
        choices.table.clear();
        choices.tableIfNone.clear();
        m_columnChoices.clear();
        choices.source = {};
        choices.values.clear(); // so are those of columns, and of what is made of them
        choices.design = {};
        choices.key.clear();
        choices.expected = {};
        choices.rules.clear();
        choices.remarks.clear();
        m_recipe.reset();
    }
    inspect();
}

void ImportDraft::setDialect(const DialectChoice &dialect)
{
    if (choices.dialect == dialect)
        return;
    choices.dialect = dialect;
    m_hasChoices = true;
    inspect();
}

void ImportDraft::setSource(const SourceOptions &source)
{
    SourceOptions taken = source;
    taken.report = choices.source.report; // which has controls of its own
    if (choices.source == taken)
        return;
    choices.source = taken;
    m_hasChoices = true;
    inspect();
}

bool ImportDraft::isReport() const
{
    return m_inspection && isTestReport(m_inspection->source);
}

void ImportDraft::setReport(const ReportFacts &facts)
{
    if (choices.source.report == facts)
        return;
    choices.source.report = facts;
    noteChange();
}

void ImportDraft::setTypesAsText(bool asText)
{
    choices.typesAsText = asText;
    m_hasChoices = true;
    if (asText) {
        m_choicesBeforeText = m_columnChoices;
        m_columnChoices.forgetTypes();
    } else {
        m_columnChoices.takeTypes(m_choicesBeforeText);
    }
    if (!choices.values.isEmpty())
        return lookAtValues();
    makePlan();
    Q_EMIT inspected();
}

void ImportDraft::makePlan()
{
    const SourceInspection unknown;
    const SourceInspection &inspection = m_inspection ? *m_inspection : unknown;
    m_plan = tranche::makePlan(effectiveChoices(), m_columnChoices.of(inspection.columnNames), inspection, m_target,
        { PlanManner::Advice::Pages, true, m_besideTable });
}

RequestChoices ImportDraft::effectiveChoices() const
{
    RequestChoices effective = choices;
    if (isReport())
        effective.mode = TargetMode::Auto;
    if (!hasKey(effective.mode)) {
        effective.key.clear();
        effective.makesKeyIndex = false;
    }
    if (!choices.design.createSql.isEmpty()) { // which says all of it
        effective.design.primaryKey.clear();
        effective.design.notNull = TableDesign::NotNull::None;
        effective.design.notNullFields.clear();
        effective.design.strict = false;
    }
    return effective;
}

void ImportDraft::noteChange()
{
    m_hasChoices = true;
    makePlan();
    Q_EMIT changed();
}

QString ImportDraft::unsettled(Step step) const
{
    if (step == Step::File) {
        if (choices.file.isEmpty())
            return tr("Choose a file first.");
        return m_looking ? tr("Looking at the file…") : m_fileProblem;
    }
    if (step == Step::Import) {
        for (auto panel = m_miswritten.cbegin(); panel != m_miswritten.cend(); ++panel) {
            if (!panel.value().isEmpty() && (panel.key() == Panel::Report) == isReport())
                return panel.value();
        }
    }
    if (step != Step::Target)
        return {};
    if (choices.target.isEmpty())
        return tr("Choose the database that the rows go to.");
    if (m_lookingAtTarget || !m_targetProblem.isEmpty())
        return m_lookingAtTarget ? tr("Looking at the database…") : m_targetProblem;
    return tableName().isEmpty() ? tr("Name the table.") : QString();
}

QString ImportDraft::problem(Step step) const
{
    const QString reason = unsettled(step);
    const PlanProblem *problem = m_plan.problemOf(step);
    return !reason.isEmpty() || problem == nullptr ? reason : problem->failure().text();
}

QString ImportDraft::firstProblem() const
{
    for (const Step step : { Step::File, Step::Columns, Step::Target, Step::Import }) {
        QString text = problem(step);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void ImportDraft::setColumn(int index, const PlannedColumn &column)
{
    if (m_plan.columns[index] == column)
        return;
    m_columnChoices.note(m_plan.columns[index], column);
    noteChange();
}

void ImportDraft::setType(int index, ColumnType type, const std::optional<ValueFormat> &format)
{
    if (index >= m_plan.columns.size()) {
        const QString name = m_plan.derived.value(index - m_plan.columns.size()).name;
        for (ValueChoice &choice : choices.values) {
            if (choice.steps.isDerived() && choice.column == name)
                choice.type = type;
        }
        return noteChange();
    }
    m_columnChoices.chooseType(m_plan.columns[index].name, type, format); // also what was guessed: it stays then
    if (m_plan.derived.isEmpty())
        noteChange();
    else
        lookAtValues(); // what is computed of it is another value
}

void ImportDraft::setAllImported(bool import)
{
    for (const PlannedColumn &column : std::as_const(m_plan.columns)) {
        PlannedColumn chosen = column;
        chosen.import = import;
        m_columnChoices.note(column, chosen);
    }
    noteChange();
}

void ImportDraft::setRequest(const ImportRequest &request)
{
    m_fromRequest = true;
    m_tableIsChosen = true;
    m_columnChoices.take(request.mapping);
    RequestChoices taken = choicesOfRequest(request);
    taken.file = request.filePath;
    taken.folder = choices.folder;
    taken.history = choices.history;
    taken.expected.columns.clear(); // they are chosen already
    taken.values = valueChoicesOf(request.mapping);
    taken.target = targetText(request.location);
    taken.mode = request.mode == TargetMode::Create ? TargetMode::Auto : request.mode;
    taken.dialect = choiceOf(request.dialect); // it is the same file
    taken.source = request.source;
    taken.source.columns.clear(); // of which it may have others by now
    choices = taken;
    inspect();
}

RequestChoices ImportDraft::finalChoices() const
{
    RequestChoices final = effectiveChoices();
    if (isReport()) // whose tables and columns are always the same
        return final;
    final.table = tableName();
    if (m_inspection && final.source.member.isEmpty())
        final.source.member = m_inspection->source.member; // what was shown of an archive is what is imported
    for (int i = 0; i < m_plan.columns.size(); ++i) {
        const PlannedColumn &column = m_plan.columns[i];
        MapChoice map { QStringLiteral("#%1").arg(i + 1), column.import ? column.field : QString(), std::nullopt };
        if (column.import && (!choices.typesAsText || column.type != ColumnType::Text))
            map.type = column.type;
        map.typeIsGuessed = map.type && column.typeIsGuessed;
        if (map.type && column.format != ValueFormat())
            map.format = column.format;
        if (!column.readsNullWords)
            map.readsNullWords = false;
        map.reference = column.reference;
        final.map.append(map);
    }
    return final;
}

} // namespace tranche
