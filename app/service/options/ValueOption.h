#pragma once

#include "service/options/RequestChoices.h"

namespace tranche {

// What `--step`, `--compute`, `--rule` and `--on-error` say, added to the choices. A column's name may hold colons and
// equals signs: the first colon counts behind which a step, or a rule, stands.

/// `--step COLUMN:STEP`: trim, collapse, case=upper, replace=OLD=>NEW, null=TEXT, default=TEXT, fill-down,
/// extract=REGEX, split=SOURCE,SEPARATOR,PART, join=A,B,SEPARATOR. @throws Failure "call.option"
void takeStep(RequestChoices &choices, const QString &text);
/// `--compute NAME[:TYPE]=EXPRESSION`. @throws Failure "call.option"
void takeCompute(RequestChoices &choices, const QString &text);
/// `--rule COLUMN:RULE`: required, unique, range=1..10, length=2..5, pattern=REGEX, one-of=A|B,
/// exists=TABLE.COLUMN.
/// @throws Failure "call.option"
void takeRule(RequestChoices &choices, const QString &text);
/// `--on-error WORD`, for all columns, or `COLUMN=WORD`. @throws Failure "call.option"
void takeOnError(RequestChoices &choices, const QString &text);

// The inverse of these: what is written for the choices.
QStringList givenSteps(const RequestChoices &choices);
QStringList givenComputes(const RequestChoices &choices);
QStringList givenRules(const RequestChoices &choices);
QStringList givenOnError(const RequestChoices &choices);

} // namespace tranche
