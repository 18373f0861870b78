#pragma once

#include <QStringList>

namespace tranche {

/// Statements that make the views of test reports: _latest, _compare, _flaky, _slowest, _streaks, _percentiles. Only
/// reports that are whole count in them.
QStringList reportViews(const QString &prefix);

} // namespace tranche
