#pragma once

#include "mapping/ColumnEvidence.h"
#include "mapping/FormatChoice.h"
#include "service/options/RequestChoices.h"

namespace tranche {

/// Reads a `--map SOURCE=FIELD[:TYPE[:FORMAT]]`. Everything behind the type's colon is the format, which may hold
/// colons itself: “at=at:TIME:HH:mm”. @throws Failure "call.option" if there is no such type, or it has no such format
MapChoice mapChoice(const QString &text);

/// A date format for all columns of dates. @throws Failure "call.option" if the text is none
QString checkedDateFormat(const QString &text);

/// What the choices say of formats that are found.
FormatPreferences preferencesOf(const RequestChoices &choices);

/// The choices, those without a format that are of dates or numbers having the one that is chosen for all: of numbers
/// the one that the values have with the chosen decimal sign.
/// @param seen one for each of the columns, or fewer @param preferences what else decides between formats
QList<ColumnChoice> withFormatsForAll(QList<ColumnChoice> columns, const RequestChoices &choices,
    const std::vector<InferredColumn> &seen, FormatPreferences preferences);

} // namespace tranche
