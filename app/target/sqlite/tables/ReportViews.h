#pragma once

#include <QStringList>

namespace tranche {

/// In SQL, what has become of a test c since another report, in which it was b.
extern const char *const changeOfCase;

/// Statements that make the views of test reports: _latest, _compare, _flaky, _slowest, _streaks, _percentiles. Only
/// reports that are whole count in them.
QStringList reportViews(const QString &prefix);

} // namespace tranche
