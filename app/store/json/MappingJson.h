#pragma once

#include "mapping/ColumnMapping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tranche {

QJsonObject toJson(const ColumnMapping &mapping);
/// @throws Failure "store.damaged"
ColumnMapping mappingFromJson(const QJsonObject &json);

/// One column of a mapping.
QJsonObject toJson(const MappedColumn &column);
/// @throws Failure "store.damaged"
MappedColumn mappedColumnFromJson(const QJsonObject &json);

QJsonArray toJson(const QList<ValueRule> &rules);
/// @throws Failure "store.damaged"
QList<ValueRule> rulesFromJson(const QJsonArray &json);

} // namespace tranche
