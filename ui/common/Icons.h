#pragma once

#include <QIcon>
#include <QString>

namespace tranche {

/// An icon of resources/icons, drawn in the palette's text colour, so that it fits light and dark themes and every
/// resolution.
QIcon icon(const QString &name);

} // namespace tranche
