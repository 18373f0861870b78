#include "service/plan/SteppedSample.h"
#include "ui/common/Background.h"
#include "ui/importing/ImportDraft.h"

#include <QDir>

namespace tranche {

// Of an ImportDraft: looks at the file, and at what steps make of its values.

static constexpr int previewRows = 100;

/// What a person has chosen, by the places of the columns.
static QList<MapChoice> mapOf(const ColumnChoices &chosen, const QStringList &names)
{
    QList<MapChoice> map;
    const QList<ColumnChoice> columns = chosen.of(names);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].type)
            map.append({ QStringLiteral("#%1").arg(i + 1), names[i], columns[i].type, columns[i].typeIsGuessed, {},
                columns[i].format });
    }
    return map;
}

/// What is wrong with a step the plan tells: the values are shown without any then.
static SourceInspection afterSteps(SourceInspection inspection, RequestChoices choices, const ColumnChoices &chosen)
{
    try {
        choices.map = mapOf(chosen, inspection.columnNames);
        lookAtSteps(inspection, choices);
    } catch (const Failure &) {
        inspection.stepped.clear();
    }
    return inspection;
}

RequestChoices ImportDraft::choicesOfSteps() const
{
    RequestChoices steps;
    steps.values = choices.values;
    steps.typesAsText = choices.typesAsText;
    steps.nullTexts = choices.nullTexts;
    steps.nullWords = choices.nullWords;
    steps.rules = choices.rules;
    if (m_unstepped)
        steps.map = mapOf(m_columnChoices, m_unstepped->columnNames);
    return steps;
}

void ImportDraft::inspect()
{
    ++m_inspections;
    m_looking = !choices.file.isEmpty();
    m_fileProblem.clear();
    if (!m_looking)
        return takeInspection(std::nullopt, {});
    const QString path = QDir(choices.folder).absoluteFilePath(choices.file);
    lookInBackground([path, source = choices.source, dialect = choices.dialect, nullWords = choices.nullWords,
                         steps = choicesOfSteps(), columnChoices = m_columnChoices] {
        const SourceInspection inspection = inspectFirstPart(path, source, dialect, previewRows, nullWords);
        return Look { inspection, afterSteps(inspection, steps, columnChoices) };
    });
}

/// What it finds counts only as long as nobody has begun to look anew.
void ImportDraft::lookInBackground(std::function<Look()> look)
{
    runInBackground(
        this, std::move(look),
        [this, number = m_inspections](const Look &found) {
            if (number == m_inspections)
                takeLook(found);
        },
        [this, number = m_inspections](const Failure &failure) {
            if (number == m_inspections)
                takeInspection(std::nullopt, failure.text());
        });
    Q_EMIT changed();
}

/// The file as it is known, with other steps.
void ImportDraft::lookAtValues()
{
    if (!m_unstepped || m_looking)
        return inspect();
    ++m_inspections;
    m_looking = true;
    makePlan();
    lookInBackground([unstepped = *m_unstepped, steps = choicesOfSteps(), columnChoices = m_columnChoices] {
        return Look { unstepped, afterSteps(unstepped, steps, columnChoices) };
    });
}

void ImportDraft::takeLook(const Look &look)
{
    m_unstepped = look.unstepped;
    const bool looksAgain = m_recipe && !choices.values.isEmpty(); // at steps of columns that have types now
    m_inspection = look.stepped;
    takeRecipesColumns();
    takeInspection(look.stepped, {});
    if (looksAgain)
        lookAtValues();
}

void ImportDraft::takeInspection(const std::optional<SourceInspection> &inspection, const QString &problem)
{
    m_looking = false;
    m_inspection = inspection;
    if (!inspection)
        m_unstepped.reset();
    m_fileProblem = problem;
    if (m_inspection)
        inspectTarget();
    makePlan();
    Q_EMIT inspected();
}

} // namespace tranche
