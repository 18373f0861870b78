#pragma once

#include <QStringList>

#include <string>
#include <string_view>

namespace tranche {

// Paths of keys: those of objects within objects, joined by dots. A dot that stands in a key itself has a backslash
// before it, as has a backslash: so {"a.b": 1, "a": {"b": 2}} has two paths, though both are shown as a.b.

/// A key as a part of a path.
std::string keyInPath(std::string_view key);

/// What a path is called: without the backslashes.
std::string nameOfPath(std::string_view path);
QStringList namesOfPaths(const QStringList &paths);

} // namespace tranche
