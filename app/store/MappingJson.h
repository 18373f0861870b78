#pragma once

#include "mapping/ColumnMapping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tranche {

QJsonObject toJson(const ColumnMapping &mapping);
/// @throws Failure "store.damaged"
ColumnMapping mappingFromJson(const QJsonObject &json);

QJsonArray toJson(const QList<ValueRule> &rules);
/// @throws Failure "store.damaged"
QList<ValueRule> rulesFromJson(const QJsonArray &json);

} // namespace tranche
