#pragma once

#include "store/ImportSummary.h"

#include <QJsonObject>

namespace tranche {

// What is told of an import in JSON, to whoever asks. Keys are a contract: add to them, change none.

QJsonObject importJson(const ImportSummary &import, const QString &message);
/// ISO 8601 in UTC; null if it is not valid.
QJsonValue timeJson(const QDateTime &time);

} // namespace tranche
