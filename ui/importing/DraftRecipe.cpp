#include "ui/importing/ImportDraft.h"

namespace tranche {

// Of an ImportDraft: choices that come from a recipe.

void ImportDraft::takeRecipe(const Recipe &recipe)
{
    RequestChoices taken;
    taken.chunkSize = choices.chunkSize;
    taken.file = choices.file;
    taken.folder = choices.folder;
    taken.source.member = choices.source.member;
    tranche::takeRecipe(taken, recipe);
    if (taken.target.isEmpty())
        taken.target = choices.target;
    taken.validateOnly = false;
    m_tableIsChosen = !taken.table.isEmpty();
    m_columnChoices.clear();
    m_recipe = taken;
    choices = taken;
    choices.map.clear(); // of the plan's columns, once they are found
    choices.lookups.clear();
    inspect();
}

/// Finds the columns of the recipe in the file.
void ImportDraft::takeRecipesColumns()
{
    if (!m_recipe || !m_inspection)
        return;
    const RequestChoices recipe = *std::exchange(m_recipe, std::nullopt);
    const QStringList &names = m_inspection->columnNames;
    try {
        const FoundColumns found = findColumns(recipe.expected, recipe.map, *m_inspection);
        m_columnChoices.take(names, columnChoices(found.columns + recipe.map, names, recipe.lookups));
        choices.remarks += found.drift.sentences(recipe.expected.by);
    } catch (const Failure &failure) { // it names columns that the file has not
        choices.remarks.append(failure.text());
    }
    choices.expected.columns.clear(); // they are found, or told not to be
}

void ImportDraft::setLabelHistory(const QMap<QString, QString> &history)
{
    if (choices.labelHistory == history)
        return;
    choices.labelHistory = history;
    avoidOtherTable();
    Q_EMIT changed();
}

} // namespace tranche
