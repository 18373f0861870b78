#pragma once

#include "service/plan/ImportPlan.h"

namespace tranche {

/// Finds how the rows of a child table refer to their parents, and what is wrong with that.
class ChildPlanner
{
public:
    /// A table that rows may go to.
    struct Table
    {
        QString name;
        const TableSchema *there = nullptr; ///< as the import finds it; nullptr: it is made
    };
    /// @param number of the child table, counted from 1: those before are in the plan's mapping. All outlive this.
    ChildPlanner(Plan &plan, const RequestChoices &choices, int number, const Table &child, const Table &parent);
    /// Puts what it finds into the plan: a child table of its mapping, and its problems.
    void run();

private:
    void problem(const char *code, const QString &message, const QString &hint = {});
    void checkTable();
    const ForeignKey *declared() const;
    bool isParentOfOthers() const;
    static QString fieldOf(const ColumnMapping &mapping, const QString &name);
    QStringList repeatedColumns() const;
    QString parentField(const ForeignKey *key) const;
    QString newKey() const;
    QString keyField(const ForeignKey *key) const;
    void findKey();
    void checkMadeKeys();
    void checkChildFields();
    void checkParentKey();

    Plan &m_plan;
    const RequestChoices &m_choices;
    const int m_number;
    const ChildChoice &m_choice;
    const Table m_table;
    const Table m_parent;
    ChildTable m_child; ///< as it is found
    const ColumnMapping m_parents;
    const ColumnMapping m_lines;
};

} // namespace tranche
