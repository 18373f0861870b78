#pragma once

#include <QStringList>

namespace tranche {

/// The first of the names, at most so many, with commas between them; how many more there are is told behind them.
QString someNames(const QStringList &names, qsizetype most);

} // namespace tranche
