#include "service/plan/PlannedColumns.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnFormats.h"
#include "service/plan/ColumnFinder.h"

#include <QSet>

#include <utility>

namespace tranche {

/// The fields of the table that the columns go to: those that are chosen, else those of their names, or in their places
/// if the file names no columns.
static std::vector<ColumnToMatch> matchColumns(
    const SourceInspection &inspection, const QList<ColumnChoice> &choices, const TableOfColumns &target)
{
    std::vector<ColumnToMatch> columns;
    QStringList fields;
    QStringList findable;
    const bool hasHeader = inspection.sniffed.dialect.headerRows > 0;
    const TableSchema *table = target.table;
    for (qsizetype i = 0; table != nullptr && i < table->columns.size(); ++i) {
        fields.append(table->columns[i].name);
        if (!table->columns[i].generated)
            findable.append(table->columns[i].name);
    }
    for (qsizetype i = 0; i < inspection.columnNames.size(); ++i) {
        const ColumnChoice choice = choices.value(i);
        ColumnToMatch column { inspection.columnNames[i], {}, !choice.field && choice.import != false };
        if (table != nullptr && choice.field) {
            if (const TableColumn *field = table->find(*choice.field))
                column.match = { int(field - table->columns.constData()), MatchedBy::Choice, 1 };
        } else if (column.looks && !hasHeader && i < fields.size()) {
            column.match = { int(i), MatchedBy::Place, 1 };
        }
        columns.push_back(column);
    }
    if (table != nullptr)
        matchFields(columns, fields, findable, target.history.labels);
    return columns;
}

/// Of a column that is made. A type that reads its values binds them as they are to be stored.
static ColumnStorage storageOfMade(ColumnType type, bool isStrict)
{
    if (isStrict)
        return ColumnStorage::AsBound;
    const bool asTheyStand = type->parse == nullptr && type != ColumnType::Text;
    return asTheyStand ? columnStorageFromDeclaration(columnTypeDeclaration(type), false) : ColumnStorage::AsBound;
}

static QString warningOf(const InferredColumn &column)
{
    if (column.misfits > 0)
        return ServiceText::tr("%1 of %2 sampled values are no such %3; the first is “%4”")
            .arg(countText(column.misfits), countText(column.filled), column.type->label(), column.firstMisfit);
    return column.filled == 0 ? ServiceText::tr("no value in the sample") : QString();
}

/// Of names nothing is converted, guessed or read as NULL: they are looked up as they stand.
static void asReference(PlannedColumn &column, const ColumnReference &reference)
{
    column.reference = reference;
    column.type = ColumnType::Text;
    column.format = {};
    column.storage = ColumnStorage::AsBound;
    column.typeIsGuessed = false;
    column.mayReadNullWords = false;
    column.readsNullWords = false;
    column.nullWords.clear();
    column.otherFormats.clear();
    column.formatIsTied = false;
    column.doubt.clear();
}

/// A field that is declared DATE and holds something else, or nothing yet, takes what it is given; where dates are
/// found they are dates.
static ColumnType typeInField(const TableColumn &field, const InferredColumn &inferred)
{
    const bool takesAll = field.type->parse == nullptr && field.type != ColumnType::Text;
    return takesAll && columnTypeOfMade(field.declared) == inferred.type ? inferred.type : field.type;
}

/// A STRICT table has no words for dates, truth values and such: what its column holds is what imports have stored
/// there.
static std::optional<ColumnType> typeOfEarlier(const TableColumn &field, const TableOfColumns &target)
{
    const auto earlier = target.history.types.constFind(field.name.toLower());
    const bool isHidden = earlier != target.history.types.constEnd() && *earlier != field.type
        && strictTypeDeclaration(*earlier).compare(field.declared, Qt::CaseInsensitive) == 0;
    return isHidden ? std::optional(*earlier) : std::nullopt;
}

/// What is to be said of a column that is no text, where nothing decides how its values are written.
static QString undecided(const PlannedColumn &column, const QString &between)
{
    const bool isNumber = isNumberType(column.type);
    return (isNumber ? ServiceText::tr("%1: nothing says which, so such values fail. Say it with --decimal, or with "
                                       "--map “%2=%3:%4:FORMAT”")
                     : ServiceText::tr("%1: nothing says which, so such values fail. Say it with --date-format, or "
                                       "with --map “%2=%3:%4:FORMAT”"))
        .arg(between, column.name, column.field, QString::fromLatin1(column.type->name));
}

/// How the column's values are written: as it is chosen, else as it is found for its type.
static void takeFormat(PlannedColumn &column, const ColumnChoice &choice, bool isOfTable,
    const InferredColumn &inferred, const FormatPreferences &preferences, const PlanManner &manner)
{
    const bool isText = column.type == ColumnType::Text;
    if (choice.type && choice.format) {
        column.format = *choice.format;
    } else if (!isText) {
        const FormatChoice found = formatAs(column.type, inferred, preferences);
        column.format = found.format ? found.format->format : ValueFormat();
        const bool isChosen = choice.type && !choice.typeIsGuessed;
        const bool takesLess = (isChosen && column.format.date.serial() == DateSerial::Iso)
            || ((isChosen || isOfTable) && column.format.canonicalOnly);
        if (takesLess)
            column.format = {}; // which takes all that this takes
        const bool isAsFound = column.type == inferred.type && column.format == inferred.format;
        column.doubt = isAsFound && found.doubt.isEmpty() ? inferred.doubt : found.doubt;
        if (column.type != inferred.type && !found.between.isEmpty() && manner.advice != PlanManner::Advice::Pages)
            column.doubt = undecided(column, found.between);
    } else if (!choice.type && inferred.type == ColumnType::Text) {
        column.doubt = inferred.doubt;
    }
}

void keepGuessedTimes(PlannedColumn &column, bool isGuessed)
{
    static const QStringList types { QStringLiteral("TIME"), QStringLiteral("DATETIME") };
    if (isGuessed && column.format == ValueFormat() && types.contains(columnTypeName(column.type)))
        column.format = columnFormatFromText(column.type, QStringLiteral("iso")).value();
}

static void takeOtherFormats(PlannedColumn &column, const InferredColumn &inferred)
{
    column.otherFormats = otherFormats(inferred);
    column.formatIsTied = inferred.found.isTied && inferred.doubt.isEmpty() && column.type != ColumnType::Text;
}

QList<PlannedColumn> planColumns(const SourceInspection &inspection, const QList<ColumnChoice> &choices,
    const TableOfColumns &target, bool typesAsText, const PlanManner &manner)
{
    QList<PlannedColumn> columns;
    columns.reserve(inspection.columnNames.size());
    const TableSchema *table = target.table;
    const std::vector<ColumnToMatch> matched = matchColumns(inspection, choices, target);
    const bool staysAsItIs = table != nullptr && !manner.besideTable;
    for (qsizetype i = 0; i < inspection.columnNames.size(); ++i) {
        const InferredColumn &inferred = inspection.columns[std::size_t(i)];
        const ColumnChoice choice = choices.value(i);
        PlannedColumn column;
        column.name = inspection.columnNames[i];
        const FieldMatch &match = matched[std::size_t(i)].match;
        const TableColumn *there = match.field >= 0 ? &table->columns[match.field] : nullptr;
        const bool isNew = table != nullptr && there == nullptr && choice.import != false;
        column.isAdded = isNew && staysAsItIs && target.addsColumns;
        column.isUnfit = isNew && !column.isAdded;
        const TableColumn *field = staysAsItIs ? there : nullptr;
        const bool isLacking = staysAsItIs && field == nullptr && !column.isAdded;
        if (field != nullptr) {
            column.matchedBy = match.by;
            column.matchScore = match.score;
        }
        column.field = field != nullptr ? field->name : choice.field.value_or(column.name);
        column.import = choice.import.value_or(!isLacking || !manner.leaveOutUnfit);
        const bool isKey = field != nullptr // of a NULL the database would make a number
            ? field->primaryKey
            : target.key.contains(column.field, Qt::CaseInsensitive)
                || target.key.contains(column.name, Qt::CaseInsensitive);
        column.readsNullWords = choice.readsNullWords.value_or(true) && !isKey;
        const auto earlierType
            = field != nullptr && !choice.type && !typesAsText ? typeOfEarlier(*field, target) : std::nullopt;
        column.type = choice.type.value_or(typesAsText ? ColumnType::Text
                : earlierType                          ? *earlierType
                : field != nullptr                     ? typeInField(*field, inferred)
                : column.readsNullWords                ? inferred.type
                                                       : inferred.typeWithoutNullWords);
        FormatPreferences preferences = inspection.preferences;
        if (const auto earlier = target.history.formats.constFind(column.field.toLower());
            field != nullptr && earlier != target.history.formats.constEnd())
            preferences.earlier = *earlier;
        takeFormat(column, choice, field != nullptr, inferred, preferences, manner);
        const bool takesAll = column.type->parse == nullptr && column.type != ColumnType::Text;
        if (field != nullptr && takesAll && inferred.type == ColumnType::Text && columnTypeOfMade(field->declared))
            column.doubt = inferred.doubt; // a field of dates that holds none yet
        if (typesAsText || (field != nullptr && column.type == ColumnType::Text))
            column.doubt.clear();
        if (earlierType && column.doubt.isEmpty())
            column.doubt = ServiceText::tr("the table says %1: read as %2, as in the last import into this column")
                               .arg(field->declared, columnTypeName(*earlierType));
        if (field != nullptr)
            column.storage = column.type == ColumnType::Text ? storageOfText(field->storage) : field->storage;
        else
            column.storage = storageOfMade(column.type, target.isStrict);
        column.typeIsGuessed
            = field == nullptr && !column.isAdded && (choice.type ? choice.typeIsGuessed : !typesAsText);
        if (column.typeIsGuessed && column.type == inferred.type && column.format == inferred.format)
            takeOtherFormats(column, inferred);
        keepGuessedTimes(column, column.typeIsGuessed);
        column.mayReadNullWords = !isKey
            && (column.type->readsNullWords
                || (!column.readsNullWords && !choice.type && !typesAsText && inferred.type->readsNullWords));
        if (column.mayReadNullWords)
            column.nullWords = inferred.wordsFound;
        column.samples = inferred.samples;
        if (choice.reference)
            asReference(column, *choice.reference);
        if (isLacking)
            column.warning = ServiceText::tr("the table %1 has no such column").arg(table->name);
        else if (!typesAsText && !choice.reference)
            column.warning = warningOf(inferred);
        columns.append(std::move(column));
    }
    return columns;
}

/// @param option that calls it so
static int placeOf(const ColumnFinder &columns, const QString &called, const char *option)
{
    const int place = columns.find(called);
    if (place < 0)
        throw Failure(QLatin1String("call.") + QLatin1String(option),
            ServiceText::tr("--%1: the file has no column “%2”.").arg(QLatin1String(option), called),
            ServiceText::tr("Its columns are: %1.").arg(columns.names().join(QLatin1String(", "))));
    return place;
}

static void addLookups(QList<ColumnChoice> &choices, const QList<LookupChoice> &lookups, const ColumnFinder &columns)
{
    for (const LookupChoice &lookup : lookups) {
        ColumnReference reference = lookup.reference;
        for (QString &with : reference.with)
            with = columns.names()[placeOf(columns, with, "lookup")];
        ColumnChoice &choice = choices[placeOf(columns, lookup.source, "lookup")];
        if (choice.reference)
            throw Failure(QStringLiteral("call.lookup"),
                ServiceText::tr("The column “%1” is looked up twice.").arg(lookup.source),
                ServiceText::tr("Look it up once; several names are written COLUMN,COLUMN=TABLE.NAME,NAME."));
        choice.reference = reference;
    }
}

void refuseRepeatedMaps(const QList<MapChoice> &map, const QStringList &names)
{
    const ColumnFinder columns(names);
    QSet<int> mapped;
    for (const MapChoice &one : map) {
        const int position = placeOf(columns, one.source, "map");
        if (mapped.contains(position))
            throw Failure(QStringLiteral("call.map"),
                ServiceText::tr("--map: the column “%1” is mapped twice.").arg(names[position]),
                ServiceText::tr("Say all of it in one --map SOURCE=FIELD:TYPE:FORMAT."));
        mapped.insert(position);
    }
}

QList<ColumnChoice> columnChoices(
    const QList<MapChoice> &map, const QStringList &names, const QList<LookupChoice> &lookups)
{
    QList<ColumnChoice> choices(map.isEmpty() && lookups.isEmpty() ? 0 : names.size());
    const ColumnFinder columns(names);
    for (const MapChoice &one : map) {
        ColumnChoice &choice = choices[placeOf(columns, one.source, "map")];
        choice.import = !one.field.isEmpty();
        choice.field = one.field.isEmpty() ? std::nullopt : std::optional(one.field);
        if (one.type) { // else what was said of it before stays
            choice.type = one.type;
            choice.typeIsGuessed = one.typeIsGuessed;
            choice.format = one.format;
        }
        if (one.readsNullWords)
            choice.readsNullWords = one.readsNullWords;
        if (one.reference)
            choice.reference = one.reference;
    }
    addLookups(choices, lookups, columns);
    return choices;
}

} // namespace tranche
