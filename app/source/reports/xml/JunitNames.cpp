#include "source/reports/xml/JunitNames.h"

#include "source/reports/xml/JunitCase.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <algorithm>

namespace tranche {

std::string_view junitStream(std::string_view element)
{
    if (element == "system-out" || element == "system.out")
        return "stdout";
    return element == "system-err" || element == "system.err" ? "stderr" : std::string_view();
}

bool isJunitGroupAttribute(std::string_view name, bool isSuite)
{
    static constexpr std::array numbers { std::string_view("time"), std::string_view("tests"),
        std::string_view("failures"), std::string_view("errors"), std::string_view("skipped"),
        std::string_view("disabled"), std::string_view("skip"), std::string_view("skips"),
        std::string_view("ignored") };
    const auto *const text = std::find_if(junitSuiteTexts.begin(), junitSuiteTexts.end(),
        [name](const JunitSuiteText &one) { return one.attribute == name; });
    if (text != junitSuiteTexts.end())
        return isSuite || (name != "file" && name != "package");
    return std::find(numbers.begin(), numbers.end(), name) != numbers.end();
}

std::optional<bool> junitBegins(const MarkupReader &xml)
{
    const std::string_view name = localReportName(xml.name());
    if (xml.isEnd()) // it is empty
        return name != "testrun";
    if (xml.depth() > 1)
        return name == "testsuite" || name == "testcase" || name == "properties" || name == "property"
            || junitWeight(name) != JunitWeight::None || !junitStream(name).empty();
    if (name == "testrun")
        return xml.hasAttribute("tests") && xml.hasAttribute("failures") ? std::nullopt : std::optional(false);
    if (name != "testsuites" && name != "testsuite")
        return false;
    const bool isSure = xml.hasAttribute("tests") || xml.hasAttribute("failures") || xml.hasAttribute("time");
    return isSure ? std::optional(true) : std::nullopt;
}

} // namespace tranche
