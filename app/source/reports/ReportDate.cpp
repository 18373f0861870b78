#include "source/reports/ReportDate.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace tranche {

static QString inOneForm(QDateTime moment)
{
    if (!moment.isValid() || moment.date().year() < 1 || moment.date().year() > 9999)
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    moment = moment.toUTC();
    const bool isWhole = moment.time().msec() == 0;
    return moment.toString(
        isWhole ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'") : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QString reportDate(const QString &text)
{
    static const QRegularExpression offsetApart(QStringLiteral(" (?=[+-]\\d\\d:?\\d\\d$)"));
    const QString written = text.trimmed().remove(offsetApart);
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    constexpr double leastSeconds = 1e8; // 1973
    constexpr double leastMilliseconds = 1e11;
    if (isNumber) {
        if (!(number >= leastSeconds && number <= leastMilliseconds * 1000)) // nor what is no number
            return {};
        return inOneForm(
            QDateTime::fromMSecsSinceEpoch(qint64(number >= leastMilliseconds ? number : number * 1000), Qt::UTC));
    }
    for (const Qt::DateFormat format : { Qt::ISODateWithMs, Qt::RFC2822Date }) {
        if (QString found = inOneForm(QDateTime::fromString(written, format)); !found.isEmpty())
            return found;
    }
    static const std::array forms { "yyyy-MM-dd HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T' HH:mm:ss'Z'",
        "yyyyMMdd HH:mm:ss.zzz", "MM/dd/yyyy HH:mm:ss", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "yyyy-MM-dd HH:mm",
        "MMM dd HH:mm 'UTC' yyyy", "yyyy-MM-dd'T'HH:mm:ss 'UTC'" };
    for (const char *form : forms) {
        if (QString found = inOneForm(QLocale::c().toDateTime(written, QLatin1String(form))); !found.isEmpty())
            return found;
    }
    // A zone that is told by letters says little: the time counts as it stands.
    static const QRegularExpression zone(QStringLiteral(" [A-Z]{1,5}$"));
    return inOneForm(QDateTime::fromString(QString(written).remove(zone), Qt::ISODate));
}

} // namespace tranche
