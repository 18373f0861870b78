#include "service/options/TimeOption.h"

#include "core/Texts.h"
#include "service/options/ImportOption.h"

#include <QRegularExpression>

namespace tranche {

/// @returns an invalid time if it is not written so
static QDateTime afterSpan(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(QStringLiteral("^\\+(\\d{1,9})([smhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    switch (unit.at(0).toLatin1()) {
    case 's':
        return now.addSecs(count);
    case 'm':
        return now.addSecs(count * 60);
    case 'h':
        return now.addSecs(count * 3600);
    default:
        return now.addDays(count); // at the same time of the day, whatever summer time does
    }
}

QDateTime timeToCome(const char *option, const QString &text, const QDateTime &now)
{
    const QString written = text.trimmed();
    if (const QDateTime after = afterSpan(written, now); after.isValid())
        return after;
    for (const char *form : { "HH:mm", "HH:mm:ss" }) {
        const QTime time = QTime::fromString(written, QLatin1String(form));
        if (!time.isValid())
            continue;
        const QDateTime today(now.date(), time);
        return today >= now ? today : QDateTime(now.date().addDays(1), time);
    }
    QString iso = written;
    iso.replace(QLatin1Char(' '), QLatin1Char('T'));
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        throw wrongCall(CommandLineText::tr("--%1: “%2” is no time such as 06:30, 2026-12-24T18:00 or +90m.")
                            .arg(QLatin1String(option), text));
    return time;
}

} // namespace tranche
