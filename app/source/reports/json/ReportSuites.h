#pragma once

#include "source/reports/ReportSink.h"

#include <map>

namespace tranche {

/// Suites of a report that only names them at its cases, as a tree. Those that come again are the same ones.
class ReportSuites
{
public:
    explicit ReportSuites(const char *kind)
        : m_kind(kind)
    {
    }

    /// @param path names from the outermost suite to that of the case; none: it is in no suite
    /// @param file that they are written in; may be empty
    /// @returns the number of the innermost one, which is open
    qint64 find(ReportSink &sink, const std::vector<std::string> &path, const std::string &file);
    void endAll(ReportSink &sink);

private:
    struct Open
    {
        qint64 number = 0;
        TestSuite told;
    };

    const char *m_kind;
    std::map<std::string, Open> m_open; ///< by file and path
};

} // namespace tranche
