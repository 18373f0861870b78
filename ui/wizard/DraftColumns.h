#pragma once

#include "service/RequestBuilder.h"

#include <QHash>

#include <optional>

namespace tranche {

/// A column of the file as the wizard shows it.
struct DraftColumn
{
    QString name;
    bool import = true;
    QString field;
    ColumnType type = ColumnType::Text;
    QString samples;
    QString warning;

    bool operator==(const DraftColumn &) const = default;
};

/// What a person has chosen for columns, by their names. It stays when the table or the dialect changes, until the
/// person changes it or takes another file; what is not chosen follows from the file and the table.
class ColumnChoices
{
public:
    struct Choice
    {
        std::optional<bool> import;
        std::optional<QString> field;
        std::optional<ColumnType> type;
    };

    Choice of(const QString &column) const { return m_choices.value(column); }
    /// Notes what the person has changed of a column.
    void note(const DraftColumn &before, const DraftColumn &after);
    /// Takes all of an earlier import's choices.
    void take(const ColumnMapping &mapping);
    void forgetTypes();
    void clear() { m_choices.clear(); }

private:
    QHash<QString, Choice> m_choices;
};

/// The file's columns as they are chosen, or as they fit the table. @param table that they go to, if it is to stay as
/// it is; else nullptr
QList<DraftColumn> draftColumns(
    const SourceInspection &inspection, const TableSchema *table, const ColumnChoices &choices, bool typesAsText);

/// The columns that the table has no field for, unless the person has left them out.
QStringList unfitColumns(const QList<DraftColumn> &columns, const TableSchema &table, const ColumnChoices &choices);

/// A name for a new table that is none of `tables`: the file's, with that of its part where it has several.
QString freeTableName(const QString &base, const SourceInspection &inspection, const QStringList &tables);

/// The first of some names, and how many there are beside.
QString namesText(const QStringList &names);

} // namespace tranche
