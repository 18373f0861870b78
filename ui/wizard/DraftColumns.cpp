#include "ui/wizard/DraftColumns.h"

#include "mapping/ColumnNames.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace tranche {

namespace {

struct DraftColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportDraft)
};

} // namespace

void ColumnChoices::note(const DraftColumn &before, const DraftColumn &after)
{
    Choice &choice = m_choices[before.name];
    if (before.import != after.import)
        choice.import = after.import;
    if (before.field != after.field)
        choice.field = after.field;
    if (before.type != after.type)
        choice.type = after.type;
}

void ColumnChoices::take(const ColumnMapping &mapping)
{
    clear();
    for (const QString &name : mapping.sourceNames)
        m_choices[name].import = false;
    for (const MappedColumn &column : mapping.columns)
        m_choices[column.sourceName] = { true, column.field, column.type };
}

void ColumnChoices::forgetTypes()
{
    for (Choice &choice : m_choices)
        choice.type.reset();
}

static QString warningOf(const InferredColumn &column)
{
    if (column.misfits > 0)
        return DraftColumnsWords::tr("%1 of %2 sampled values are no such %3; the first is “%4”")
            .arg(formatCount(column.misfits), formatCount(column.filled), column.type->label(), column.firstMisfit);
    return column.filled == 0 ? DraftColumnsWords::tr("no value in the sample") : QString();
}

QList<DraftColumn> draftColumns(
    const SourceInspection &inspection, const TableSchema *table, const ColumnChoices &choices, bool typesAsText)
{
    QList<DraftColumn> columns;
    for (int i = 0; i < inspection.columnNames.size(); ++i) {
        const InferredColumn &inferred = inspection.columns[std::size_t(i)];
        DraftColumn column;
        column.name = inspection.columnNames[i];
        const ColumnChoices::Choice choice = choices.of(column.name);
        const TableColumn *field = table != nullptr ? table->find(choice.field.value_or(column.name)) : nullptr;
        if (table != nullptr && !choice.field && field == nullptr && inspection.layout.header.isEmpty()
            && i < table->columns.size())
            field = &table->columns[i];
        column.field = choice.field ? *choice.field : field != nullptr ? field->name : column.name;
        column.import = choice.import.value_or(table == nullptr || field != nullptr);
        column.type = choice.type.value_or(typesAsText ? ColumnType::Text
                : field != nullptr                     ? field->type()
                                                       : inferred.type);
        column.samples = inferred.samples.join(QStringLiteral(" · "));
        if (table != nullptr && field == nullptr)
            column.warning = DraftColumnsWords::tr("the table %1 has no such column").arg(table->name);
        else if (!typesAsText)
            column.warning = warningOf(inferred);
        columns.append(column);
    }
    return columns;
}

QStringList unfitColumns(const QList<DraftColumn> &columns, const TableSchema &table, const ColumnChoices &choices)
{
    QStringList unfit;
    for (const DraftColumn &column : columns) {
        if (table.find(column.field) == nullptr && choices.of(column.name).import != false)
            unfit.append(column.name);
    }
    return unfit;
}

static QString partOf(const SourceInspection &inspection)
{
    if (inspection.parts.size() < 2)
        return {};
    return inspection.source.*partOption(inspection.source.format);
}

QString freeTableName(const QString &base, const SourceInspection &inspection, const QStringList &tables)
{
    const QString part = partOf(inspection);
    const QString name = part.isEmpty() ? base : base + QLatin1Char('_') + tableNameFromFile(part);
    QString free = name;
    for (int number = 2; tables.contains(free, Qt::CaseInsensitive); ++number)
        free = QStringLiteral("%1_%2").arg(name).arg(number);
    return free;
}

QString namesText(const QStringList &names)
{
    constexpr qsizetype most = 12;
    constexpr qsizetype longest = 40;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(shortened(name, longest));
    const QString text = shown.join(QLatin1String(", "));
    return names.size() <= most ? text
                                : DraftColumnsWords::tr("%1 and %2 others").arg(text, formatCount(names.size() - most));
}

} // namespace tranche
