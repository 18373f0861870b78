#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace tranche {

/// A constraint of a field, as the schema has it; `value` is of the kind that it takes.
struct SchemaConstraint
{
    QString field;
    QString name; ///< required, unique, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength,
                  ///< pattern, enum
    QJsonValue value;

    bool operator==(const SchemaConstraint &) const = default;
};

struct SchemaForeignKey
{
    QStringList fields;
    QString resource; ///< empty: the table itself
    QStringList referenced;

    bool operator==(const SchemaForeignKey &) const = default;
};

/// What a schema asks of values, beside their types. A plain value.
struct SchemaRules
{
    QList<SchemaConstraint> constraints;
    QStringList primaryKey;
    QList<QStringList> uniqueKeys;
    QList<SchemaForeignKey> foreignKeys;

    bool operator==(const SchemaRules &) const = default;
};

/// In words, a sentence for each kind of rule that an import does not check.
QStringList uncheckedRules(const SchemaRules &rules);

} // namespace tranche
