#include "mapping/LikelyFormats.h"

#include "core/AsciiText.h"
#include "core/NumberText.h"
#include "mapping/Misfits.h"
#include "mapping/formats/LooserPattern.h"
#include "mapping/formats/NumberCandidates.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>

namespace tranche {

static constexpr std::size_t mostSeeds = 8; ///< values whose formats are tried on all
/// A name that says all that names can say for a format.
static const QString anyTime = QStringLiteral("date time");

bool fitsFormat(std::string_view value, const FoundFormat &format)
{
    if (format.type->parse == nullptr)
        return true;
    RowBuffer texts;
    Cell cell(value, false);
    return format.type->parse(cell, texts, format.format);
}

std::vector<FoundFormat> looserFormats(const FoundFormat &format)
{
    if (format.format.date.isEmpty())
        return {};
    const auto pattern = looserPattern(format.format.date);
    if (!pattern)
        return {};
    FoundFormat looser = format;
    looser.format.date = *pattern;
    return { looser };
}

static bool isOfNumbers(ColumnType type)
{
    return type->format != nullptr && type->alignedRight;
}

/// Those of the form that most of them have, spread over all.
static std::vector<std::string_view> seedsOf(std::span<const std::string_view> values)
{
    std::unordered_map<std::string, std::vector<std::size_t>> placesOf;
    for (std::size_t i = 0; i < values.size(); ++i)
        placesOf[textForm(values[i].substr(0, 100))].push_back(i);
    const auto most = std::max_element(placesOf.begin(), placesOf.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.size(), b.first) < std::pair(b.second.size(), a.first);
    });
    std::vector<std::string_view> seeds;
    const std::vector<std::size_t> &places = most->second;
    const std::size_t step = std::max<std::size_t>(1, places.size() / mostSeeds);
    for (std::size_t i = 0; i < places.size() && seeds.size() < mostSeeds; i += step)
        seeds.push_back(values[places[i]]);
    return seeds;
}

/// Every format of dates, times and numbers that one of the seeds has, and what takes more.
static std::vector<FoundFormat> formatsOfSeeds(std::span<const std::string_view> values)
{
    std::vector<FoundFormat> formats;
    const auto add = [&formats](const FoundFormat &format) {
        if (std::find(formats.begin(), formats.end(), format) == formats.end())
            formats.push_back(format);
    };
    for (const std::string_view seed : seedsOf(values)) {
        const FoundFormats found = findFormats({ &seed, 1 }, anyTime);
        for (const FoundFormat &format : found.formats) {
            const bool isUsualNumber = isOfNumbers(format.type) && format.format.number.isUsual();
            if (format.type->format == nullptr || isUsualNumber)
                continue;
            add(format);
            for (const FoundFormat &looser : looserFormats(format))
                add(looser);
        }
    }
    return formats;
}

static std::vector<std::string_view> valuesThatFit(
    std::span<const std::string_view> values, const FoundFormat &format, Misfits &misfits, QString &firstMisfit)
{
    std::vector<std::string_view> fitting;
    for (const std::string_view value : values) {
        if (fitsFormat(value, format)) {
            fitting.push_back(value);
            continue;
        }
        if (misfits.count() == 0)
            firstMisfit = QString::fromUtf8(value.data(), qsizetype(std::min<std::size_t>(value.size(), 200)));
        misfits.add(value, false);
    }
    return fitting;
}

LikelyFormats findLikelyFormats(std::span<const std::string_view> values, const QString &columnName)
{
    LikelyFormats likely { findFormats(values, columnName), 0, {} };
    if (!likely.found.formats.empty() || values.empty())
        return likely;
    std::vector<std::string_view> best;
    for (const FoundFormat &format : formatsOfSeeds(values)) {
        Misfits misfits;
        QString firstMisfit;
        auto fitting = valuesThatFit(values, format, misfits, firstMisfit);
        if (fitting.size() <= best.size() || !misfits.areFew(qint64(values.size())))
            continue;
        best = std::move(fitting);
        likely.misfits = misfits.count();
        likely.firstMisfit = firstMisfit;
    }
    if (!best.empty())
        likely.found = findFormats(best, columnName);
    const bool isUsualNumber = std::any_of(likely.found.formats.begin(), likely.found.formats.end(),
        [](const FoundFormat &format) { return isOfNumbers(format.type) && format.format.number.isUsual(); });
    return likely.found.formats.empty() || isUsualNumber ? LikelyFormats() : likely;
}

/// The formats of the type that all values fit.
static FoundFormats formatsThatFitAll(ColumnType type, std::span<const std::string_view> values)
{
    FoundFormats found;
    const auto add = [&](const ValueFormat &format) {
        const FoundFormat one { type, format };
        const auto fits = [&](std::string_view value) { return fitsFormat(value, one); };
        const bool isKnown = std::find(found.formats.begin(), found.formats.end(), one) != found.formats.end();
        if (!isKnown && std::all_of(values.begin(), values.end(), fits))
            found.formats.push_back(one);
    };
    add({});
    if (isOfNumbers(type)) {
        for (const NumberPattern &pattern : numberPatternsOf(values, NumberUse::Chosen)) {
            if (!type->format(pattern.text().toStdString(), nullptr))
                continue;
            ValueFormat format;
            format.number = pattern;
            add(format);
        }
    } else if (type->find != nullptr && found.formats.empty()) {
        for (const ValueFormat &format : type->find(values, anyTime))
            add(format);
    }
    if (type->knownFormats != nullptr && found.formats.empty()) {
        for (const ValueFormat &format : type->knownFormats())
            add(format);
    }
    setExample(found, values);
    return found;
}

/// Those of the values that the format takes which takes most of them.
static std::vector<std::string_view> largestPart(ColumnType type, std::span<const std::string_view> values)
{
    std::vector<std::string_view> withDigits;
    std::copy_if(values.begin(), values.end(), std::back_inserter(withDigits),
        [](std::string_view value) { return std::any_of(value.begin(), value.end(), isDigit); });
    std::vector<FoundFormat> candidates { { type, {} } };
    if (!withDigits.empty()) {
        for (const FoundFormat &format : formatsOfSeeds(withDigits)) {
            const bool areNumbers = isOfNumbers(type) && isOfNumbers(format.type)
                && type->format(format.format.text().toStdString(), nullptr).has_value();
            if (format.type == type || areNumbers)
                candidates.push_back({ type, format.format });
        }
    }
    if (type->knownFormats != nullptr) {
        for (const ValueFormat &format : type->knownFormats())
            candidates.push_back({ type, format });
    }
    std::vector<std::string_view> best;
    for (const FoundFormat &candidate : candidates) {
        std::vector<std::string_view> fitting;
        std::copy_if(values.begin(), values.end(), std::back_inserter(fitting),
            [&candidate](std::string_view value) { return fitsFormat(value, candidate); });
        if (fitting.size() > best.size())
            best = std::move(fitting);
    }
    return best;
}

FoundFormats findFormatsOf(ColumnType type, std::span<const std::string_view> values)
{
    if (type->format == nullptr || values.empty())
        return {};
    FoundFormats found = formatsThatFitAll(type, values);
    if (!found.formats.empty())
        return found;
    const auto part = largestPart(type, values);
    return part.empty() ? found : formatsThatFitAll(type, part);
}

} // namespace tranche
