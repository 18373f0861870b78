#pragma once

#include "source/sniffing/TextSample.h"

#include <string>

namespace tranche {

/// How well the rows of a text hold together as a dialect reads them, and what of it can be told.
struct DialectScore
{
    double score = 0; ///< about 1 for rows that are alike, 0 for none
    std::uint32_t columns = 0; ///< what most rows have
    std::size_t rows = 0;
    std::size_t alike = 0; ///< rows of so many fields
    std::uint32_t otherColumns = 0; ///< the next most usual number, 0: there is none
    std::size_t otherRows = 0;
    std::size_t broken = 0; ///< rows whose quotes are not closed where a field ends
    qint64 brokenLine = 0; ///< of the first of them
    std::size_t quotedRows = 0; ///< rows with a field enclosed by quotes
    qint64 lastLine = 0; ///< of what was read of the begin
};

/// @param rivals unusual characters that cut all lines: fields that hold them are not cut as they should be
DialectScore scoreDialect(const Dialect &dialect, const TextSample &sample, const std::string &rivals);

/// How sure a dialect is beside one that is no better: from 0.5 if that is as good, to 1 if it is out of the question.
double confidenceAgainst(const DialectScore &best, const DialectScore &other);

} // namespace tranche
