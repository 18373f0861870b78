#pragma once

#include "core/Failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace tranche {

/// The status of HTTP that stands for a failure.
int httpStatus(const Failure &failure);

/// {"error": {"code", "message", "hint"}}
QJsonObject errorJson(const Failure &failure);
QByteArray errorText(const QJsonObject &error);

} // namespace tranche
