#include "core/CountText.h"

#include "core/Language.h"

namespace tranche {

QString countText(qint64 count)
{
    return textLocale().toString(count);
}

QString bytesText(qint64 bytes)
{
    return textLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString decimalText(double number, int decimals)
{
    QLocale locale = textLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', decimals);
}

static QString dayFormat(const QLocale &locale)
{
    QString day = QStringLiteral("yyyy-MM-dd");
    if (locale.language() != QLocale::English)
        day = locale.dateFormat(QLocale::ShortFormat);
    if (!day.contains(QLatin1String("yyyy")))
        day.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return day;
}

QString dayText(const QDateTime &time)
{
    const QLocale locale = textLocale();
    return locale.toString(time.toLocalTime(), dayFormat(locale));
}

QString dayAndTimeText(const QDateTime &time)
{
    const QLocale locale = textLocale();
    return locale.toString(time.toLocalTime(), dayFormat(locale) + QStringLiteral(" HH:mm"));
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    QString text = isSingular(count) ? one : many;
    return text.replace(QLatin1String("%1"), countText(count));
}

} // namespace tranche
