#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <bitset>

namespace tranche {

/// Times as crontab(5) writes them: minute, hour, day of the month, month, day of the week; each `*`, or numbers,
/// ranges and names with commas between them, `*` and ranges also with a step: "0,30 6-18/2 * jan-mar mon-fri". Sunday
/// is 0 or
/// 7. Where both days are told, either suffices. Also @hourly, @daily, @midnight, @weekly, @monthly, @yearly,
/// @annually.
///
/// Where the clock is changed it does as cron does: times that are left out come at once when the clock has been put
/// forward, all of them once, and times that come twice count the first time. Not so if minute or hour begin with `*`:
/// then each minute counts that a clock on the wall shows.
class CronExpression
{
public:
    /// @throws Failure "automation.when" for what is none, or what never comes
    explicit CronExpression(const QString &text);

    /// The first time after another one. UTC; not valid if there is none before the year 2200.
    QDateTime next(const QDateTime &after, const QTimeZone &zone) const;
    /// Whether a clock on the wall that shows this is at one of its times.
    bool matches(const QDateTime &wall) const;
    /// Whether minute or hour begin with `*`.
    bool countsEachMinute() const { return m_countsEachMinute; }

private:
    bool matchesDay(QDate date) const;
    /// The first of its times from one on, on the wall, up to another one; not valid if there is none.
    QDateTime firstOnWall(const QDateTime &from, const QDateTime &to) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; ///< 0: Sunday
    bool m_anyDay = false; ///< of the month: it begins with `*`
    bool m_anyWeekday = false;
    bool m_countsEachMinute = false;
};

} // namespace tranche
