#pragma once

#include "repair/Suggestion.h"

namespace tranche {

/// What is suggested and why, with its example: “1,998 values look like numbers with a decimal comma: read them so,
/// 12,40 → 12.40”.
QString suggestionText(const Suggestion &suggestion);

/// What is wrong, without the value that a message may begin with: “is not an integer such as 42”.
QString kindText(const QString &message);

/// A value as a line of a tree shows it: in quotes, its blanks to be seen.
QString shownValue(const QString &value);

} // namespace tranche
