#pragma once

#include "service/options/ImportOption.h"

#include <QJsonObject>

namespace tranche {

/// In the order in which the help shows them.
const std::vector<ImportOption> &importOptions();

/// Takes what is written for an option. @param values one, or more if it may be repeated; none for a switch
/// @throws Failure "call.option" if that makes no sense
void takeOption(RequestChoices &choices, const ImportOption &option, const QStringList &values);

/// The choices of a request: {"table": "orders", "chunk_size": 50, "null": ["n/a", "-"], "skip_duplicate": true}.
/// @throws Failure "call.option" for a key or a value that makes no sense
RequestChoices choicesFromJson(const QJsonObject &request);

} // namespace tranche
