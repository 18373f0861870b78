#pragma once

#include "source/ByteSource.h"
#include "source/Dialect.h"

#include <QString>

#include <optional>
#include <string>

namespace tranche {

/// What the user has fixed of the dialect; the rest is found.
struct DialectChoice
{
    std::optional<std::string> separator;
    std::optional<char> quote;
    std::optional<char> escape;
    std::optional<int> headerRows;
    qint64 skipLines = 0;

    bool operator==(const DialectChoice &) const = default;
};

struct SniffedDialect
{
    Dialect dialect;
    QString lineEnd = QStringLiteral("LF"); ///< LF, CRLF, CR or mixed
    double confidence = 0; ///< from 0 to 1
};

/// Finds how a file is written: every separator and quote is tried on the first 256 KB, and the one whose rows are most
/// alike wins.
/// @throws Failure as readLayout()
SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice = {});

} // namespace tranche
