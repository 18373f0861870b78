#pragma once

#include "core/Failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace tranche {

/// What the server itself says no to: its code is "api.…".
/// @param what of "host", "key", "route", "method", "large", "media", "body", "busy", "served", "port", "stopping"
Failure apiFailure(const char *what, const QString &message, const QString &hint = {});

/// The status of HTTP that stands for a failure.
int httpStatus(const Failure &failure);

/// {"error": {"code", "message", "hint"}}
QJsonObject errorJson(const Failure &failure);
QByteArray errorText(const QJsonObject &error);

} // namespace tranche
