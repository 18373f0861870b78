#pragma once

#include "source/bytes/ByteSource.h"
#include "source/text/Dialect.h"

#include <QStringList>

namespace tranche {

/// Where the parts of a delimited file lie: mark, skipped lines, header, data.
struct SourceLayout
{
    QStringList header; ///< a name for each column, as it stands in the file, rows of a header joined by a blank;
                        ///< empty: no header
    qint64 headerBegin = 0; ///< bytes of the header rows: [headerBegin, dataBegin)
    qint64 dataBegin = 0; ///< where the first line below the header begins
    qint64 dataLine = 1; ///< that line's number
    qint64 markBytes = 0; ///< length of the byte order mark
    qint64 headerLines = 0; ///< physical lines of the header rows
    qint64 blankLines = 0; ///< blank lines above and between the header rows
};

/// More than any table has; what has more fields is no row of one.
inline constexpr std::uint32_t mostColumns = 32767;

/// @throws Failure "source.columns" if a line has more fields than a table may have columns
void checkColumnCount(qint64 columns, qint64 line, const QString &sourceName);

/// Reads the begin of the source. The header must lie within eight megabytes behind the skipped lines.
/// @throws Failure "source.encoding" for a UTF-16 or UTF-32 mark, "source.header" if the header can't be read,
/// "source.columns"
SourceLayout readLayout(ByteSource &source, const Dialect &dialect);

} // namespace tranche
