#pragma once

#include "service/plan/PlannedColumns.h"

#include <QHash>

namespace tranche {

/// What a person has chosen for columns, by their names. It stays when the table or the dialect changes, until the
/// person changes it or takes another file; what is not chosen follows from the file and the table.
class ColumnChoices
{
public:
    /// Those of some columns, in their order.
    QList<ColumnChoice> of(const QStringList &columns) const;
    /// Notes what the person has changed of a column.
    void note(const PlannedColumn &before, const PlannedColumn &after);
    /// Notes a type. @param format of its values; nullopt: it is found
    void chooseType(const QString &column, ColumnType type, const std::optional<ValueFormat> &format);
    void chooseReference(const QString &column, const std::optional<ColumnReference> &reference);
    /// Takes all of an earlier import's choices.
    void take(const ColumnMapping &mapping);
    /// Takes the choices of columns, one for each or fewer.
    void take(const QStringList &names, const QList<ColumnChoice> &choices);
    /// The tables that values are looked up in.
    QStringList lookedUpTables() const;
    void forgetTypes();
    /// Takes the types of others for columns that have none of their own.
    void takeTypes(const ColumnChoices &others);
    void clear() { m_choices.clear(); }

private:
    QHash<QString, ColumnChoice> m_choices;
};

} // namespace tranche
