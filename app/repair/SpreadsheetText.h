#pragma once

#include <QString>

namespace tranche {

/// A text that a spreadsheet program shows as it is: one that it would take for a formula gets an apostrophe in front.
/// Numbers such as -5 and +1e3 are none.
QString notAFormula(const QString &text);

} // namespace tranche
