#pragma once

#include "source/reports/xml/XmlReportReader.h"

#include <deque>

namespace tranche {

inline constexpr NumberComma junitComma = NumberComma::Thousands; // Surefire writes "1,234.567"

/// What a reader of JUnit's XML knows of the whole and of the suites that are open.
class JunitGroups : public XmlReportReader
{
protected:
    using XmlReportReader::XmlReportReader;

    bool isInSuite() const { return !m_suites.empty(); }
    /// The innermost suite that is open, else the whole.
    TestOwner group() const;
    /// At the first element. @param isSuite it is a suite too: its attributes are the suite's, but its totals the
    /// whole's
    void beginLaunch(bool isSuite);
    void beginSuite();
    /// What failed in a suite, outside of its cases.
    void beginSuiteFailure(std::string_view name);
    void endSuite();

private:
    struct Suite
    {
        qint64 number = 0;
        TestSuite told;
    };
    DeclaredTotals declared();
    void addFreeAttributes(TestOwner to, bool isSuite);

    TestLaunch m_launch;
    std::deque<Suite> m_suites; ///< that are open: their texts stay where they are
};

} // namespace tranche
