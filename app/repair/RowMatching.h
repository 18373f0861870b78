#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace tranche {

/// For each row after a change, the row before it that it comes from; nullopt: it was added.
using RowMatching = std::vector<std::optional<std::size_t>>;

/// Matches rows that are alike, as many as can be in one order; those between two of them are matched in their order,
/// as far as there are any.
RowMatching matchRows(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after);

} // namespace tranche
