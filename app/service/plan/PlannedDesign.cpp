#include "service/plan/PlannedDesign.h"

#include "core/Texts.h"
#include "target/TargetDrivers.h"

#include <QHash>

#include <algorithm>

namespace tranche {

namespace {

/// Fields by what options call them: their own names, or those of their columns in the file.
class FieldNames
{
public:
    FieldNames(const QList<PlannedColumn> &columns, const QString &fileField)
    {
        for (auto column = columns.crbegin(); column != columns.crend(); ++column) { // the first of a name counts
            if (column->import)
                m_fields.insert(column->name.toCaseFolded(), column->field);
        }
        for (const PlannedColumn &column : columns) {
            if (column.import)
                m_fields.insert(column.field.toCaseFolded(), column.field);
        }
        if (!fileField.isEmpty())
            m_fields.insert(fileField.toCaseFolded(), fileField);
    }

    /// @returns the fields, or nothing with what was not found in `missing`
    QStringList find(const QStringList &names, QString &missing) const
    {
        QStringList fields;
        for (const QString &name : names) {
            const auto field = m_fields.constFind(name.toCaseFolded());
            if (field == m_fields.constEnd()) {
                missing = name;
                return {};
            }
            if (!fields.contains(*field, Qt::CaseInsensitive))
                fields.append(*field);
        }
        return fields;
    }

private:
    QHash<QString, QString> m_fields;
};

} // namespace

/// Fields whose columns have a value in each row of the sample. How many rows that has the fullest column tells; where
/// even it has a gap, the import finds out.
static QStringList fieldsWithoutGap(const QList<PlannedColumn> &columns, const SourceInspection &inspection)
{
    qint64 rows = 1;
    for (const InferredColumn &column : inspection.columns)
        rows = std::max(rows, column.filled);
    QStringList fields;
    for (qsizetype i = 0; i < qsizetype(inspection.columns.size()); ++i) { // of new ones nothing is known
        const InferredColumn &seen = inspection.columns[std::size_t(i)];
        const PlannedColumn &column = columns[i];
        const bool hasNulls = column.readsNullWords && column.type->readsNullWords && !seen.wordsFound.isEmpty();
        if (column.import && seen.filled == rows && !hasNulls)
            fields.append(column.field);
    }
    return fields;
}

static PlanProblem noSuchColumn(const QString &code, const QString &option, const QString &name)
{
    return { PlanStep::Target, code, ServiceText::tr("%1: no column “%2” is imported.").arg(option, name),
        ServiceText::tr("Name columns of the file, or fields of the table, with commas between them.") };
}

PlannedDesign planDesign(
    const RequestChoices &choices, const QList<PlannedColumn> &columns, const SourceInspection &inspection)
{
    PlannedDesign planned { choices.design, {} };
    TableDesign &design = planned.design;
    const FieldNames names(columns, choices.fileField);
    const auto settle = [&](QStringList &fields, const char *code, const char *option) {
        QString missing;
        fields = names.find(fields, missing);
        if (!missing.isEmpty())
            planned.problems.append(noSuchColumn(QLatin1String(code), QLatin1String(option), missing));
    };
    settle(design.primaryKey, "call.primary_key", "--primary-key");
    if (design.notNull == TableDesign::NotNull::Auto)
        design.notNullFields = fieldsWithoutGap(columns, inspection);
    else
        settle(design.notNullFields, "call.not_null", "--not-null");
    for (TableDesign::Index &index : design.indexes)
        settle(index.fields, "call.index", index.unique ? "--unique-index" : "--index");
    const bool saysMore = !design.primaryKey.isEmpty() || design.notNull != TableDesign::NotNull::None || design.strict;
    if (!design.createSql.isEmpty() && saysMore)
        planned.problems.append({ PlanStep::Target, QStringLiteral("call.create_sql"),
            ServiceText::tr("--create-sql says all of the table: --primary-key, --not-null and --strict can't be used "
                            "with it."),
            ServiceText::tr("Write it into the statement.") });
    return planned;
}

std::optional<TableSchema> tableOfStatement(
    const RequestChoices &choices, const TargetLocation &location, const QString &table)
{
    if (choices.design.createSql.isEmpty())
        return std::nullopt;
    return driverOf(location).tableOf(choices.design.createSql, table);
}

QString createStatementOf(
    const TargetLocation &location, const QString &table, const ColumnMapping &mapping, const TableDesign &design)
{
    return driverOf(location).createStatement(table, mapping, design);
}

} // namespace tranche
