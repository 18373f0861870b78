#pragma once

#include "service/plan/Plan.h"
#include "service/recipe/Recipe.h"
#include "ui/importing/ColumnChoices.h"

#include <QMap>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tranche {

/// What the import page's parts have settled so far, and the plan that comes of it. It looks at the file and at the
/// target off the GUI thread whenever a choice changes; an answer that comes late, for a choice that is not the present
/// one any more, is dropped.
class ImportDraft final : public QObject
{
    Q_OBJECT
public:
    using Step = PlanStep;
    /// A part of the page in which something may be written that makes no sense.
    enum class Panel { Report, Grouping, Terms };

    explicit ImportDraft(QObject *parent = nullptr);
    ~ImportDraft() override;

    /// As they are chosen, but for the columns, which stand in the plan; also what others leave without use for now,
    /// such as a key where the mode has none: see effectiveChoices().
    RequestChoices choices;
    const std::optional<SourceInspection> &inspection() const { return m_inspection; }
    const TargetInspection &target() const { return m_target; }
    bool isLooking() const { return m_looking || m_lookingAtTarget; }
    /// Why nothing can go into the target as it is; empty: nothing is known to be wrong with it.
    const QString &targetProblem() const { return m_targetProblem; }
    const Plan &plan() const { return m_plan; }
    const QList<PlannedColumn> &columns() const { return m_plan.columns; }
    /// When this very file was imported into this very table, if it was.
    const std::optional<QDateTime> &earlierImport() const { return m_earlierImport; }
    /// Whether that is not known yet.
    bool isLookingForEarlierImport() const { return m_stopLooking != nullptr; }
    QString tableName() const;

    void setFile(const QString &path);
    void setDialect(const DialectChoice &dialect);
    void setSource(const SourceOptions &source);
    /// Whether the file is a test report, for which columns, mode and design are no choices.
    bool isReport() const;
    void setReport(const ReportFacts &facts);
    void setTarget(const QString &target);
    /// A target as long as the person names none.
    void suggestTarget(const QString &target);
    bool targetIsSuggested() const { return choices.target.isEmpty() || choices.target == m_suggestedTarget; }
    /// The table as the person names it; it stays until another file is chosen.
    void setTable(const QString &table);
    /// A name for the table as long as the person names none. empty: the file's
    void suggestTable(const QString &table);
    void setMode(TargetMode mode);
    void setTypesAsText(bool asText);
    /// But for its type.
    void setColumn(int index, const PlannedColumn &column);
    /// @param index of a column of the file, or behind these of a new one
    /// @param format of the values; nullopt: it is found
    void setType(int index, ColumnType type, const std::optional<ValueFormat> &format);
    /// Where the values of a column of the file are looked up; nullopt: nowhere.
    void setReference(int index, const std::optional<ColumnReference> &reference);
    /// What is done to the values of columns of the file, and the rules that they keep.
    void setValues(const QList<int> &indexes, const ValueChoice &values);
    /// Whether the file has a column of this name, or one is made.
    bool hasColumn(const QString &name) const;
    /// Adds a new column, or takes the place of the one of this name. @returns why that can't be; empty if it is done
    QString setDerived(const ValueChoice &column);
    /// Likewise removes one.
    QString removeDerived(const QString &name);
    /// What decides how values look after their steps: what is chosen by people, columns of the plan left out.
    RequestChoices choicesOfSteps() const;
    /// The file as it is looked at without steps.
    const std::optional<SourceInspection> &unstepped() const { return m_unstepped; }
    void setAllImported(bool import);
    /// Fills everything in from an earlier import.
    void setRequest(const ImportRequest &request);
    /// Fills everything in but the file, as a recipe or a profile has it; where it names no target, that stays.
    /// @throws Failure "call.option" if it makes no sense
    void takeRecipe(const Recipe &recipe);
    /// What earlier imports into the table tell.
    void setHistory(const TableHistory &history);
    /// What is written in a panel makes no sense, so that it can't be one of `choices`: nothing is imported until it is
    /// mended. Where the panel is not shown it does not count. @param problem why; empty: it makes sense
    void setMiswritten(Panel panel, const QString &problem) { m_miswritten[panel] = problem; }
    /// Tells the pages that one of `choices` was changed by another.
    void noteChange();

    /// Why the step is not settled, in words; empty if it is.
    QString problem(Step step) const;
    /// The first problem of all steps.
    QString firstProblem() const;
    /// All choices, with the columns as a map.
    RequestChoices finalChoices() const;
    /// Whether a person has chosen anything for the file, which would be lost with the draft.
    bool hasChoices() const { return m_hasChoices; }

Q_SIGNALS:
    void inspected(); ///< the file was looked at: preview and columns are new
    void changed(); ///< anything else

private:
    /// Without what others leave without use.
    RequestChoices effectiveChoices() const;
    void inspect();
    struct Look
    {
        SourceInspection unstepped;
        SourceInspection stepped;
    };
    void lookInBackground(std::function<Look()> look);
    void takeLook(const Look &look);
    void lookAtValues();
    void takeRecipesColumns();
    QString takeValueChoices(const QList<ValueChoice> &values);
    void takeInspection(const std::optional<SourceInspection> &inspection, const QString &problem);
    void inspectTarget();
    void takeTarget(const TargetInspection &target, const QString &problem);
    void avoidOtherTable();
    void lookForEarlierImport();
    void makePlan();
    /// Why a step can't even be planned: something is not chosen, or not known yet.
    QString unsettled(Step step) const;

    std::optional<SourceInspection> m_unstepped;
    std::optional<SourceInspection> m_inspection; ///< with what steps make of the values
    QString m_fileProblem;
    bool m_looking = false;
    int m_inspections = 0; ///< counts the looks at the file, to know the last one
    ColumnChoices m_columnChoices;
    ColumnChoices m_choicesBeforeText; ///< while all values are read as text
    bool m_hasChoices = false;
    std::optional<RequestChoices> m_recipe; ///< whose columns are to be found in the file
    bool m_fromRequest = false; ///< the choices are an earlier import's, also for another file
    TargetInspection m_target;
    QString m_targetProblem;
    bool m_lookingAtTarget = false;
    int m_targetInspections = 0;
    bool m_tableIsChosen = false; ///< by the person
    QString m_suggestedTarget; ///< empty: a person has named one
    bool m_besideTable = false; ///< see PlanManner
    Plan m_plan;
    QMap<Panel, QString> m_miswritten;
    std::optional<QDateTime> m_earlierImport;
    std::shared_ptr<std::atomic<bool>> m_stopLooking; ///< of the look for an earlier import that is under way
};

} // namespace tranche
