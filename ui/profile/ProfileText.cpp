#include "ui/profile/ProfileText.h"

#include "service/profile/ScalePlace.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tranche {

namespace {

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnProfile)
};

} // namespace

QString formatShare(qint64 part, qint64 whole)
{
    if (whole <= 0 || part <= 0)
        return ProfileWords::tr("%1 %").arg(0);
    const double percent = 100.0 * double(part) / double(whole);
    const QLocale locale;
    if (percent < 0.1)
        return ProfileWords::tr("< %1 %").arg(locale.toString(0.1, 'f', 1));
    if (part < whole && percent > 99.9)
        return ProfileWords::tr("> %1 %").arg(locale.toString(99.9, 'f', 1));
    return ProfileWords::tr("%1 %").arg(locale.toString(percent, 'f', percent < 10 && part < whole ? 1 : 0));
}

static QString withShare(qint64 part, qint64 whole)
{
    return ProfileWords::tr("%1 (%2)").arg(formatCount(part), formatShare(part, whole));
}

static bool areTimes(ValueScale scale)
{
    return scale == ValueScale::Day || scale == ValueScale::Moment || scale == ValueScale::TimeOfDay;
}

static QString oneLine(const QString &value)
{
    constexpr qsizetype most = 36;
    return shortened(QString(value).replace(QLatin1Char('\n'), QChar(0x21B5)), most);
}

QList<Figure> figuresOf(const ColumnProfile &profile)
{
    QList<Figure> figures;
    figures.append({ ProfileWords::tr("Rows"), formatCount(profile.rows) });
    if (profile.empty > 0)
        figures.append({ ProfileWords::tr("Empty"), withShare(profile.empty, profile.rows) });
    if (profile.nullWords > 0)
        figures.append({ ProfileWords::tr("Read as NULL"), withShare(profile.nullWords, profile.rows) });
    if (profile.misfits > 0)
        figures.append({ ProfileWords::tr("Won't fit"),
            QStringLiteral("\u25B2 %1").arg(withShare(profile.misfits, profile.rows)) });
    if (profile.values() <= 0)
        return figures;
    const QString different = formatCount(profile.roundedDistinct());
    figures.append({ ProfileWords::tr("Different"),
        profile.distinctIsEstimated                ? ProfileWords::tr("about %1").arg(different)
            : profile.distinct == profile.values() ? ProfileWords::tr("%1 (all)").arg(different)
                                                   : different });
    const bool areTexts = profile.scale == ValueScale::Length;
    if (!profile.least.isNull()) {
        figures.append({ areTexts         ? ProfileWords::tr("First by letters")
                : areTimes(profile.scale) ? ProfileWords::tr("Earliest")
                                          : ProfileWords::tr("Smallest"),
            oneLine(profile.least) });
        figures.append({ areTexts         ? ProfileWords::tr("Last by letters")
                : areTimes(profile.scale) ? ProfileWords::tr("Latest")
                                          : ProfileWords::tr("Largest"),
            oneLine(profile.most) });
    }
    if (profile.longest >= 0)
        figures.append({ ProfileWords::tr("Longest"),
            formatCounted(profile.longest, ProfileWords::tr("%1 character"), ProfileWords::tr("%1 characters")) });
    return figures;
}

QString bucketText(const ColumnProfile &profile, const HistogramBucket &bucket)
{
    if (QString months = monthsOnScale(bucket.from, bucket.to, profile.scale); !months.isNull())
        return months;
    const QString from = textOnScale(bucket.from, profile.scale);
    const bool isByOnes = profile.scale == ValueScale::Length || profile.scale == ValueScale::Day;
    const QString last = isByOnes ? textOnScale(bucket.to - 1, profile.scale) : textOnScale(bucket.to, profile.scale);
    if (from == last)
        return profile.scale == ValueScale::Length
            ? formatCounted(qint64(bucket.from), ProfileWords::tr("%1 character"), ProfileWords::tr("%1 characters"))
            : from;
    if (profile.scale == ValueScale::Length)
        return ProfileWords::tr("%1 to %2 characters").arg(from, last);
    return (isByOnes ? ProfileWords::tr("%1 to %2") : ProfileWords::tr("%1 to below %2")).arg(from, last);
}

QString bucketSentence(const ColumnProfile &profile, const HistogramBucket &bucket)
{
    return ProfileWords::tr("%1: %2 (%3)")
        .arg(bucketText(profile, bucket),
            formatCounted(bucket.count, ProfileWords::tr("%1 value"), ProfileWords::tr("%1 values")),
            formatShare(bucket.count, profile.values()));
}

QString histogramSentence(const ColumnProfile &profile)
{
    if (profile.histogram.isEmpty())
        return {};
    const auto most = std::max_element(profile.histogram.begin(), profile.histogram.end(),
        [](const HistogramBucket &a, const HistogramBucket &b) { return a.count < b.count; });
    return ProfileWords::tr("%1. The most lie here: %2.")
        .arg(formatCounted(profile.histogram.size(), ProfileWords::tr("%1 range of values"),
                 ProfileWords::tr("%1 ranges of values")),
            bucketSentence(profile, *most));
}

} // namespace tranche
