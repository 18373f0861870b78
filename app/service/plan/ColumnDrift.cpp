#include "service/plan/ColumnDrift.h"

#include "core/NearestNames.h"
#include "core/Row.h"
#include "core/Texts.h"
#include "mapping/ColumnFormats.h"
#include "service/SomeNames.h"
#include "service/plan/ColumnFinder.h"
#include "service/recipe/RecipeColumns.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tranche {

/// A hostile file may have as many columns as it likes.
static constexpr qsizetype mostCompared = 100;
static constexpr qsizetype sentencesOfEach = 5;
static constexpr qsizetype mostDriftNames = 12;

QStringList ColumnDrift::sentences(const QString &by) const
{
    QStringList sentences;
    if (!missing.isEmpty())
        sentences.append(
            ServiceText::tr("The file lacks columns of %1: %2.").arg(by, someNames(missing, mostDriftNames)));
    if (!added.isEmpty())
        sentences.append(ServiceText::tr("The file has columns that %1 does not know: %2.")
                             .arg(by, someNames(added, mostDriftNames)));
    const QList<Renamed> renamings = renamed.mid(0, sentencesOfEach);
    for (const Renamed &one : renamings)
        sentences.append(ServiceText::tr("“%1” may be what “%2” was.").arg(one.now, one.before));
    const QList<Retyped> types = retyped.mid(0, sentencesOfEach);
    for (const Retyped &one : types)
        sentences.append(ServiceText::tr("“%1” is %2 in %3, but its values are not such: “%4”.")
                             .arg(one.column, one.type, by, one.sample));
    if (isMoved)
        sentences.append(ServiceText::tr("The file has its columns in another order than %1.").arg(by));
    return sentences;
}

QStringList ColumnDrift::hints() const
{
    QStringList hints;
    const QList<Retyped> types = retyped.mid(0, sentencesOfEach);
    for (const Retyped &one : types)
        hints.append(ServiceText::tr("If all of “%1” is written in another way: --map \"%1=%2:%3\" finds it, and "
                                     "--map \"%1=%2:TEXT\" takes it as it stands.")
                         .arg(one.column, one.field, one.type));
    return hints;
}

QJsonObject ColumnDrift::json() const
{
    QJsonArray renamings;
    for (const Renamed &one : renamed)
        renamings.append(QJsonObject { { QStringLiteral("before"), one.before }, { QStringLiteral("now"), one.now } });
    QJsonArray types;
    for (const Retyped &one : retyped)
        types.append(QJsonObject { { QStringLiteral("column"), one.column }, { QStringLiteral("type"), one.type },
            { QStringLiteral("sample"), one.sample } });
    return { { QStringLiteral("added"), QJsonArray::fromStringList(added) },
        { QStringLiteral("missing"), QJsonArray::fromStringList(missing) }, { QStringLiteral("renamed"), renamings },
        { QStringLiteral("retyped"), types } };
}

namespace {

/// Finds columns of a file, each once.
class ColumnSearch
{
public:
    explicit ColumnSearch(const QStringList &names)
        : m_columns(names)
        , m_taken(std::size_t(names.size()))
    {
    }
    /// @returns -1 if there is none, or it is taken
    int find(const QString &called) const
    {
        const int place = m_columns.find(called);
        return place < 0 || m_taken[std::size_t(place)] ? -1 : place;
    }
    void take(int place) { m_taken[std::size_t(place)] = true; }
    QStringList rest() const
    {
        QStringList rest;
        for (std::size_t i = 0; i < m_taken.size(); ++i) {
            if (!m_taken[i])
                rest.append(m_columns.names()[qsizetype(i)]);
        }
        return rest;
    }

private:
    ColumnFinder m_columns;
    std::vector<bool> m_taken;
};

} // namespace

/// A sampled value that is none of the type, if none of them is.
static QString strangeSample(const MapChoice &column, const InferredColumn &found, const NullWords &nullWords,
    const FormatPreferences &preferences)
{
    if (!column.type || (*column.type)->parse == nullptr)
        return {};
    ValueFormat format = column.format.value_or(ValueFormat());
    if (!column.format) { // as it goes in then
        if (const FormatChoice choice = formatAs(*column.type, found, preferences); choice.format)
            format = choice.format->format;
    }
    QString strange;
    for (const QString &sample : found.samples) {
        const QByteArray text = sample.toUtf8();
        const std::string_view view(text.constData(), std::size_t(text.size()));
        if (view.empty() || nullWords.hold(view))
            continue;
        Cell cell(view, false);
        RowBuffer texts;
        if ((*column.type)->parse(cell, texts, format))
            return {};
        if (strange.isEmpty())
            strange = sample;
    }
    return strange;
}

static QList<ColumnDrift::Renamed> renamedColumns(const QStringList &missing, const QStringList &added)
{
    QList<ColumnDrift::Renamed> renamed;
    QStringList left = added.mid(0, mostCompared);
    const QStringList names = missing.mid(0, mostCompared);
    for (const QString &before : names) {
        if (const QString now = nearestName(before, left); !now.isEmpty()) {
            renamed.append({ before, now });
            left.removeOne(now);
        }
    }
    return renamed;
}

/// Where each expected column stands; -1: nowhere.
static QList<int> placesInFile(const QList<MapChoice> &columns, bool isByPlace, const QList<MapChoice> &own,
    const SourceInspection &inspection, ColumnSearch &search)
{
    QList<int> places;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int place = !isByPlace ? search.find(columns[i].source) : i < inspection.columnNames.size() ? int(i) : -1;
        if (place >= 0)
            search.take(place);
        places.append(place);
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const MapChoice &column = columns[i];
        for (const MapChoice &one : own) {
            if (places[i] >= 0 || column.field.isEmpty() || one.field.compare(column.field, Qt::CaseInsensitive) != 0)
                continue;
            places[i] = search.find(one.source);
            if (places[i] >= 0)
                search.take(places[i]);
        }
    }
    return places;
}

/// Columns of which a call says itself what they are.
static QSet<int> typedByCall(const QList<MapChoice> &own, const SourceInspection &inspection)
{
    const ColumnFinder columns(inspection.columnNames);
    QSet<int> places;
    for (const MapChoice &one : own) {
        if (one.type)
            places.insert(columns.find(one.source));
    }
    return places;
}

/// Those that a file is to have.
static QList<MapChoice> columnsOfFile(const ExpectedColumns &expected)
{
    QList<MapChoice> columns = expected.columns;
    columns.removeIf([](const MapChoice &column) { return column.steps.isDerived(); });
    return columns;
}

FoundColumns findColumns(
    const ExpectedColumns &expected, const QList<MapChoice> &own, const SourceInspection &inspection)
{
    FoundColumns found;
    if (expected.columns.isEmpty())
        return found;
    const QList<MapChoice> columns = columnsOfFile(expected);
    ColumnSearch search(inspection.columnNames);
    const bool isByPlace = expected.isByPlace && inspection.sniffed.dialect.headerRows == 0;
    const QList<int> places = placesInFile(columns, isByPlace, own, inspection, search);
    const QSet<int> typed = typedByCall(own, inspection);
    for (qsizetype i = 0; i < places.size(); ++i) {
        MapChoice column = columns[i];
        if (places[i] < 0) {
            if (!column.field.isEmpty())
                found.drift.missing.append(column.source);
            continue;
        }
        found.drift.isMoved = found.drift.isMoved || (expected.match == FieldsMatch::Exact && places[i] != i);
        const auto &inferred = inspection.columns[std::size_t(places[i])];
        const QString strange = column.field.isEmpty() || inspection.typesAsText || typed.contains(places[i])
            ? QString()
            : strangeSample(column, inferred, NullWords { true, {} }, inspection.preferences);
        if (!strange.isEmpty())
            found.drift.retyped.append(
                { inspection.columnNames[places[i]], columnTypeName(*column.type), strange, column.field });
        found.names.insert(column.source, inspection.columnNames[places[i]]);
        column.source = QStringLiteral("#%1").arg(places[i] + 1);
        found.columns.append(column);
        found.places.append(places[i]);
    }
    for (MapChoice &column : found.columns) {
        if (!column.reference)
            continue;
        for (QString &with : column.reference->with)
            with = found.names.value(with, with);
    }
    for (const MapChoice &one : own) { // what a call says of a column is known
        if (const int place = search.find(one.source); place >= 0)
            search.take(place);
    }
    found.drift.added = search.rest();
    found.drift.renamed = renamedColumns(found.drift.missing, found.drift.added);
    found.drift.isMoved = found.drift.isMoved && found.drift.missing.isEmpty() && found.drift.added.isEmpty();
    return found;
}

/// The field of the table that a column was to go to.
static QString fieldOfExpected(const ExpectedColumns &expected, const QString &source)
{
    const auto column = std::find_if(
        expected.columns.begin(), expected.columns.end(), [&](const MapChoice &each) { return each.source == source; });
    return column == expected.columns.end() ? source : column->field;
}

/// What can be done about columns that are missing or too many.
static QString driftHint(const ExpectedColumns &expected, const ColumnDrift &drift)
{
    QStringList hints;
    const QList<ColumnDrift::Renamed> renamed = drift.renamed.mid(0, sentencesOfEach);
    for (const ColumnDrift::Renamed &one : renamed)
        hints.append(ServiceText::tr("If “%1” is what “%2” was: --map \"%1=%3\".")
                         .arg(one.now, one.before, fieldOfExpected(expected, one.before)));
    if (drift.renamed.isEmpty() && !drift.missing.isEmpty() && !drift.added.isEmpty())
        hints.append(ServiceText::tr("If one is what “%1” was: --map \"NAME=%2\".")
                         .arg(drift.missing.constFirst(), fieldOfExpected(expected, drift.missing.constFirst())));
    if (drift.isMoved)
        hints.append(ServiceText::tr("--fields-match equal finds them by their names."));
    else if (!drift.missing.isEmpty())
        hints.append(ServiceText::tr("--fields-match partial goes on without those that are missing."));
    else
        hints.append(ServiceText::tr("--fields-match subset takes files with more columns."));
    return hints.join(QLatin1Char(' '));
}

std::optional<Failure> driftFailure(const ExpectedColumns &expected, const FoundColumns &found)
{
    using Match = FieldsMatch;
    if (expected.columns.isEmpty())
        return std::nullopt;
    const ColumnDrift &drift = found.drift;
    const Match match = expected.match;
    const bool lacks = !drift.missing.isEmpty() && match != Match::Superset && match != Match::Partial;
    const bool hasMore = !drift.added.isEmpty() && match != Match::Subset && match != Match::Partial;
    const bool hasNone = found.columns.isEmpty() && !columnsOfFile(expected).isEmpty();
    if (!lacks && !hasMore && !hasNone && !drift.isMoved)
        return std::nullopt;
    ColumnDrift told = drift;
    told.retyped.clear(); // of itself it keeps nothing out
    return Failure(expected.domain + QStringLiteral(".columns"), told.sentences(expected.by).join(QLatin1Char(' ')),
        driftHint(expected, drift));
}

} // namespace tranche
