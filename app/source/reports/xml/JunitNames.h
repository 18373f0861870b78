#pragma once

#include "source/formats/MarkupReader.h"
#include "source/reports/TestReport.h"

#include <array>
#include <string_view>

namespace tranche {

/// The stream that an element has the text of: "stdout" or "stderr"; empty for any other element.
std::string_view junitStream(std::string_view element);

/// An attribute of a suite, and where it goes.
struct JunitSuiteText
{
    std::string_view attribute;
    std::string TestSuite::*text;
};
inline constexpr std::array junitSuiteTexts { JunitSuiteText { "name", &TestSuite::name },
    JunitSuiteText { "file", &TestSuite::file }, JunitSuiteText { "package", &TestSuite::package },
    JunitSuiteText { "hostname", &TestSuite::hostname }, JunitSuiteText { "timestamp", &TestSuite::startedAt } };

/// Whether an attribute of a suite, or of the whole, has a place of its own: any other is a property.
bool isJunitGroupAttribute(std::string_view name, bool isSuite);

/// Whether a document is JUnit's, as far as an element at its begin tells: see isXmlReport().
std::optional<bool> junitBegins(const MarkupReader &xml);

} // namespace tranche
