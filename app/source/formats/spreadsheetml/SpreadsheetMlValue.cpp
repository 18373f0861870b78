#include "source/formats/spreadsheetml/SpreadsheetMlValue.h"

#include "core/Texts.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <charconv>
#include <optional>

namespace tranche {

namespace {

/// A day and a time as 2024-02-29T12:30:00.000.
struct SheetMoment
{
    QString day;
    QString time;
};

} // namespace

static std::optional<SheetMoment> momentOf(const std::string &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)Z?)?$"));
    const auto match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    SheetMoment moment { match.captured(1), match.captured(2) };
    const bool isDay = QDate::fromString(moment.day, Qt::ISODate).isValid();
    if (!isDay || (!moment.time.isEmpty() && !QTime::fromString(moment.time.left(8), Qt::ISODate).isValid()))
        return std::nullopt;
    if (moment.time.size() == 5)
        moment.time += QStringLiteral(":00");
    while (moment.time.contains(u'.') && (moment.time.endsWith(u'0') || moment.time.endsWith(u'.')))
        moment.time.chop(1);
    return moment;
}

/// The number that a workbook counts a moment as. In that of 1900 the day behind 1900-02-28 is one that never was.
static double serialOf(const SheetMoment &moment, DateSystem dateSystem)
{
    const QDate first = dateSystem == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 31);
    const QDate day = QDate::fromString(moment.day, Qt::ISODate);
    qint64 days = first.daysTo(day);
    if (dateSystem == DateSystem::From1900 && day > QDate(1900, 2, 28))
        ++days;
    const QTime midnight(0, 0);
    constexpr double msecsOfDay = 86400000;
    const QTime time = QTime::fromString(moment.time.left(12), Qt::ISODateWithMs);
    return double(days) + (time.isValid() ? midnight.msecsTo(time) / msecsOfDay : 0);
}

static std::string withoutBlanks(const std::string &text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = std::min(text.size(), text.find_first_not_of(blanks));
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

static void failType(SheetCell &cell, const std::string &type, const std::string &text)
{
    cell.fail(SourceText::tr("The cell should hold a value of the type “%1”, but it does not: “%2”.")
                  .arg(QString::fromStdString(type.substr(0, 100)), QString::fromStdString(text.substr(0, 100))));
}

static void setNumberText(SheetCell &cell, const std::string &text, const NumberFormat &format, DateSystem dateSystem)
{
    double number = 0;
    const std::string_view digits = std::string_view(text).substr(text.starts_with('+') ? 1 : 0);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        failType(cell, "Number", text);
    else if (format.shown(number).kind != NumberFormat::Kind::Number)
        cell.setNumber(number, format, dateSystem);
    else
        cell.text = sheetNumber(digits);
}

/// A day at midnight is a day, unless its time is to be shown; a time on the day before all days is a time.
static void setMoment(SheetCell &cell, const std::string &text, const NumberFormat &format, DateSystem dateSystem)
{
    const auto moment = momentOf(text);
    if (!moment)
        return failType(cell, "DateTime", text);
    constexpr double someDay = 45000;
    const auto kind = format.shown(someDay).kind;
    if (kind == NumberFormat::Kind::Duration)
        return cell.setNumber(serialOf(*moment, dateSystem), format, dateSystem);
    const bool isFirstDay = moment->day == QLatin1String("1899-12-31") || moment->day == QLatin1String("1899-12-30");
    const bool isTime = kind == NumberFormat::Kind::Time || kind == NumberFormat::Kind::Duration;
    const bool isMidnight = moment->time.isEmpty() || moment->time == QLatin1String("00:00:00");
    QString shown = moment->day;
    if (isFirstDay && (isTime || !isMidnight))
        shown = moment->time;
    else if (!isMidnight || kind == NumberFormat::Kind::DateTime)
        shown += QLatin1Char(' ') + (moment->time.isEmpty() ? QStringLiteral("00:00:00") : moment->time);
    cell.text = shown.toStdString();
}

void setSpreadsheetMlValue(
    SheetCell &cell, const std::string &type, std::string text, const NumberFormat &format, DateSystem dateSystem)
{
    cell.kind = SheetCell::Kind::Value;
    if (type == "Number") {
        setNumberText(cell, withoutBlanks(text), format, dateSystem);
    } else if (type == "DateTime") {
        setMoment(cell, withoutBlanks(text), format, dateSystem);
    } else if (type == "Boolean") {
        text = withoutBlanks(text);
        cell.text = text == "1" || text == "true" ? "TRUE" : text == "0" || text == "false" ? "FALSE" : "";
        if (cell.text.empty())
            failType(cell, type, text);
    } else if (type == "Error") {
        cell.kind = SheetCell::Kind::Error;
        cell.text = text.empty() ? "#N/A" : std::move(text);
    } else {
        cell.kind = text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
        cell.text = std::move(text);
    }
}

} // namespace tranche
