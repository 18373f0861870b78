#pragma once

#include "mapping/ColumnReference.h"

#include <QJsonObject>

namespace tranche {

QJsonObject toJson(const ColumnReference &reference);
/// @throws Failure "store.damaged"
ColumnReference referenceFromJson(const QJsonObject &json);

} // namespace tranche
