#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tranche {

// Pictures of a report, as SVG without scripts, fonts or references: each stands for itself. What failed is hatched as
// well as coloured, so that it is told without colour. Numbers are written with a point, whatever the locale.

/// A part of a whole.
struct SvgShare
{
    QString label;
    qint64 count = 0;
    QByteArray color; ///< such as "#2f6fd0"
    bool isHatched = false;
};

/// A bar that is divided in the ratio of the counts, with a line of text for each part.
QByteArray svgShares(const QString &title, const QList<SvgShare> &shares);

/// One value of a series.
struct SvgBar
{
    QString label; ///< what it is of, told when a pointer rests on it
    double value = 0;
    bool isMarked = false; ///< stands out: hatched
};

/// Bars beside each other on one scale from 0. @param first, last what stands below the first and the last of them
/// @param color of bars that are not marked
QByteArray svgBars(const QString &title, const QList<SvgBar> &bars, const QString &first, const QString &last,
    const QByteArray &color);

} // namespace tranche
