#pragma once

#include <QStringList>

namespace tranche {

/// The words of a name in lower case, without digits and signs: of “orderDate_2” order and date.
QStringList lowerWordsOf(const QString &name);

} // namespace tranche
