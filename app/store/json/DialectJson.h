#pragma once

#include "source/formats/SourceFormat.h"
#include "source/text/Dialect.h"

#include <QJsonObject>

namespace tranche {

QJsonObject toJson(const Dialect &dialect);
Dialect dialectFromJson(const QJsonObject &json);

/// All but the format's name.
QJsonObject toJson(const SourceOptions &source);
SourceOptions sourceFromJson(const QJsonObject &json);

} // namespace tranche
