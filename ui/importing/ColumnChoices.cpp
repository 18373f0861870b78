#include "ui/importing/ColumnChoices.h"

#include "service/plan/PlannedReferences.h"

#include <algorithm>

namespace tranche {

QList<ColumnChoice> ColumnChoices::of(const QStringList &columns) const
{
    QList<ColumnChoice> choices;
    for (const QString &name : columns)
        choices.append(m_choices.value(name));
    return choices;
}

void ColumnChoices::note(const PlannedColumn &before, const PlannedColumn &after)
{
    ColumnChoice &choice = m_choices[before.name];
    if (before.import != after.import)
        choice.import = after.import;
    if (before.field != after.field)
        choice.field = after.field;
    if (before.readsNullWords != after.readsNullWords)
        choice.readsNullWords = after.readsNullWords;
}

void ColumnChoices::chooseType(const QString &column, ColumnType type, const std::optional<ValueFormat> &format)
{
    ColumnChoice &choice = m_choices[column];
    choice.type = type;
    choice.typeIsGuessed = false;
    choice.format = format;
}

void ColumnChoices::chooseReference(const QString &column, const std::optional<ColumnReference> &reference)
{
    m_choices[column].reference = reference;
}

void ColumnChoices::take(const ColumnMapping &mapping)
{
    clear();
    for (const QString &name : mapping.sourceNames)
        m_choices[name].import = false;
    for (const MappedColumn &column : mapping.columns)
        m_choices[column.sourceName] = { true, column.field, column.type, column.typeIsGuessed,
            column.readsNullWords ? std::nullopt : std::optional(false), column.format, column.reference };
}

void ColumnChoices::take(const QStringList &names, const QList<ColumnChoice> &choices)
{
    clear();
    for (qsizetype i = 0; i < std::min(names.size(), choices.size()); ++i)
        m_choices[names[i]] = choices[i];
}

QStringList ColumnChoices::lookedUpTables() const
{
    return tranche::lookedUpTables(m_choices.values());
}

void ColumnChoices::forgetTypes()
{
    for (ColumnChoice &choice : m_choices) {
        choice.type.reset();
        choice.format.reset();
    }
}

void ColumnChoices::takeTypes(const ColumnChoices &others)
{
    for (auto other = others.m_choices.cbegin(); other != others.m_choices.cend(); ++other) {
        ColumnChoice &choice = m_choices[other.key()];
        if (choice.type || !other->type)
            continue;
        choice.type = other->type;
        choice.typeIsGuessed = other->typeIsGuessed;
        choice.format = other->format;
    }
}

} // namespace tranche
