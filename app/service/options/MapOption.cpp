#include "service/options/MapOption.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "mapping/ColumnFormats.h"
#include "mapping/LikelyFormats.h"
#include "mapping/ValueSample.h"
#include "mapping/formats/DatePatternReader.h"

#include <algorithm>

namespace tranche {

/// A format that can't be read. @param what it is for: “--map: “dd.QQ” for DATE”
static Failure wrongFormat(const QString &what, const QString &problem, const char *example)
{
    return Failure(QStringLiteral("call.option"), QStringLiteral("%1 %2.").arg(what, problem),
        example == nullptr ? QString()
                           : CommandLineText::tr("A format is written such as %1; the page “Types and formats” of the "
                                                 "manual lists them.")
                                 .arg(QLatin1String(example)));
}

namespace {

/// Where the parts of the text end.
struct MapPlaces
{
    qsizetype equals = -1;
    qsizetype type = -1; ///< the colon in front of it; -1: none
    qsizetype format = -1; ///< likewise
};

} // namespace

/// The first colon behind which a type's name stands is its; where there is none, the first of the field: what stands
/// there is no type. Sources and fields may hold colons and equals signs themselves.
static MapPlaces placesOf(const QString &text)
{
    MapPlaces places;
    const auto first = text.indexOf(QLatin1Char('='), 1);
    for (auto colon = first < 0 ? -1 : text.indexOf(QLatin1Char(':'), first); colon >= 0;
         colon = text.indexOf(QLatin1Char(':'), colon + 1)) {
        const auto end = text.indexOf(QLatin1Char(':'), colon + 1);
        if (!columnTypeFromName(text.mid(colon + 1, end < 0 ? -1 : end - colon - 1)))
            continue;
        places.equals = text.lastIndexOf(QLatin1Char('='), colon);
        places.type = colon;
        places.format = end;
        return places;
    }
    places.equals = text.lastIndexOf(QLatin1Char('='));
    places.type = text.indexOf(QLatin1Char(':'), places.equals + 1);
    places.format = places.type < 0 ? -1 : text.indexOf(QLatin1Char(':'), places.type + 1);
    return places;
}

MapChoice mapChoice(const QString &text)
{
    const MapPlaces places = placesOf(text);
    if (places.equals < 1)
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--map: “%1” is not SOURCE=FIELD[:TYPE[:FORMAT]].").arg(text),
            CommandLineText::tr("“tranche-cli --help” lists the commands and their options."));
    MapChoice choice { text.left(places.equals), text.mid(places.equals + 1), std::nullopt };
    if (places.type < 0)
        return choice;
    choice.field = text.mid(places.equals + 1, places.type - places.equals - 1);
    if (choice.field.isEmpty())
        choice.field = choice.source;
    const QString name = text.mid(places.type + 1, places.format < 0 ? -1 : places.format - places.type - 1);
    choice.type = columnTypeFromName(name);
    if (!choice.type)
        throw Failure(QStringLiteral("call.option"),
            CommandLineText::tr("--map: “%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9).")
                .arg(name, columnTypeNames(TypeOffer::Always).join(QLatin1String(", "))),
            CommandLineText::tr("“tranche-cli --help” lists the commands and their options."));
    if (places.format < 0)
        return choice;
    const QString format = text.mid(places.format + 1);
    QString problem;
    choice.format = columnFormatFromText(*choice.type, format, &problem);
    if (!choice.format)
        throw wrongFormat(
            CommandLineText::tr("--map: the format “%1” for %2").arg(format, columnTypeName(*choice.type)), problem,
            (*choice.type)->formatExample);
    return choice;
}

QString checkedDateFormat(const QString &text)
{
    QString problem;
    const QByteArray bytes = text.toUtf8();
    if (!datePatternOf({ bytes.constData(), std::size_t(bytes.size()) }, &problem))
        throw wrongFormat(CommandLineText::tr("--date-format: “%1”").arg(text), problem, "dd.MM.yyyy");
    return text;
}

FormatPreferences preferencesOf(const RequestChoices &choices)
{
    FormatPreferences preferences;
    preferences.dateFormat = choices.dateFormat;
    preferences.nullTexts = choices.nullTexts;
    if (!choices.numberFormat.isEmpty())
        preferences.decimal = choices.numberFormat == QLatin1String("1234,56") ? ',' : '.';
    return preferences;
}

/// How the values are written, of all ways that have the decimal sign that is chosen for all, with groups, a currency
/// or percent, or begin with the day's format, with a time in any form.
/// @param plain is taken where it will do
static ValueFormat formatLike(
    const InferredColumn &seen, ColumnType type, const ValueFormat &plain, const FormatPreferences &preferences)
{
    if (seen.values == nullptr)
        return plain;
    FoundFormats found = findFormatsOf(type, seen.values->views());
    std::erase_if(found.formats, [&](const FoundFormat &format) {
        return isNumberType(type) ? format.format.number.decimal != preferences.decimal
                                  : !format.format.date.text().startsWith(preferences.dateFormat);
    });
    if (std::find(found.formats.begin(), found.formats.end(), FoundFormat { type, plain }) != found.formats.end())
        return plain;
    const FormatChoice chosen = chooseFormat(found, preferences);
    return chosen.format ? chosen.format->format : plain;
}

QList<ColumnChoice> withFormatsForAll(QList<ColumnChoice> columns, const RequestChoices &choices,
    const std::vector<InferredColumn> &seen, FormatPreferences preferences)
{
    QStringList formats;
    if (!choices.dateFormat.isEmpty()) // of a day with its time, where only the day's is said
        formats = { choices.dateFormat, choices.dateFormat + QStringLiteral(" HH:mm[:ss[.f]][z]") };
    if (!choices.numberFormat.isEmpty())
        formats.append(choices.numberFormat);
    preferences.decimal = preferencesOf(choices).decimal;
    preferences.dateFormat = choices.dateFormat;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        ColumnChoice &column = columns[at];
        if (!column.type || column.typeIsGuessed || (*column.type)->format == nullptr)
            continue;
        const bool isSaid = column.format.has_value();
        for (qsizetype i = 0; i < formats.size() && !column.format; ++i)
            column.format = columnFormatFromText(*column.type, formats[i]);
        const bool isAsked = isNumberType(*column.type) ? preferences.decimal != 0 : !choices.dateFormat.isEmpty();
        if (!isSaid && column.format && isAsked && at < qsizetype(seen.size()))
            column.format = formatLike(seen[std::size_t(at)], *column.type, *column.format, preferences);
    }
    return columns;
}

} // namespace tranche
