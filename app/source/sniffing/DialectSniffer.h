#pragma once

#include "source/bytes/ByteSource.h"
#include "source/sniffing/DialectChoice.h"
#include "source/sniffing/Guess.h"
#include "source/sniffing/LeftOutLines.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace tranche {

/// How a file is written, as far as a look at it tells.
struct SniffedDialect
{
    Dialect dialect;
    QString lineEnd = QStringLiteral("LF"); ///< LF, CRLF, CR or mixed
    double confidence = 0; ///< from 0 to 1
    std::optional<Dialect> runnerUp; ///< the next likely one, with another separator, quote or escape
    double runnerUpConfidence = 0;
    std::uint32_t fields = 0; ///< that most rows have
    QList<Guess> guesses; ///< what was found, in the order in which it is asked for
    QList<LeftOutLines> leftOut; ///< lines of the text that are no rows, in their order, beside those that were chosen
};

/// Finds how a file is written, from its first 256 KB and from 64 KB each of its middle and end: every separator, quote
/// and escape that these may mean is tried, and the one whose rows are most alike wins. Above the table there may be a
/// preamble, a line such as `sep=;` and comments, below it a footer.
/// @throws Failure as readLayout()
SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice = {});

} // namespace tranche
