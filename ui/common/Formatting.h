#pragma once

#include "store/ImportSummary.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace tranche {

// How windows write numbers, times and states. Free functions of values.

QString formatCount(qint64 count);
/// "0:01", "12:34", "1:02:03"
QString formatDuration(qint64 milliseconds);
/// "880,000/s"; empty if unknown
QString formatRate(double rowsPerSecond);
QString formatBytes(qint64 bytes);
/// Local time, as short as it is clear: "14:05" today, else with the date.
QString formatTime(const QDateTime &time);

/// A name as a sentence can hold it: one that is too long loses its middle.
QString shortened(const QString &name, qsizetype most = 80);

/// The state's word and the sign beside it; an import is never told by its colour alone.
QString stateLabel(ImportState state);
QString stateLabel(ChunkState state);
QString stateSign(ImportState state);
QString stateSign(ChunkState state);
/// A colour that stands out from the palette's base, in light and dark.
QColor stateColor(ImportState state, const QPalette &palette);
QColor stateColor(ChunkState state, const QPalette &palette);
/// The background of a bad cell.
QColor badCellColor(const QPalette &palette);

} // namespace tranche
