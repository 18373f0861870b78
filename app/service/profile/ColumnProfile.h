#pragma once

#include "core/ImportError.h"
#include "mapping/ColumnType.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <numeric>

namespace tranche {

/// A value that a column holds, and in how many rows.
struct FrequentValue
{
    QString value; ///< at most mostShownBytes of it
    qint64 count = 0;
    bool isCut = false; ///< it is longer

    static constexpr std::size_t mostShownBytes = 96;

    bool operator==(const FrequentValue &) const = default;
};

/// The values from `from` on, which stand before `to`, on the column's scale.
struct HistogramBucket
{
    double from = 0;
    double to = 0;
    qint64 count = 0;

    bool operator==(const HistogramBucket &) const = default;
};

/// What the whole file holds in one column, as an import would read it: after its steps, and by its type. Of rows that
/// can't be read nothing is counted; of parents and their lines, only rows that have a value of the column.
/// rows = empty + nullWords + misfits + values.
struct ColumnProfile
{
    QString name; ///< in the file; of a column that is none of the file's, that of its field
    int source
        = 0; ///< position in the file's rows, counted from 0; of columns that are none of the file's behind these
    QString field; ///< that it goes to; empty: it is not imported
    ColumnType type = ColumnType::Text;
    ValueScale scale = ValueScale::Length;

    qint64 rows = 0;
    qint64 empty = 0; ///< of no length, NULL or not
    qint64 nullWords = 0; ///< NULL, though something stands there
    qint64 misfits = 0; ///< wrong for the type or a rule of the column
    qint64 values() const { return rows - empty - nullWords - misfits; }

    // Of the values:
    qint64 distinct = 0;
    bool distinctIsEstimated = false; ///< it may be some percent off
    /// `distinct`, of an estimate without the digits that say nothing.
    qint64 roundedDistinct() const
    {
        qint64 unit = 1;
        while (distinctIsEstimated && distinct / unit >= 1000)
            unit *= 10;
        return (distinct + unit / 2) / unit * unit;
    }
    QString least; ///< by the type: numbers, days and times by what they are, texts by their bytes; null: there is none
    QString most;
    qint64 longest = -1; ///< characters of the longest text; -1: they are no texts
    QList<FrequentValue> frequent; ///< at most mostFrequent, the most frequent first
    /// 0: the counts are right. Else each may be so much higher, and a value in fewer rows may be missing.
    qint64 countsOff = 0;
    QList<HistogramBucket> histogram; ///< at most mostBuckets, one behind the other; of texts, of their lengths

    QList<ImportError> examples; ///< the first misfits, of each value one

    static constexpr int mostFrequent = 10;
    static constexpr int mostBuckets = 20;
    static constexpr qsizetype mostExamples = 20;

    bool operator==(const ColumnProfile &) const = default;
};

/// What the whole file holds.
struct FileProfile
{
    qint64 rows = 0; ///< read so far
    qint64 rowsWrong = 0; ///< that can't be read, or hold a misfit
    qint64 bytesRead = 0; ///< of the file
    bool isWhole = false; ///< it was read to its end
    /// Values that won't fit, in all columns.
    qint64 misfits() const
    {
        return std::accumulate(columns.begin(), columns.end(), qint64(0),
            [](qint64 sum, const ColumnProfile &column) { return sum + column.misfits; });
    }
    /// Rows that can't be read, such as those with too many fields: no column has them.
    qint64 rowsUnreadable() const
    {
        qint64 read = 0;
        for (const ColumnProfile &column : columns)
            read = std::max(read, column.rows);
        return columns.isEmpty() ? 0 : rows - read;
    }
    QList<ColumnProfile> columns; ///< all of the file's in their order, then those that are made of them

    bool operator==(const FileProfile &) const = default;
};

} // namespace tranche
