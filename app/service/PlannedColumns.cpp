#include "service/PlannedColumns.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QHash>
#include <QLocale>

namespace tranche {

/// The field of the table that a column goes to: the one that is chosen, else the one of its name, or the one in its
/// place if the file names no columns. nullptr if there is none
static const TableColumn *fieldOf(
    const TableSchema &table, qsizetype position, const QString &name, const ColumnChoice &choice, bool hasHeader)
{
    if (choice.field)
        return table.find(*choice.field);
    if (!hasHeader && position < table.columns.size())
        return &table.columns[position];
    return table.find(name);
}

/// Of a column that is made. A type that reads its values binds them as they are to be stored.
static ColumnStorage storageOfMade(ColumnType type)
{
    const bool asTheyStand = type->parse == nullptr && type != ColumnType::Text;
    return asTheyStand ? columnStorageFromDeclaration(columnTypeDeclaration(type), false) : ColumnStorage::AsBound;
}

static QString warningOf(const InferredColumn &column)
{
    const QLocale locale(QLocale::English); // as all counts that the command line prints
    if (column.misfits > 0)
        return ServiceText::tr("%1 of %2 sampled values are no such %3; the first is “%4”")
            .arg(locale.toString(column.misfits), locale.toString(column.filled), column.type->label(),
                column.firstMisfit);
    return column.filled == 0 ? ServiceText::tr("no value in the sample") : QString();
}

QList<PlannedColumn> planColumns(const SourceInspection &inspection, const QList<ColumnChoice> &choices,
    const TableSchema *table, bool typesAsText, const PlanManner &manner)
{
    QList<PlannedColumn> columns;
    const bool hasHeader = inspection.sniffed.dialect.headerRows > 0;
    const bool staysAsItIs = table != nullptr && !manner.besideTable;
    for (qsizetype i = 0; i < inspection.columnNames.size(); ++i) {
        const InferredColumn &inferred = inspection.columns[std::size_t(i)];
        const ColumnChoice choice = choices.value(i);
        PlannedColumn column;
        column.name = inspection.columnNames[i];
        const TableColumn *there = table != nullptr ? fieldOf(*table, i, column.name, choice, hasHeader) : nullptr;
        column.isUnfit = table != nullptr && there == nullptr && choice.import != false;
        const TableColumn *field = staysAsItIs ? there : nullptr;
        const bool isLacking = staysAsItIs && field == nullptr;
        column.field = field != nullptr ? field->name : choice.field.value_or(column.name);
        column.import = choice.import.value_or(!isLacking || !manner.leaveOutUnfit);
        const bool isKey = field != nullptr && field->primaryKey; // of a NULL the database would make a number
        column.readsNullWords = choice.readsNullWords.value_or(true) && !isKey;
        column.type = choice.type.value_or(typesAsText ? ColumnType::Text
                : field != nullptr                     ? field->type
                : column.readsNullWords                ? inferred.type
                                                       : inferred.typeWithoutNullWords);
        if (choice.type)
            column.format = choice.format.value_or(ValueFormat());
        if (field != nullptr)
            column.storage = column.type == ColumnType::Text ? storageOfText(field->storage) : field->storage;
        else
            column.storage = storageOfMade(column.type);
        column.typeIsGuessed = field == nullptr && (choice.type ? choice.typeIsGuessed : !typesAsText);
        column.mayReadNullWords = !isKey
            && (column.type->readsNullWords
                || (!column.readsNullWords && !choice.type && !typesAsText && inferred.type->readsNullWords));
        if (column.mayReadNullWords)
            column.nullWords = inferred.wordsFound;
        column.samples = inferred.samples;
        if (isLacking)
            column.warning = ServiceText::tr("the table %1 has no such column").arg(table->name);
        else if (!typesAsText)
            column.warning = warningOf(inferred);
        columns.append(column);
    }
    return columns;
}

namespace {

/// Finds columns by what `--map` calls them.
class ColumnFinder
{
public:
    explicit ColumnFinder(const QStringList &names)
        : m_names(names)
    {
        for (int i = int(names.size()) - 1; i >= 0; --i) { // the first of a name counts
            m_exact.insert(names[i], i);
            m_folded.insert(names[i].toCaseFolded(), i);
        }
    }

    int positionOf(const QString &source) const
    {
        if (const auto exact = m_exact.constFind(source); exact != m_exact.constEnd())
            return *exact;
        if (source.startsWith(QLatin1Char('#'))) {
            bool ok = false;
            const int position = source.mid(1).toInt(&ok);
            if (ok && position >= 1 && position <= m_names.size())
                return position - 1;
        }
        if (const auto folded = m_folded.constFind(source.toCaseFolded()); folded != m_folded.constEnd())
            return *folded;
        throw Failure(QStringLiteral("call.map"), ServiceText::tr("--map: the file has no column “%1”.").arg(source),
            ServiceText::tr("Its columns are: %1.").arg(m_names.join(QLatin1String(", "))));
    }

private:
    const QStringList &m_names;
    QHash<QString, int> m_exact;
    QHash<QString, int> m_folded;
};

} // namespace

QList<ColumnChoice> columnChoices(const QList<MapChoice> &map, const QStringList &names)
{
    QList<ColumnChoice> choices(map.isEmpty() ? 0 : names.size());
    const ColumnFinder finder(names);
    for (const MapChoice &one : map) {
        ColumnChoice &choice = choices[finder.positionOf(one.source)];
        choice.import = !one.field.isEmpty();
        choice.field = one.field.isEmpty() ? std::nullopt : std::optional(one.field);
        if (one.type) { // else what was said of it before stays
            choice.type = one.type;
            choice.typeIsGuessed = one.typeIsGuessed;
            choice.format = one.format;
        }
        if (one.readsNullWords)
            choice.readsNullWords = one.readsNullWords;
    }
    return choices;
}

} // namespace tranche
