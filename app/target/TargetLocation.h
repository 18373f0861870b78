#pragma once

#include <QString>

namespace tranche {

/// The database that rows go to.
struct TargetLocation
{
    QString path; ///< absolute path of a SQLite database file

    bool operator==(const TargetLocation &) const = default;
};

/// Reads a target as the command line writes it: a path, or a URL such as sqlite:PATH. Relative paths start at
/// `folder`.
/// @throws Failure "call.target" for a kind of database that is not supported
TargetLocation parseTarget(const QString &text, const QString &folder);

/// How messages and JSON write a target given as `text`: always with its kind, "sqlite:shop.db".
QString targetLabel(const QString &text);

} // namespace tranche
