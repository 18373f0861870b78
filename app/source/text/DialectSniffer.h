#pragma once

#include "source/bytes/ByteSource.h"
#include "source/sniffing/LeftOutLines.h"
#include "source/text/Dialect.h"

#include <QList>
#include <QString>

#include <cstdint>
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
    std::optional<qint64> skipLines;
    std::optional<qint64> footerLines;
    std::optional<std::string> comment; ///< empty: none
    bool blankRuns = false; ///< the separator is a run of blanks
    bool shortRows
        = false; ///< empty fields at the end of rows are left out, as in a sheet: its format says so, not the user
    Malformed malformed = Malformed::Error;
    Surplus surplus = Surplus::Error;

    bool operator==(const DialectChoice &) const = default;
};

/// The choice that leaves nothing to be found.
DialectChoice choiceOf(const Dialect &dialect);

struct SniffedDialect
{
    Dialect dialect;
    QString lineEnd = QStringLiteral("LF"); ///< LF, CRLF, CR or mixed
    double confidence = 0; ///< from 0 to 1
    std::optional<Dialect> runnerUp; ///< the next likely one, with another separator, quote or escape
    double runnerUpConfidence = 0;
    std::uint32_t fields = 0; ///< that most rows have
    QList<LeftOutLines> leftOut; ///< lines of the text that are no rows, in their order, beside those that were chosen
};

/// Finds how a file is written, from its first 256 KB and from 64 KB each of its middle and end: every separator, quote
/// and escape that these may mean is tried, and the one whose rows are most alike wins. Above the table there may be a
/// preamble, a line such as `sep=;` and comments, below it a footer.
/// @throws Failure as readLayout()
SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice = {});

} // namespace tranche
