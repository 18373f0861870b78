#include "mapping/ColumnFormats.h"

#include "core/Texts.h"
#include "mapping/IdentifierNames.h"
#include "mapping/LikelyFormats.h"
#include "mapping/TwinNumbers.h"
#include "mapping/formats/TimeNames.h"

#include <QDate>

#include <algorithm>
#include <iterator>

namespace tranche {

bool isNumberType(ColumnType type)
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

/// Whether there are signs or names in it: else it is of numbers, which may be others.
static bool hasSigns(const DatePattern &pattern)
{
    const auto steps = pattern.steps();
    return std::any_of(steps.begin(), steps.end(), [](DateStep step) {
        return step.part == DatePart::Literal || step.part == DatePart::Blank || step.part == DatePart::MonthName;
    });
}

/// The formats of the one that the user says dates are written in.
static std::vector<FoundFormat> askedFormats(const QString &asked, const QString &columnName)
{
    std::vector<FoundFormat> formats;
    for (const QString &text :
        { asked, asked + QStringLiteral(" HH:mm[:ss[.f]][z]"), asked + QStringLiteral(" H:mm") }) {
        for (const ColumnType type : columnTypes()) {
            const auto format = type->ofDates ? columnFormatFromText(type, text) : std::nullopt;
            if (format && format->date.serial() == DateSerial::None && (hasSigns(format->date) || saysDate(columnName)))
                formats.push_back({ type, *format });
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
                likely.firstMisfit
                    = QString::fromUtf8(value.data(), qsizetype(std::min<std::size_t>(value.size(), 200)));
            misfits.add(value, false);
        }
        likely.misfits = misfits.count();
        if (likely.misfits < qint64(values.size()) && misfits.areFew(qint64(values.size())))
            return likely;
    }
    return {};
}

/// Formats that the column can't be taken to have, though its values fit.
static bool isRefused(
    const FoundFormat &found, const InferredColumn &column, const QString &name, const FormatPreferences &preferences)
{
    const QByteArray &currency = found.format.number.currency;
    if (isIdentifierName(name) && !found.type->foundInNames)
        return true;
    if (isNumberType(found.type) && found.type != typeOfIntegers() && isOutlineName(name))
        return true;
    if (column.words > 0 && !found.type->readsNullWords)
        return true;
    if (!found.format.truth.isEmpty()) // those of sheets are typed, and stay the words that are shown
        return !areClearWords(found.format.truth)
            || (preferences.truthStays && found.format.truth.text() == QLatin1String("true/false"));
    const auto isBeyondAscii = [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; };
    return !preferences.signsAreSure && std::any_of(currency.begin(), currency.end(), isBeyondAscii);
}

/// What is ISO 8601 already stays as it stands: 08:15 gets no seconds, and a T no blank.
static void keepIso(FoundFormat &found, std::span<const std::string_view> values)
{
    if (!found.type->ofDates || found.format == ValueFormat())
        return;
    const FoundFormat usual { found.type, {} };
    const FoundFormat iso { found.type, columnFormatFromText(found.type, QStringLiteral("iso")).value() };
    bool areStored = true; // as the type stores them by itself
    for (const std::string_view value : values) {
        if (!fitsFormat(value, found))
            continue;
        if (!fitsFormat(value, iso))
            return;
        RowBuffer texts;
        Cell cell(value, false);
        areStored = areStored && usual.type->parse(cell, texts, usual.format) && cell.view() == value;
    }
    found = areStored ? usual : iso;
}

/// Nobody was born in a year to come: two digits are one of the last hundred.
static void setBirthYears(FoundFormat &found)
{
    constexpr int hundredYears = 99; ///< with this one
    if (!found.format.date.has(DatePart::ShortYear) || found.format.date.firstYear() != DatePattern::usualFirstYear)
        return;
    QString text = found.format.date.text();
    text.replace(QLatin1String("yy"), QStringLiteral("yy[%1]").arg(QDate::currentDate().year() - hundredYears));
    found.format = columnFormatFromText(found.type, text).value_or(found.format);
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
        if (!found.format.number.isUsual())
            found.type = exactTypeOf(found.type);
        if (saysBirth(name))
            setBirthYears(found);
        if (formats.size() == 1)
            keepIso(found, values);
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
    if (isNumberType(column.type) && isNumberType(formats.front().type)) {
        // 1.234 is taken for what it is everywhere, unless the file itself says that its points part groups.
        FormatPreferences ofFile = preferences;
        ofFile.locale.clear();
        const FormatChoice choice = chooseFormat(likely.found, ofFile);
        if (formats.size() < 2 || !choice.format || isUsualNumber(*choice.format)) {
            column.found = likely.found;
            return;
        }
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

/// Integers in groups with blanks between are as good as telephone numbers; where the file's other columns have numbers
/// with such groups they are numbers: 1 000 beside 1 234,50.
static void readAsOthersGroup(InferredColumn &column, const QString &name, const FormatPreferences &preferences)
{
    const auto hasBlanks
        = [](const FoundFormat &other) { return other.format.number.group == NumberPattern::Group::Blank; };
    const auto like = std::find_if(preferences.others.begin(), preferences.others.end(), hasBlanks);
    const bool isText = column.type == ColumnType::Text && column.found.formats.empty() && !column.holdsEmptyTexts;
    if (!isText || like == preferences.others.end() || column.values == nullptr || isIdentifierName(name))
        return;
    FoundFormat format { typeOfIntegers(), {} };
    format.format.number.decimal = like->format.number.decimal;
    format.format.number.group = NumberPattern::Group::Blank;
    const auto values = column.values->views();
    const auto fits = [&](std::string_view value) { return fitsFormat(value, format); };
    if (values.empty() || !std::all_of(values.begin(), values.end(), fits))
        return;
    LikelyFormats likely;
    likely.found.formats.push_back(format);
    column.found = likely.found;
    column.doubt = MappingText::tr("“%1” may be a code or a number: read as %2, as the file's other columns")
                       .arg(QString::fromUtf8(
                                values.front().data(), qsizetype(std::min<std::size_t>(values.front().size(), 200))),
                           format.format.text());
    takeFormat(column, likely, format);
}

void settleFormats(std::vector<InferredColumn> &columns, const QStringList &names, FormatPreferences &preferences)
{
    std::vector<LikelyFormats> likely;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        likely.push_back(formatsOf(columns[i], names.value(qsizetype(i)), preferences));
        const auto &formats = likely.back().found.formats;
        const bool tellsNothing = formats.size() != 1
            || (isUsualNumber(formats.front()) && exactTypeOf(formats.front().type) == formats.front().type);
        if (!tellsNothing)
            preferences.others.append(formats.front());
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!likely[i].found.formats.empty())
            settleFormat(columns[i], likely[i], preferences);
        else
            readAsOthersGroup(columns[i], names.value(qsizetype(i)), preferences);
        if (isNumberType(columns[i].type) && columns[i].doubt.isEmpty())
            columns[i].doubt = twinNumbersText(columns[i]);
    }
}

FormatChoice formatAs(ColumnType type, const InferredColumn &column, const FormatPreferences &preferences)
{
    const FoundFormat same { type, column.format };
    if (preferences.earlier && column.values != nullptr) {
        const FoundFormats found = findFormatsOf(type, column.values->views());
        if (found.formats.size() > 1) {
            const FormatChoice choice = chooseFormat(found, preferences);
            if (choice.format)
                return choice;
        }
    }
    if (type == column.type)
        return { same, {}, {} };
    if (isNumberType(type) && isNumberType(column.type)
        && (column.format == ValueFormat() || type->format(column.format.text().toStdString(), nullptr).has_value()))
        return { same, {}, {} };
    if (column.values == nullptr)
        return {};
    const FoundFormats found = findFormatsOf(type, column.values->views());
    const FoundFormat usual { type, {} };
    if (std::find(found.formats.begin(), found.formats.end(), usual) != found.formats.end())
        return { usual, {}, {} };
    FormatChoice choice = chooseFormat(found, preferences);
    const bool isUndecided = !choice.format || (found.isTied && choice.doubt.isEmpty() && !preferences.isWhole);
    if (isUndecided && found.formats.size() > 1)
        choice.doubt = doubtOfType(found, type);
    return choice;
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
