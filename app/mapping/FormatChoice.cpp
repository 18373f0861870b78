#include "mapping/FormatChoice.h"

#include "core/Texts.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tranche {

namespace {

/// What two formats of a kind may differ in.
struct FormatTraits
{
    QByteArray order; ///< of a date's parts: "dMy"
    char decimal = 0; ///< of numbers

    bool isLike(const FormatTraits &other) const
    {
        return (!order.isEmpty() && order == other.order) || (decimal != 0 && decimal == other.decimal);
    }
};

} // namespace

static FormatTraits traitsOf(const FoundFormat &found)
{
    const ValueFormat &format = found.format;
    FormatTraits traits;
    for (const DateStep &step : format.date.steps()) {
        if (step.part == DatePart::Day)
            traits.order += 'd';
        else if (step.part == DatePart::Month || step.part == DatePart::MonthName)
            traits.order += 'M';
        else if (step.part == DatePart::Year || step.part == DatePart::ShortYear)
            traits.order += 'y';
    }
    if (found.type->alignedRight) // a number
        traits.decimal = format.number.decimal;
    return traits;
}

/// What is usual there. Of a language alone what its countries agree on: English has days before months and after them.
static FormatTraits traitsOf(const QString &localeName)
{
    FormatTraits traits;
    const QLocale locale(localeName);
    if (localeName.isEmpty() || locale.language() == QLocale::C)
        return traits;
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    for (const QChar letter : form) {
        const char part = letter.toLatin1();
        if ((part == 'd' || part == 'M' || part == 'y') && !traits.order.contains(part))
            traits.order += part;
    }
    const bool hasCountry = localeName.contains(u'_') || localeName.contains(u'-');
    if (locale.language() == QLocale::English && !hasCountry)
        traits.order.clear();
    traits.decimal = locale.decimalPoint() == QLatin1String(",") ? ',' : '.';
    return traits;
}

/// The only one of the formats that is like the traits; nullptr: none is, or several are.
static const FoundFormat *onlyLike(const FoundFormats &found, const FormatTraits &traits)
{
    const FoundFormat *only = nullptr;
    for (const FoundFormat &format : found.formats) {
        if (!traitsOf(format).isLike(traits))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &format;
    }
    return only;
}

/// What the other columns say, as long as none says otherwise.
static const FoundFormat *likeOthers(const FoundFormats &found, const QList<FoundFormat> &others)
{
    const FoundFormat *chosen = nullptr;
    for (const FoundFormat &other : others) {
        const FoundFormat *like = onlyLike(found, traitsOf(other));
        if (like == nullptr)
            continue;
        if (chosen != nullptr && chosen != like)
            return nullptr;
        chosen = like;
    }
    return chosen;
}

/// Points are between days and months where days come first.
static const FoundFormat *dayFirst(const FoundFormats &found)
{
    const auto hasPoints = [](const FoundFormat &format) {
        const auto steps = format.format.date.steps();
        return std::count_if(steps.begin(), steps.end(), [](DateStep step) {
            return step.part == DatePart::Literal && step.detail == '.';
        }) >= 2;
    };
    if (!std::all_of(found.formats.begin(), found.formats.end(), hasPoints))
        return nullptr;
    FormatTraits traits;
    traits.order = "dMy";
    return onlyLike(found, traits);
}

char decimalOfFile(const FormatPreferences &preferences)
{
    if (preferences.decimal != 0)
        return preferences.decimal;
    char decimal = 0;
    bool areOfOneMind = true;
    for (const FoundFormat &other : preferences.others) {
        const char one = traitsOf(other).decimal;
        areOfOneMind = areOfOneMind && (one == 0 || decimal == 0 || one == decimal);
        decimal = one == 0 ? decimal : one;
    }
    return decimal != 0 && areOfOneMind ? decimal : traitsOf(preferences.language).decimal;
}

char decimalOfCountry(const FormatPreferences &preferences)
{
    return traitsOf(preferences.locale).decimal;
}

static QString nameOf(const FoundFormat &found)
{
    const QString text = found.format.text();
    return text.isEmpty() ? QStringLiteral("1234.56") : text;
}

static QString couldBe(const FoundFormats &found)
{
    QStringList names;
    for (const FoundFormat &format : found.formats)
        names.append(nameOf(format));
    return MappingText::tr("“%1” may be written as %2").arg(found.example, names.join(MappingText::tr(" or ")));
}

static QString doubtOf(const FoundFormats &found, const FoundFormat *chosen, const QString &reason)
{
    const QString could = couldBe(found);
    return chosen == nullptr ? MappingText::tr("%1: nothing says which, so the column stays text").arg(could)
                             : MappingText::tr("%1: read as %2, %3").arg(could, nameOf(*chosen), reason);
}

QString doubtOfType(const FoundFormats &found, ColumnType type)
{
    const QString could = couldBe(found);
    if (found.isTied)
        return MappingText::tr("%1: read as %2, the first of them").arg(could, nameOf(found.formats.front()));
    return type->ofDates
        ? MappingText::tr("%1: nothing says which, so that no value is read as %2; say it with --date-format, or with "
                          "--map COLUMN=FIELD:%2:FORMAT")
              .arg(could, columnTypeName(type))
        : MappingText::tr(
            "%1: nothing says which, so that no value is read as %2 but plain ones; say it with --decimal,"
            " or with --map COLUMN=FIELD:%2:FORMAT")
              .arg(could, columnTypeName(type));
}

FormatChoice chooseFormat(const FoundFormats &found, const FormatPreferences &preferences)
{
    if (found.formats.empty())
        return {};
    if (found.formats.size() == 1)
        return { found.formats.front(), {}, {} };
    FormatTraits asked;
    asked.decimal = preferences.decimal;
    if (const FoundFormat *like = onlyLike(found, asked))
        return { *like, {}, {} };
    const auto decided = [&](const FoundFormat &format, const QString &reason) {
        const bool nothingHangsOnIt = found.isTied && preferences.isWhole;
        return FormatChoice { format, nothingHangsOnIt ? QString() : doubtOf(found, &format, reason), {} };
    };
    if (const FoundFormat *like = likeOthers(found, preferences.others))
        return decided(*like, MappingText::tr("as the file's other columns"));
    if (const FoundFormat *like = preferences.earlier ? onlyLike(found, traitsOf(*preferences.earlier)) : nullptr)
        return decided(*like, MappingText::tr("as in the last import into this column"));
    if (const FoundFormat *like = dayFirst(found))
        return decided(*like, MappingText::tr("since points stand between days and months"));
    if (const FoundFormat *like = onlyLike(found, traitsOf(preferences.language)))
        return decided(*like, MappingText::tr("as is usual in the file's language"));
    if (const FoundFormat *like = onlyLike(found, traitsOf(preferences.locale)))
        return decided(*like, MappingText::tr("as is usual in your country"));
    if (found.isTied)
        return { found.formats.front(), {}, {} };
    return { std::nullopt, doubtOf(found, nullptr, {}), couldBe(found) };
}

} // namespace tranche
