#pragma once

#include <QStringList>

namespace tranche {

/// Names with commas between them, without the blanks around each: "id, net". One that holds a comma itself stands in
/// double quotes, in which a quote is written twice; a quote that is not closed before the next comma is part of the
/// name. Parts with nothing in them are left out.
QStringList namesFromText(const QString &text);
/// The inverse: quotes are written where they are needed alone.
QString namesText(const QStringList &names);

} // namespace tranche
