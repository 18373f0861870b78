#include "automation/CronExpression.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QStringList>

#include <algorithm>

namespace tranche {

namespace {

/// One of the five fields.
struct CronField
{
    const char *name;
    int least;
    int most;
    const char *const *words; ///< names of its numbers from `least` on; null: it has none
    int wordCount;
};

} // namespace

static constexpr qint64 secondsOfMinute = 60;
static constexpr int lastYear = 2200;
static const char *const monthWords[]
    = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };
static const char *const weekdayWords[] = { "sun", "mon", "tue", "wed", "thu", "fri", "sat" };
static const CronField cronFields[] = {
    { QT_TRANSLATE_NOOP("AutomationText", "minute"), 0, 59, nullptr, 0 },
    { QT_TRANSLATE_NOOP("AutomationText", "hour"), 0, 23, nullptr, 0 },
    { QT_TRANSLATE_NOOP("AutomationText", "day of the month"), 1, 31, nullptr, 0 },
    { QT_TRANSLATE_NOOP("AutomationText", "month"), 1, 12, monthWords, 12 },
    { QT_TRANSLATE_NOOP("AutomationText", "day of the week"), 0, 7, weekdayWords, 7 },
};

static Failure noCron(const QString &message)
{
    return Failure(QStringLiteral("automation.when"), message,
        AutomationText::tr("It takes five fields: minute, hour, day of the month, month, day of the week; such as "
                           "“30 6 * * mon-fri”."));
}

static int cronNumber(const QString &word, const CronField &field)
{
    for (int i = 0; i < field.wordCount; ++i) {
        if (word.compare(QLatin1String(field.words[i]), Qt::CaseInsensitive) == 0)
            return field.least + i;
    }
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    const bool hasOnlyDigits
        = std::all_of(word.cbegin(), word.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!isNumber || !hasOnlyDigits || number < field.least || number > field.most)
        throw noCron(AutomationText::tr("“%1” is no %2 from %3 to %4.")
                         .arg(word, AutomationText::tr(field.name))
                         .arg(field.least)
                         .arg(field.most));
    return number;
}

/// Sets what one part of a field stands for, such as "8-18/2".
template <std::size_t size> static void addCronPart(std::bitset<size> &set, const QString &part, const CronField &field)
{
    const qsizetype slash = part.indexOf(u'/');
    const QString range = slash < 0 ? part : part.left(slash);
    const qsizetype dash = range.indexOf(u'-');
    int first = field.least;
    int last = field.most;
    if (range != QLatin1String("*")) {
        first = cronNumber(dash < 0 ? range : range.left(dash), field);
        last = dash < 0 ? first : cronNumber(range.mid(dash + 1), field);
    }
    constexpr int lastSunday = 7;
    if (last == 0 && first > last && field.most == lastSunday)
        last = lastSunday; // sat-sun
    int step = 1;
    if (slash >= 0) {
        bool isNumber = false;
        step = part.mid(slash + 1).toInt(&isNumber);
        if (!isNumber || step < 1 || step > field.most || (dash < 0 && range != QLatin1String("*")))
            throw noCron(
                AutomationText::tr("“%1”: a step stands behind * or a range, such as */5 or 8-18/2.").arg(part));
    }
    if (first > last)
        throw noCron(AutomationText::tr("“%1” ends before it begins.").arg(part));
    for (int number = first; number <= last; number += step)
        set.set(std::size_t(number));
}

template <std::size_t size> static std::bitset<size> cronSet(const QString &text, const CronField &field)
{
    std::bitset<size> set;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts)
        addCronPart(set, part, field);
    return set;
}

static QString withoutNickname(const QString &text)
{
    static const QMap<QString, QString> meanings { { QStringLiteral("@hourly"), QStringLiteral("0 * * * *") },
        { QStringLiteral("@daily"), QStringLiteral("0 0 * * *") },
        { QStringLiteral("@midnight"), QStringLiteral("0 0 * * *") },
        { QStringLiteral("@weekly"), QStringLiteral("0 0 * * 0") },
        { QStringLiteral("@monthly"), QStringLiteral("0 0 1 * *") },
        { QStringLiteral("@yearly"), QStringLiteral("0 0 1 1 *") },
        { QStringLiteral("@annually"), QStringLiteral("0 0 1 1 *") } };
    return meanings.value(text.trimmed().toLower(), text);
}

CronExpression::CronExpression(const QString &text)
{
    constexpr qsizetype longest = 1000;
    const QStringList fields = withoutNickname(text.left(longest)).simplified().split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5 || text.size() > longest)
        throw noCron(AutomationText::tr("“%1” is no cron expression.").arg(text.left(longest)));
    m_minutes = cronSet<60>(fields[0], cronFields[0]);
    m_hours = cronSet<24>(fields[1], cronFields[1]);
    m_days = cronSet<32>(fields[2], cronFields[2]);
    m_months = cronSet<13>(fields[3], cronFields[3]);
    m_weekdays = cronSet<8>(fields[4], cronFields[4]);
    if (m_weekdays[7])
        m_weekdays.set(0);
    m_anyDay = fields[2].startsWith(u'*');
    m_anyWeekday = fields[4].startsWith(u'*');
    m_countsEachMinute = fields[0].startsWith(u'*') || fields[1].startsWith(u'*');
    if (!next(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC), QTimeZone::utc()).isValid())
        throw noCron(AutomationText::tr("“%1”: there is no such day.").arg(text));
}

bool CronExpression::matchesDay(QDate date) const
{
    const bool day = m_days[std::size_t(date.day())];
    const bool weekday = m_weekdays[std::size_t(date.dayOfWeek() % 7)];
    return m_months[std::size_t(date.month())] && (m_anyDay || m_anyWeekday ? day && weekday : day || weekday);
}

bool CronExpression::matches(const QDateTime &wall) const
{
    return m_minutes[std::size_t(wall.time().minute())] && m_hours[std::size_t(wall.time().hour())]
        && matchesDay(wall.date());
}

QDateTime CronExpression::firstOnWall(const QDateTime &from, const QDateTime &to) const
{
    QDate date = from.date();
    int minute = from.time().hour() * 60 + from.time().minute();
    for (; date <= to.date(); date = date.addDays(1), minute = 0) {
        if (!m_months[std::size_t(date.month())]) {
            date = QDate(date.year(), date.month(), date.daysInMonth());
            continue;
        }
        if (!matchesDay(date))
            continue;
        for (; minute < 24 * 60; ++minute) {
            if (m_hours[std::size_t(minute / 60)] && m_minutes[std::size_t(minute % 60)]) {
                const QDateTime found(date, QTime(minute / 60, minute % 60), Qt::UTC);
                return found <= to ? found : QDateTime();
            }
        }
    }
    return {};
}

/// What a clock on the wall shows, as if it were UTC: times can be added up there.
static QDateTime onWall(const QDateTime &utc, int offset)
{
    return utc.addSecs(offset);
}

/// The next whole minute, if it is none.
static QDateTime fullMinute(const QDateTime &utc)
{
    const qint64 seconds = utc.toSecsSinceEpoch();
    const qint64 rest = ((seconds % secondsOfMinute) + secondsOfMinute) % secondsOfMinute;
    return QDateTime::fromSecsSinceEpoch(rest == 0 ? seconds : seconds - rest + secondsOfMinute, Qt::UTC);
}

/// The last minute before this one that a clock on the wall has shown, even if it was put back since.
static QDateTime lastShown(const QDateTime &utc, const QTimeZone &zone)
{
    const QDateTime shown = onWall(utc.addSecs(-secondsOfMinute), zone.offsetFromUtc(utc.addSecs(-1)));
    const QTimeZone::OffsetData change = zone.previousTransition(utc);
    if (!change.atUtc.isValid())
        return shown;
    const QDateTime at = change.atUtc.toUTC();
    return std::max(shown, onWall(at, zone.offsetFromUtc(at.addSecs(-1))).addSecs(-secondsOfMinute));
}

QDateTime CronExpression::next(const QDateTime &after, const QTimeZone &zone) const
{
    const QDateTime end(QDate(lastYear, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime from = fullMinute(after.toUTC().addSecs(1));
    QDateTime shown = lastShown(from, zone);
    while (from < end) {
        // Up to the next change the clock goes on evenly.
        const int offset = zone.offsetFromUtc(from);
        const QTimeZone::OffsetData change = zone.nextTransition(from);
        const QDateTime until = change.atUtc.isValid() ? std::min(end, fullMinute(change.atUtc.toUTC())) : end;
        const QDateTime first = m_countsEachMinute ? onWall(from, offset) : shown.addSecs(secondsOfMinute);
        const QDateTime last = onWall(until, offset).addSecs(-secondsOfMinute);
        if (const QDateTime found = firstOnWall(first, last); found.isValid())
            return std::max(from, found.addSecs(-offset)); // at once, if the clock has left it out
        shown = std::max(shown, last);
        from = until;
    }
    return {};
}

} // namespace tranche
