#pragma once

#include "repair/Suggestion.h"

namespace tranche {

/// What is suggested and why, behind an example: “12,40” → “12.40” · 1,998 values look like numbers with a decimal
/// comma: read them so.
QString suggestionText(const Suggestion &suggestion);

/// What is wrong, without the value that a message may begin with, nor an example: “is not an integer”.
QString kindText(const QString &message);

/// A value as a line of a tree shows it: in quotes, its blanks to be seen.
QString shownValue(const QString &value);

} // namespace tranche
