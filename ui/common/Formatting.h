#pragma once

#include "store/ImportSummary.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace tranche {

// How windows write numbers, times and states. Free functions of values.

QString formatCount(qint64 count);
/// A number of things: "1 chunk", "1,234 chunks". @param one,many have %1 where the number stands
QString formatCounted(qint64 count, const QString &one, const QString &many);
/// "< 0.1 s", "2.4 s", "0:12", "12:34", "1:02:03"
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
/// An import that has ended with nothing in is not called partial.
QString stateLabel(const ImportSummary &import);
QString stateSign(const ImportSummary &import);
QString stateLabel(ChunkState state);
QString stateSign(ImportState state);
QString stateSign(ChunkState state);
/// A colour in which text can be read on the palette's base and alternate base, in light and dark.
QColor stateColor(const ImportSummary &import, const QPalette &palette);
QColor stateColor(ImportState state, const QPalette &palette);
QColor stateColor(ChunkState state, const QPalette &palette);
/// The background of a bad cell, on which texts can be read.
QColor badCellColor(const QPalette &palette);

} // namespace tranche
