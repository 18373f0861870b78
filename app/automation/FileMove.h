#pragma once

#include <QString>

namespace tranche {

// Files that are moved without ever taking another one's place.

/// The path for a file of this name in a folder: "orders.csv", or if there is one "orders-2.csv", and so on.
QString freePath(const QString &folder, const QString &name);

/// Moves a file; to another disk by a copy that has its name once it is whole and on the disk. Makes the folder that it
/// goes to.
/// @returns false if something has that name already @throws Failure "watch.move"
bool moveFile(const QString &from, const QString &to);

} // namespace tranche
