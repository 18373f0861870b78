#pragma once

#include "service/profile/ColumnProfile.h"

#include <QJsonObject>

namespace tranche {

/// {"rows", "rows_wrong", "columns": [{"name", "field", "type", "rows", "empty", "null_words", "wont_fit", "distinct",
/// "distinct_is_estimate", "min", "max", "longest", "frequent": [{"value", "count"}], "counts_off",
/// "histogram": [{"from", "to", "count"}], "histogram_of", "examples": [{"line", "row", "value", "code", "message"}]}]}
QJsonObject profileJson(const FileProfile &profile);

} // namespace tranche
