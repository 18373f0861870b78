#pragma once

#include "target/TableDesign.h"

#include <QJsonObject>

namespace tranche {

/// As requests are stored; what is left out of it is as by default.
QJsonObject toJson(const TableDesign &design);
TableDesign tableDesignFromJson(const QJsonObject &json);

} // namespace tranche
