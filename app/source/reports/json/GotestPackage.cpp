#include "source/reports/json/GotestPackage.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostGotestExcerptBytes = std::size_t(16) << 10;
static constexpr std::size_t gotestTestBytes = 1000; ///< that a test takes beside its texts
static constexpr std::size_t gotestAttemptBytes = 200;

/// Whether a line is the test runner's own: "=== RUN   TestA", "    --- FAIL: TestA/b (0.00s)".
static bool isGotestFrame(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line.starts_with("=== ") || line.starts_with("--- ");
}

void GotestExcerpt::add(std::string_view output)
{
    if (panic.empty() && isGotestFrame(output))
        return;
    const bool breaks = output.starts_with("panic: ") || output.starts_with("fatal error: ");
    std::string &to = breaks || !panic.empty() ? panic : text;
    if (to.size() < mostGotestExcerptBytes)
        to += textBegin(output, mostGotestExcerptBytes - to.size());
}

/// Without blank lines around it.
static std::string trimmedGotestText(std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    return std::string(text);
}

std::string GotestExcerpt::message() const
{
    return panic.empty() ? trimmedGotestText(text) : panic.substr(0, panic.find('\n'));
}

GotestPackage::GotestPackage(ReportSink &sink, const GotestEvent &first)
{
    m_told.kind = "package";
    m_told.startedAt = std::string(first.time.substr(0, mostKeptBytes));
    m_told.name = std::string(textBegin(first.package, mostKeptBytes));
    m_suite = sink.beginSuite(0, m_told);
    keptText(sink, { TestOwner::Kind::Suite, m_suite }, "name", first.package);
    m_weight = gotestTestBytes + m_told.name.size() + first.package.size();
}

void GotestPackage::weigh(Test &test)
{
    std::size_t weight = gotestTestBytes + test.told.name.size() + test.nameBytes + test.excerpt.weight();
    if (!test.told.attempts.empty())
        weight += test.told.attempts.back().message.size() + test.told.attempts.back().trace.size();
    weight += test.told.attempts.size() * gotestAttemptBytes;
    weight = std::max(weight, test.weight);
    m_weight += weight - test.weight;
    test.weight = weight;
}

void GotestPackage::begin(ReportSink &sink, const GotestEvent &event)
{
    const auto [found, isNew] = m_tests.try_emplace(std::string(event.test));
    Test &test = found->second;
    if (isNew) {
        test.number = sink.beginCase(m_suite);
        test.nameBytes = event.test.size();
        test.told.name = keptText(sink, { TestOwner::Kind::Case, test.number }, "name", event.test);
        test.told.startedAt = std::string(event.time.substr(0, mostKeptBytes));
    } else if (test.isRunning) {
        endTest(test, TestStatus::Broken, {}, std::nullopt); // it begins again without an end
    }
    test.isRunning = true;
    weigh(test);
}

void GotestPackage::addOutput(ReportSink &sink, const GotestEvent &event)
{
    const auto found = event.test.empty() ? m_tests.end() : m_tests.find(std::string(event.test));
    if (found == m_tests.end()) {
        tellPieces(sink, { TestOwner::Kind::Suite, m_suite }, "stdout", event.output);
        const std::size_t before = m_excerpt.weight();
        m_excerpt.add(event.output);
        m_weight += m_excerpt.weight() - before;
        return;
    }
    Test &test = found->second;
    tellPieces(sink, { TestOwner::Kind::Case, test.number }, "stdout", event.output);
    test.excerpt.add(event.output);
    weigh(test);
}

void GotestPackage::addProperty(ReportSink &sink, std::string_view test, std::string_view name, std::string_view value)
{
    const auto found = test.empty() ? m_tests.end() : m_tests.find(std::string(test));
    const TestOwner owner = found == m_tests.end() ? TestOwner { TestOwner::Kind::Suite, m_suite }
                                                   : TestOwner { TestOwner::Kind::Case, found->second.number };
    const std::string kept = keptText(sink, owner, "property", value);
    sink.addProperty(owner, textBegin(name, mostKeptBytes), kept);
}

void GotestPackage::end(ReportSink &sink, const GotestEvent &event, TestStatus status)
{
    if (const auto found = m_tests.find(std::string(event.test)); found == m_tests.end() || !found->second.isRunning)
        begin(sink, event); // it ends without a begin
    Test &test = m_tests.find(std::string(event.test))->second;
    if (status == TestStatus::Failed && !test.excerpt.panic.empty())
        status = TestStatus::Broken;
    endTest(test, status, event.action, event.elapsedMs);
}

void GotestPackage::endTest(Test &test, TestStatus status, std::string_view word, std::optional<double> ms)
{
    TestAttempt attempt;
    attempt.status = status;
    attempt.rawStatus = std::string(word);
    attempt.durationMs = ms;
    if (status != TestStatus::Passed) {
        attempt.message = test.excerpt.message();
        attempt.trace = trimmedGotestText(test.excerpt.panic);
        attempt.errorType = attempt.trace.empty() ? std::string() : "panic";
    }
    m_hasFailedTest = m_hasFailedTest || status == TestStatus::Failed || status == TestStatus::Broken;
    test.told.attempts.push_back(std::move(attempt));
    test.isRunning = false;
    weigh(test);
    test.excerpt = {};
}

bool GotestPackage::endPackage(ReportSink &sink, ReportIssues &issues, const GotestEvent &event, std::string_view build)
{
    const bool hasFailed = event.action == "fail";
    for (auto &[name, test] : m_tests) {
        if (!test.isRunning)
            continue;
        const bool isBenchmark = test.told.name.starts_with("Benchmark"); // of which no end is told
        const TestStatus status = hasFailed         ? TestStatus::Broken
            : isBenchmark && event.action == "pass" ? TestStatus::Passed
                                                    : TestStatus::Unknown;
        if (status != TestStatus::Passed)
            issues.add(sink, "report.no_end", event.line,
                SourceText::tr("The package has ended, but not its test “%1”.")
                    .arg(QString::fromStdString(test.told.name.substr(0, mostGotestExcerptBytes))));
        endTest(test, status, {}, std::nullopt);
    }
    if (hasFailed && !m_hasFailedTest)
        addFailedPackage(sink, event, build);
    m_told.durationMs = event.elapsedMs;
    if (hasFailed && !m_excerpt.panic.empty())
        m_told.message = m_excerpt.message();
    m_excerpt = {};
    m_hasEnded = true;
    release(sink, false);
    if (m_tests.empty())
        sink.endSuite(m_suite, m_told);
    return m_tests.empty();
}

void GotestPackage::addFailedPackage(ReportSink &sink, const GotestEvent &event, std::string_view build)
{
    TestCase told;
    const auto says = [this](std::string_view word) { return m_excerpt.text.find(word) != std::string::npos; };
    told.name = says("[setup failed]")                         ? "[setup failed]"
        : !event.failedBuild.empty() || says("[build failed]") ? "[build failed]"
                                                               : "[package failed]";
    TestAttempt attempt;
    attempt.status = TestStatus::Broken;
    attempt.rawStatus = std::string(event.action);
    attempt.durationMs = event.elapsedMs;
    attempt.message = build.empty() || told.name == "[package failed]" ? m_excerpt.message() : trimmedGotestText(build);
    attempt.trace = trimmedGotestText(m_excerpt.panic);
    attempt.errorType = attempt.trace.empty() ? std::string() : "panic";
    told.attempts.push_back(std::move(attempt));
    sink.endCase(sink.beginCase(m_suite), told);
}

void GotestPackage::beginAgain()
{
    m_hasEnded = false;
    m_hasFailedTest = false;
}

void GotestPackage::release(ReportSink &sink, bool failedToo)
{
    std::vector<const Test *> ended; // in their order
    for (const auto &[name, test] : m_tests) {
        const TestStatus status = test.told.status();
        const bool hasFailed = status == TestStatus::Failed || status == TestStatus::Broken;
        if (!test.isRunning && (failedToo || !hasFailed))
            ended.push_back(&test);
    }
    std::sort(
        ended.begin(), ended.end(), [](const Test *one, const Test *other) { return one->number < other->number; });
    for (const Test *test : ended) {
        sink.endCase(test->number, test->told);
        m_weight -= test->weight;
    }
    std::erase_if(m_tests, [failedToo](const auto &entry) {
        const TestStatus status = entry.second.told.status();
        const bool hasFailed = status == TestStatus::Failed || status == TestStatus::Broken;
        return !entry.second.isRunning && (failedToo || !hasFailed);
    });
}

void GotestPackage::finish(ReportSink &sink)
{
    release(sink, true);
    sink.endSuite(m_suite, m_told);
}

std::vector<std::string> GotestPackage::running() const
{
    constexpr std::size_t most = 3;
    std::vector<const Test *> tests;
    for (const auto &[name, test] : m_tests) {
        if (test.isRunning)
            tests.push_back(&test);
    }
    std::sort(
        tests.begin(), tests.end(), [](const Test *one, const Test *other) { return one->number < other->number; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, tests.size()); ++i)
        names.push_back(tests[i]->told.name.substr(0, 200));
    return names;
}

} // namespace tranche
