#pragma once

#include "service/plan/PlannedColumns.h"

namespace tranche {

// What is told of a column, in plain words.

/// What is done to its values, one step after the other; empty: nothing.
QStringList stepSentences(const ValueSteps &steps);
/// The rules that its values keep.
QStringList ruleSentences(const ValueChecks &checks);
/// What becomes of a value that is wrong; empty: what the import does with wrong rows.
QString wrongValueSentence(WrongValue onWrong);
/// All of these, in one line.
QString valuesText(const PlannedColumn &column);
/// Why it goes to a field that has another name; empty: it has the same, or somebody has chosen it.
QString matchText(const PlannedColumn &column);
/// Values of a sample, before and after the column's steps: “Müller → MÜLLER”.
QStringList steppedSamples(const SteppedColumn &column);

} // namespace tranche
