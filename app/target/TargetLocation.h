#pragma once

#include <QString>

namespace tranche {

/// The database that rows go to, as a URL without its scheme: which driver, and where it finds the database.
struct TargetLocation
{
    QString driver = QStringLiteral("sqlite"); ///< the URL's scheme
    QString address; ///< as the driver understands it: for SQLite the absolute path of a file. Empty: none is named

    bool operator==(const TargetLocation &) const = default;
};

} // namespace tranche
