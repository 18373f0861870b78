#pragma once

#include "service/profile/ColumnProfile.h"

#include <QList>
#include <QString>

namespace tranche {

// How windows tell what a column holds. Free functions of values.

/// "34 %", "0.2 %", "< 0.1 %"
QString formatShare(qint64 part, qint64 whole);

/// A figure of a column: what it is called, and what it is.
struct Figure
{
    QString label;
    QString value;
};

/// Those that say something of the column, in the order in which they are shown.
QList<Figure> figuresOf(const ColumnProfile &profile);

/// Where the values of a bucket lie: "10 to below 20", "2024-01-01 to 2024-01-31", "4 characters".
QString bucketText(const ColumnProfile &profile, const HistogramBucket &bucket);
/// "10 to below 20: 340 values (34 %)"
QString bucketSentence(const ColumnProfile &profile, const HistogramBucket &bucket);
/// What a person who does not see the histogram has to know of it.
QString histogramSentence(const ColumnProfile &profile);

} // namespace tranche
