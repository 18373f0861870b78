#pragma once

#include "source/text/Dialect.h"

#include <QByteArray>

namespace tranche {

/// A field as the dialect writes it, so that it is read back as the same value: quoted if that is asked for or needed.
/// A dialect without quotes leaves it as it is.
QByteArray fieldText(const QByteArray &value, bool quoted, const Dialect &dialect);

} // namespace tranche
