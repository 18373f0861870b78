#pragma once

#include "service/plan/ImportPlan.h"

namespace tranche {

/// Finds how lines refer to their parents, and what is wrong with that.
class RecordPlanner
{
public:
    /// @param child the lines' table, as it is in the target; nullptr: it is made. All outlive this.
    RecordPlanner(Plan &plan, const RequestChoices &choices, const TableSchema *child);
    /// Puts what it finds into the plan: its mapping's child table, and its problems.
    void run();

private:
    void problem(const char *code, const QString &message, const QString &hint = {});
    bool checkChoices();
    void checkTable();
    const ForeignKey *declared() const;
    static QString onlyPrimaryKey(const TableSchema &table);
    static QString fieldOf(const ColumnMapping &mapping, const QString &name);
    QString parentField(const ForeignKey *key) const;
    QString keyField(const ChildTable &child, const ForeignKey *key) const;
    void findKey(ChildTable &child);
    void checkChildFields(const ChildTable &child);
    void checkParentKey(const ChildTable &child);

    Plan &m_plan;
    const RequestChoices &m_choices;
    const TableSchema *m_child;
    const ColumnMapping m_parents;
    const ColumnMapping m_lines;
};

} // namespace tranche
