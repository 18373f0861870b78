#pragma once

#include "service/inspect/Inspect.h"

namespace tranche {

// What was found of a file, for the page on which it is chosen.

/// How it is read, in one sentence: “Semicolon, Windows-1252, 1 header line; 2 lines above the table left out.”
QString readingSentence(const SourceInspection &inspection);
/// What could surprise, a line each; most often nothing.
QString readingRemarks(const SourceInspection &inspection);
/// What speaks for each guess, and which lines are left out, a line each.
QString readingEvidence(const SourceInspection &inspection);

} // namespace tranche
