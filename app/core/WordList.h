#pragma once

#include <QString>

namespace tranche {

// Words of a choice in the order of its values, with '|' between them: "fail-chunk|reject-rows". Each such list stands
// where its enumeration does; the command line, its help, requests and recipes take the words from there.

/// The word at a place, counted from 0; empty if there is none.
QString wordAt(const char *words, int place);
/// The place of a word; -1 if it is none of them.
int placeOfWord(const char *words, const QString &word);

} // namespace tranche
