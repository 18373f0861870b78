#pragma once

#include <QColor>
#include <QList>

namespace tranche {

/// What texts need to be readable for people with weak eyes, by WCAG 2.1 (1.4.3), and what parts of controls need
/// (1.4.11).
constexpr double contrastOfTexts = 4.5;
constexpr double contrastOfParts = 3.0;

/// How far two opaque colours stand apart, from 1 to 21, as WCAG 2.1 computes it of their relative luminance.
double contrast(const QColor &a, const QColor &b);

/// The ink, made only so much lighter or darker that it stands out from each of the grounds; black or white where no
/// shade of it does.
QColor readable(const QColor &ink, const QList<QColor> &grounds, double ratio = contrastOfTexts);

} // namespace tranche
