#pragma once

#include "service/plan/Plan.h"

#include <QJsonObject>

namespace tranche {

/// A plan as `sniff` tells it: what goes where, the SQL of a table that is made, and what is wrong.
QJsonObject planJson(const PlannedImport &planned, const RequestChoices &choices);

/// The same for a person, each line with its end.
QString planText(const PlannedImport &planned, const RequestChoices &choices);

} // namespace tranche
