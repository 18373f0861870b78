#pragma once

#include "source/reports/ReportSink.h"

#include <utility>

namespace tranche {

/// The suites that are open, each in the one before.
class AllureSuites
{
public:
    /// Ends those that a case is not in, and begins those that it is in. @returns the number of its own; 0: none
    qint64 enter(ReportSink &sink, const std::vector<std::string_view> &names);
    /// Ends all but the outermost ones. @param count that stay
    void leave(ReportSink &sink, std::size_t count);

private:
    std::vector<std::pair<qint64, TestSuite>> m_open; ///< with their numbers
};

} // namespace tranche
