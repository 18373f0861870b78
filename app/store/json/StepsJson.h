#pragma once

#include "mapping/ColumnMapping.h"

#include <QJsonObject>

namespace tranche {

QJsonObject toJson(const ValueSteps &steps);
ValueSteps stepsFromJson(const QJsonObject &json);

QJsonObject toJson(const ValueChecks &checks);
ValueChecks checksFromJson(const QJsonObject &json);

/// "error", "null", "default", "text", "fail-chunk", "reject-rows".
QString wrongValueName(WrongValue onWrong);
WrongValue wrongValueFromName(const QString &name);

} // namespace tranche
