#pragma once

#include "source/reports/TestReport.h"

#include <string_view>

namespace tranche {

/// What a block of YAML behind a test says of it: the keys that tools write there, at its outermost level. The rest is
/// for people to read.
class TapDiagnosis
{
public:
    /// A line, without the blanks that all have before them.
    void add(std::string_view line);

    std::string message; ///< up to a limit, as the trace
    std::string error;
    std::string trace;
    std::string errorType;
    std::string duration; ///< in ms, as it is written
    std::string type; ///< as node has it: "test", "suite"
    std::string file;
    std::string line; ///< of the file
    std::string location; ///< file:line:column

    /// Fills in what is known of a case.
    void tell(TestCase &testCase, TestAttempt &attempt);

private:
    std::string *targetOf(std::string_view key);
    void append(std::string_view text, char before);

    std::string *m_to = nullptr; ///< where the value of the last key goes
    bool m_isBlock = false; ///< its lines follow as they are
    bool m_isPlace = false; ///< keys of a place follow: file and line
    std::size_t m_indent = 0; ///< of the lines of the block
};

} // namespace tranche
