#include "mapping/ColumnFormats.h"

#include "mapping/IdentifierNames.h"
#include "mapping/LikelyFormats.h"
#include "mapping/formats/TimeNames.h"
#include "mapping/types/Boolean.h"
#include "mapping/types/Date.h"
#include "mapping/types/DateTime.h"
#include "mapping/types/Decimal.h"
#include "mapping/types/JsonText.h"
#include "mapping/types/Time.h"
#include "mapping/types/Uuid.h"

#include <algorithm>
#include <iterator>

namespace tranche {

static constexpr ColumnType decimalColumn(decimalType);

static bool isOfDates(ColumnType type)
{
    return type == ColumnType(dateType) || type == ColumnType(dateTimeType) || type == ColumnType(timeType);
}

static bool isNumberType(ColumnType type)
{
    return type->alignedRight && type->format != nullptr;
}

static bool isUsualNumber(const FoundFormat &found)
{
    return isNumberType(found.type) && found.format.number.isUsual();
}

/// Codes of one letter may stand for anything, but for those that everybody writes.
static bool areClearWords(const TruthWords &words)
{
    static const char *const letters[] = { "y/n", "j/n", "t/f" };
    const auto isLetter = [](const QByteArray &word) { return word.size() == 1; };
    return !std::all_of(words.yes.begin(), words.yes.end(), isLetter)
        || std::any_of(std::begin(letters), std::end(letters),
            [&](const char *pair) { return words.text() == QLatin1String(pair); });
}

/// The formats of the one that the user says dates are written in.
static std::vector<FoundFormat> askedFormats(const QString &asked, const QString &columnName)
{
    std::vector<FoundFormat> formats;
    for (const QString &text : { asked, asked + QStringLiteral(" HH:mm[:ss[.f]][z]"), asked + QStringLiteral(" H:mm") }) {
        for (const ColumnTypeInfo *type : { &dateType, &timeType, &dateTimeType }) {
            const auto format = columnFormatFromText(ColumnType(*type), text);
            const bool isNumber = format && std::none_of(format->date.steps().begin(), format->date.steps().end(), [](DateStep step) {
                return step.part == DatePart::Literal || step.part == DatePart::Blank || step.part == DatePart::MonthName;
            });
            if (format && format->date.serial() == DateSerial::None && (!isNumber || saysDate(columnName)))
                formats.push_back({ ColumnType(*type), *format });
        }
    }
    return formats;
}

/// Of the formats that the user asks for the first that all values but a few fit.
static LikelyFormats findAsked(
    std::span<const std::string_view> values, const QString &columnName, const FormatPreferences &preferences)
{
    if (preferences.dateFormat.isEmpty())
        return {};
    for (const FoundFormat &format : askedFormats(preferences.dateFormat, columnName)) {
        LikelyFormats likely { { { format }, {} }, 0, {} };
        Misfits misfits;
        for (const std::string_view value : values) {
            if (fitsFormat(value, format))
                continue;
            if (misfits.count() == 0)
                likely.firstMisfit = QString::fromUtf8(value.data(), qsizetype(std::min<std::size_t>(value.size(), 200)));
            misfits.add(value, false);
        }
        likely.misfits = misfits.count();
        if (likely.misfits < qint64(values.size()) && misfits.areFew(qint64(values.size())))
            return likely;
    }
    return {};
}

/// Formats that the column can't be taken to have, though its values fit.
static bool isRefused(const FoundFormat &found, const InferredColumn &column, const QString &name, const FormatPreferences &preferences)
{
    const QByteArray &currency = found.format.number.currency;
    if (column.type == ColumnType::Integer)
        return !isOfDates(found.type);
    if (isIdentifierName(name))
        return found.type != ColumnType(uuidType);
    if (found.type == ColumnType(booleanType))
        return !areClearWords(found.format.truth);
    if (found.type == ColumnType(jsonType))
        return column.words > 0; // which JSON does not read as NULL
    const auto isBeyondAscii = [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; };
    return !preferences.signsAreSure && std::any_of(currency.begin(), currency.end(), isBeyondAscii);
}

static LikelyFormats formatsOf(const InferredColumn &column, const QString &name, const FormatPreferences &preferences)
{
    if (column.holdsEmptyTexts || column.values == nullptr)
        return {};
    const auto values = column.values->views();
    LikelyFormats likely = findAsked(values, name, preferences);
    if (likely.found.formats.empty())
        likely = findLikelyFormats(values, name);
    auto &formats = likely.found.formats;
    // Numbers that are texts all the same, as codes are.
    if (column.type == ColumnType::Text && std::any_of(formats.begin(), formats.end(), isUsualNumber))
        return {};
    std::erase_if(formats, [&](const FoundFormat &found) { return isRefused(found, column, name, preferences); });
    for (FoundFormat &found : formats) {
        if (found.type == ColumnType::Real && !found.format.number.isUsual())
            found.type = decimalColumn;
    }
    if (formats.empty())
        return {};
    return likely;
}

static void takeFormat(InferredColumn &column, const LikelyFormats &likely, const FoundFormat &format)
{
    column.type = format.type;
    column.format = format.format;
    column.misfits = likely.misfits;
    column.firstMisfit = likely.firstMisfit;
    column.textReason = TextReason::None;
    column.textValue.clear();
    column.runnerUp = ColumnType::Text;
    if (format.type->readsNullWords)
        column.nullWords = column.wordsFound;
    column.typeWithoutNullWords = column.wordsAreFew ? column.type : ColumnType::Text;
}

static void settleFormat(InferredColumn &column, const LikelyFormats &likely, const FormatPreferences &preferences)
{
    const auto &formats = likely.found.formats;
    if (column.type == ColumnType::Real) {
        // 1.234 is taken for what it is everywhere, unless the file itself says that its points part groups.
        FormatPreferences ofFile = preferences;
        ofFile.locale.clear();
        const FormatChoice choice = chooseFormat(likely.found, ofFile);
        if (formats.size() < 2 || !choice.format || isUsualNumber(*choice.format))
            return;
        column.doubt = choice.doubt;
        column.found = likely.found;
        return takeFormat(column, likely, *choice.format);
    }
    const FormatChoice choice = chooseFormat(likely.found, preferences);
    column.doubt = choice.doubt;
    column.found = likely.found;
    if (choice.format)
        return takeFormat(column, likely, *choice.format);
    column.runnerUp = formats.front().type;
}

void settleFormats(std::vector<InferredColumn> &columns, const QStringList &names, FormatPreferences &preferences)
{
    std::vector<LikelyFormats> likely;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        likely.push_back(formatsOf(columns[i], names.value(qsizetype(i)), preferences));
        const auto &formats = likely.back().found.formats;
        if (formats.size() == 1 && formats.front() != FoundFormat { ColumnType::Integer, {} })
            preferences.others.append(formats.front());
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!likely[i].found.formats.empty())
            settleFormat(columns[i], likely[i], preferences);
    }
}

FormatChoice formatAs(ColumnType type, const InferredColumn &column, const FormatPreferences &preferences)
{
    const FoundFormat same { type, column.format };
    if (type == column.type)
        return { same, {} };
    if (isNumberType(type) && isNumberType(column.type)
        && (column.format == ValueFormat() || type->format(column.format.text().toStdString(), nullptr).has_value()))
        return { same, {} };
    if (column.values == nullptr)
        return {};
    const FoundFormats found = findFormatsOf(type, column.values->views());
    const FoundFormat usual { type, {} };
    if (std::find(found.formats.begin(), found.formats.end(), usual) != found.formats.end())
        return { usual, {} };
    return chooseFormat(found, preferences);
}

std::vector<FoundFormat> otherFormats(const InferredColumn &column)
{
    std::vector<FoundFormat> others;
    const FoundFormat own { column.type, column.format };
    for (const FoundFormat &format : column.found.formats) {
        if (format != own)
            others.push_back(format);
    }
    if (column.type != ColumnType::Text) {
        for (const FoundFormat &looser : looserFormats(own))
            others.insert(others.begin(), looser);
    }
    return others;
}

} // namespace tranche
