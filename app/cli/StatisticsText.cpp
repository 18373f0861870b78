#include "cli/StatisticsText.h"

#include "cli/ImportText.h"
#include "core/Texts.h"
#include "service/profile/ScalePlace.h"

#include <QStringList>

#include <algorithm>

namespace tranche {

/// One line; what is long loses its end.
static QString shortValue(const QString &value)
{
    constexpr qsizetype most = 40;
    const QString line = value.simplified();
    return line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

static QString rangeText(const ColumnProfile &column)
{
    QStringList parts;
    if (!column.least.isNull())
        parts.append(CommandLineText::tr("%1 to %2").arg(shortValue(column.least), shortValue(column.most)));
    if (column.longest >= 0)
        parts.append(CommandLineText::tr("at most %1 characters").arg(column.longest));
    return parts.join(QLatin1String(", "));
}

static QString countsText(const ColumnProfile &column)
{
    QStringList parts;
    if (column.empty > 0)
        parts.append(CommandLineText::tr("%1 empty").arg(column.empty));
    if (column.nullWords > 0)
        parts.append(CommandLineText::tr("%1 NULL by their text").arg(column.nullWords));
    if (column.misfits > 0)
        parts.append(CommandLineText::tr("%1 won't fit").arg(column.misfits));
    parts.append(
        (column.distinctIsEstimated ? CommandLineText::tr("about %1 different") : CommandLineText::tr("%1 different"))
            .arg(column.roundedDistinct()));
    return parts.join(QLatin1String(", "));
}

static QString frequentText(const ColumnProfile &column)
{
    constexpr qsizetype most = 5;
    QStringList values;
    for (const FrequentValue &value : column.frequent.mid(0, most)) {
        if (value.count > 1)
            values.append(
                (column.countsOff > 0 ? CommandLineText::tr("%1 (at least %2)") : CommandLineText::tr("%1 (%2)"))
                    .arg(shortValue(value.value), QString::number(value.count)));
    }
    return values.join(QLatin1String(", "));
}

static QString histogramText(const ColumnProfile &column)
{
    static constexpr char16_t bars[] = u" \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    if (column.histogram.size() < 2)
        return {};
    qint64 most = 1;
    for (const HistogramBucket &bucket : column.histogram)
        most = std::max(most, bucket.count);
    QString text;
    for (const HistogramBucket &bucket : column.histogram)
        text += QChar(bars[bucket.count == 0 ? 0 : 1 + bucket.count * 7 / most]);
    const bool areLengths = column.scale == ValueScale::Length;
    const double longest = column.histogram.constLast().to - 1;
    const QString range = QStringLiteral("%1 │%2│ %3")
                              .arg(areLengths ? textOnScale(column.histogram.constFirst().from, column.scale)
                                              : shortValue(column.least),
                                  text, areLengths ? textOnScale(longest, column.scale) : shortValue(column.most));
    return areLengths ? CommandLineText::tr("lengths: %1").arg(range) : range;
}

QString statisticsText(const FileProfile &profile)
{
    QString text = CommandLineText::tr("All %1 row(s), %2 of them wrong:\n").arg(profile.rows).arg(profile.rowsWrong);
    for (const ColumnProfile &column : profile.columns) {
        text += columnLine(column.type, shortValue(column.name), countsText(column));
        for (const QString &line : { rangeText(column), frequentText(column), histogramText(column) })
            text += line.isEmpty() ? QString() : QStringLiteral("            %1\n").arg(line);
        if (!column.examples.isEmpty())
            text += CommandLineText::tr("            line %1: %2\n")
                        .arg(column.examples.constFirst().line)
                        .arg(column.examples.constFirst().message);
    }
    return text;
}

} // namespace tranche
