#pragma once

class QLineEdit;

namespace tranche {

/// Gives a field a button that empties it, with a name for screen readers.
void addClearButton(QLineEdit *edit);

} // namespace tranche
