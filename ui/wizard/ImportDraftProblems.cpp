#include "ui/wizard/ImportDraft.h"

#include <QSet>

// Why the wizard's steps are not settled yet, in words.

namespace tranche {

QString ImportDraft::columnsProblem() const
{
    QSet<QString> fields;
    for (const DraftColumn &column : m_columns) {
        if (!column.import)
            continue;
        if (column.field.trimmed().isEmpty())
            return tr("“%1” has no field: name one, or leave the column out.").arg(column.name);
        if (fields.contains(column.field.toCaseFolded()))
            return tr("Two columns go to the field “%1”.").arg(column.field);
        fields.insert(column.field.toCaseFolded());
    }
    const bool noneFits = fields.isEmpty() && !m_columns.isEmpty() && unfitColumns().size() == m_columns.size();
    return fields.isEmpty() && !noneFits ? tr("No column is chosen.") : QString();
}

QString ImportDraft::targetProblem() const
{
    if (choices.target.isEmpty())
        return tr("Choose the database that the rows go to.");
    if (!m_targetProblem.isEmpty() || m_lookingAtTarget)
        return m_lookingAtTarget ? tr("Looking at the database…") : m_targetProblem;
    if (tableName().isEmpty())
        return tr("Name the table.");
    if (m_table && choices.mode == TargetMode::Create)
        return tr("The table %1 exists already: choose another name, such as %2.").arg(m_table->name, freeTableName());
    if (!m_table && choices.mode == TargetMode::Append)
        return tr("There is no table %1 to append to.").arg(tableName());
    const TableSchema *table = tableToKeep();
    if (table == nullptr)
        return {};
    bool someImported = false;
    for (const DraftColumn &column : m_columns) {
        if (column.import && table->find(column.field) == nullptr)
            return tr("The table %1 has no column “%2”: choose a field of the table for it on the page Columns, leave "
                      "it out, or take a new table.")
                .arg(table->name, column.field);
        someImported = someImported || column.import;
    }
    return someImported ? QString()
                        : tr("None of the file's columns is in the table %1: take a new table, such as %2, or choose "
                             "fields of the table on the page Columns.")
                              .arg(table->name, freeTableName());
}

QString ImportDraft::groupingProblem() const
{
    if (choices.grouping.kind == RecordGrouping::Kind::None || !m_inspection)
        return {};
    if (choices.grouping.columns.isEmpty())
        return tr("Name the columns that group rows into records.");
    for (const QString &column : choices.grouping.columns) {
        if (!m_inspection->columnNames.contains(column))
            return tr("The file has no column “%1” to group by.").arg(column);
    }
    return {};
}

QString ImportDraft::problem(Step step) const
{
    switch (step) {
    case Step::File:
        if (choices.file.isEmpty())
            return tr("Choose a file first.");
        return m_looking ? tr("Looking at the file…") : m_fileProblem;
    case Step::Columns:
        return columnsProblem();
    case Step::Target:
        return targetProblem();
    case Step::Import:
        return groupingProblem();
    }
    return {};
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

} // namespace tranche
