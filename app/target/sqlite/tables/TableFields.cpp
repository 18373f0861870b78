#include "target/sqlite/tables/TableFields.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableStatement.h"

#include <algorithm>

namespace tranche {

/// The column that gets the file's name.
static void checkFileField(const TableSchema &table, const ColumnMapping &mapping)
{
    if (mapping.fileField.isEmpty())
        return;
    const TableColumn *field = table.find(mapping.fileField);
    if (field == nullptr || field->generated)
        throw Failure(QStringLiteral("target.field_missing"),
            TargetText::tr("The table %1 has no column “%2” for the file's name.").arg(table.name, mapping.fileField),
            TargetText::tr("Name another one, or add it to the table."));
}

static QString listedFields(const QStringList &names)
{
    constexpr qsizetype most = 20;
    const QString text = names.first(std::min(names.size(), most)).join(QStringLiteral("”, “"));
    return names.size() > most ? text + QStringLiteral("”, “…") : text;
}

/// @param sources the columns of the file that were to go there
static Failure fieldsMissing(const TableSchema &table, const QStringList &fields, const QStringList &sources)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    const bool isOne = fields.size() == 1;
    return Failure(QStringLiteral("target.field_missing"),
        (isOne ? TargetText::tr("The table %1 has no column “%2”.")
               : TargetText::tr("The table %1 has no columns “%2”."))
            .arg(table.name, listedFields(fields)),
        (isOne ? TargetText::tr("Map “%1” to one of its columns (%2), or leave it out.")
               : TargetText::tr("Map “%1” to its columns (%2), or leave them out."))
            .arg(listedFields(sources), names.join(QLatin1String(", "))));
}

void checkFields(const TableSchema &table, const ColumnMapping &mapping)
{
    QStringList missing;
    QStringList sources;
    for (const MappedColumn &column : mapping.columns) {
        if (table.find(column.field) == nullptr) {
            missing.append(column.field);
            sources.append(column.sourceName);
        }
    }
    if (!missing.isEmpty())
        throw fieldsMissing(table, missing, sources);
    for (const MappedColumn &column : mapping.columns) {
        const TableColumn *field = table.find(column.field);
        if (field->generated)
            throw Failure(QStringLiteral("target.field_generated"),
                TargetText::tr("The column “%1” of %2 is computed by the database.").arg(column.field, table.name),
                TargetText::tr("Leave “%1” out of the import.").arg(column.sourceName));
    }
    checkFileField(table, mapping);
}

void addColumns(SqliteDatabase &database, const TableSchema &table, const WriterOptions &options)
{
    if (!options.design.addColumns)
        return;
    const auto add = [&](const QString &field, ColumnType type) {
        if (table.find(field) == nullptr)
            database.execute(QStringLiteral("ALTER TABLE main.%1 ADD COLUMN %2")
                                 .arg(quotedName(table.name), columnDefinition(field, type, table.isStrict)));
    };
    for (const MappedColumn &column : options.mapping.columns)
        add(column.field, column.fieldType());
    if (!options.mapping.fileField.isEmpty())
        add(options.mapping.fileField, ColumnType::Text);
}

} // namespace tranche
