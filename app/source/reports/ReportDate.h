#pragma once

#include <QString>

namespace tranche {

/// A moment as test tools write it (ISO 8601 with or without a zone, RFC 1123, seconds or milliseconds since 1970, and
/// such), in one form that sorts: "2025-03-01T12:00:00Z"; without a zone it is taken as UTC. Empty if it is none.
QString reportDate(const QString &text);

} // namespace tranche
