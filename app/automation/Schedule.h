#pragma once

#include "automation/CronExpression.h"

#include <optional>

namespace tranche {

/// When an automation looks at its folder: "always" (all the time), "start" (once, when watching begins), "daily
/// 06:30", "weekly mon,fri 07:00", or "cron 30 6 * * mon-fri" (see CronExpression). Times are local ones.
class Schedule
{
public:
    enum class Kind { Always, Start, Times };

    /// @throws Failure "automation.when" if it says nothing
    explicit Schedule(const QString &text);

    Kind kind() const { return m_kind; }
    /// The first time after another one. UTC; not valid if it has no times.
    QDateTime next(const QDateTime &after, const QTimeZone &zone) const;
    /// The last time after one, up to another one. UTC; not valid if there is none.
    QDateTime last(const QDateTime &after, const QDateTime &upTo, const QTimeZone &zone) const;

private:
    Kind m_kind = Kind::Always;
    std::optional<CronExpression> m_times;
};

/// When, as people read it, in their language. @throws Failure "automation.when"
QString scheduleText(const QString &when);

} // namespace tranche
