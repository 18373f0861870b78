#include "automation/Schedule.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tranche {

/// "minute hour", as the fields of a cron expression.
static QString fieldsOfTime(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("^([01]?[0-9]|2[0-3]):([0-5][0-9])$"));
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch())
        throw Failure(
            QStringLiteral("automation.when"), AutomationText::tr("“%1” is no time such as 06:30.").arg(text));
    return match.captured(2) + QLatin1Char(' ') + match.captured(1);
}

Schedule::Schedule(const QString &text)
{
    const QString words = text.simplified();
    const QString first = words.section(u' ', 0, 0).toLower();
    const QString rest = words.section(u' ', 1);
    if (words.toLower() == QLatin1String("always")) {
        return;
    } else if (words.toLower() == QLatin1String("start")) {
        m_kind = Kind::Start;
        return;
    }
    m_kind = Kind::Times;
    const qsizetype count = rest.isEmpty() ? 0 : rest.count(u' ') + 1;
    if (first == QLatin1String("daily") && count == 1)
        m_times.emplace(fieldsOfTime(rest) + QStringLiteral(" * * *"));
    else if (first == QLatin1String("weekly") && count == 2)
        m_times.emplace(fieldsOfTime(rest.section(u' ', 1)) + QStringLiteral(" * * ") + rest.section(u' ', 0, 0));
    else if (first == QLatin1String("cron"))
        m_times.emplace(rest);
    else
        throw Failure(QStringLiteral("automation.when"), AutomationText::tr("“%1” says no time.").arg(text),
            AutomationText::tr(
                "There are: always, start, “daily 06:30”, “weekly mon,fri 07:00” and “cron 30 6 * * 1-5”."));
}

QDateTime Schedule::next(const QDateTime &after, const QTimeZone &zone) const
{
    return m_times ? m_times->next(after, zone) : QDateTime();
}

QDateTime Schedule::last(const QDateTime &after, const QDateTime &upTo, const QTimeZone &zone) const
{
    // Backwards, in spans that grow: the first one that has times has few.
    constexpr qint64 firstSpan = 3600;
    constexpr qint64 growth = 24;
    for (qint64 span = firstSpan;; span *= growth) {
        const QDateTime from = std::max(after, upTo.addSecs(-span));
        QDateTime found;
        for (QDateTime time = next(from, zone); time.isValid() && time <= upTo; time = next(time, zone))
            found = time;
        if (found.isValid() || from <= after)
            return found;
    }
}

QString scheduleText(const QString &when)
{
    const Schedule schedule(when);
    if (schedule.kind() == Schedule::Kind::Always)
        return AutomationText::tr("at any time");
    if (schedule.kind() == Schedule::Kind::Start)
        return AutomationText::tr("when watching begins");
    const QString words = when.simplified();
    const QString rest = words.section(u' ', 1);
    if (words.startsWith(QLatin1String("daily"), Qt::CaseInsensitive))
        return AutomationText::tr("daily at %1").arg(rest);
    if (words.startsWith(QLatin1String("weekly"), Qt::CaseInsensitive))
        return AutomationText::tr("weekly: %1").arg(rest);
    return words;
}

} // namespace tranche
