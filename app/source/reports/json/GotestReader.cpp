#include "source/reports/json/GotestReader.h"

#include "core/Texts.h"
#include "source/reports/json/EventLines.h"
#include "source/reports/json/GotestPackage.h"
#include "source/reports/json/JsonValues.h"

#include <algorithm>
#include <array>
#include <map>

namespace tranche {

static constexpr std::size_t mostGotestWeight = std::size_t(48) << 20; ///< of tests that run
static constexpr std::size_t gotestReleaseWeight = mostGotestWeight / 2; ///< beyond it, ended ones are told
static constexpr std::size_t mostGotestBuildBytes = std::size_t(64) << 10; ///< kept of what building a package wrote
static constexpr std::size_t mostGotestBuilds = 256;

static constexpr std::array gotestActions { "start", "run", "pause", "cont", "output", "pass", "fail", "skip", "bench",
    "attr", "artifacts", "build-output", "build-fail" };

static bool isGotestEvent(const simdjson::dom::object &object)
{
    const std::string_view action = textOf(object, "Action");
    const bool isKnown = std::any_of(
        gotestActions.begin(), gotestActions.end(), [action](const char *known) { return action == known; });
    return isKnown
        && (!textOf(object, "Package").empty() || !textOf(object, "ImportPath").empty()
            || !textOf(object, "Test").empty() || object.at_key("Output").error() == simdjson::SUCCESS);
}

namespace {

class GotestReader final : public ReportReader
{
public:
    explicit GotestReader(std::unique_ptr<ByteStream> input)
        : m_lines(std::move(input))
    {
    }

    bool read(ReportSink &sink) override
    {
        const auto line = m_lines.next();
        if (!line) {
            finish(sink);
            return false;
        }
        if (line->text.find('\0') != std::string_view::npos)
            throw reportFailure(m_lines.name(), line->number, SourceText::tr("it holds bytes that are no text"));
        simdjson::dom::object object;
        if (!line->text.starts_with('{')) {
            addForeign(sink, *line);
        } else if (const auto error = m_parser.parse(line->text.data(), line->text.size()).get(object)) {
            throw reportFailure(m_lines.name(), line->number,
                line->hasEnd ? QString::fromLatin1(simdjson::error_message(error)).section(QLatin1Char('.'), 0, 0)
                             : SourceText::tr("the file breaks off"));
        } else if (isGotestEvent(object)) {
            m_hasEvents = true;
            add(sink, object, line->number);
        } else {
            addForeign(sink, *line);
        }
        return true;
    }
    qint64 bytesOfFile() const override { return m_lines.bytesOfFile(); }

private:
    using Packages = std::map<std::string, GotestPackage, std::less<>>;

    void addForeign(ReportSink &sink, const EventLines::Line &line)
    {
        if (line.text.empty())
            return;
        bool isChanged = false;
        const std::string text = textAsUtf8(line.text, isChanged);
        tellPieces(sink, {}, "log", text + '\n');
        if (isChanged)
            m_issues.add(sink, "report.encoding", line.number,
                SourceText::tr("The line is no UTF-8: it was read as ISO-8859-1."));
        if (!addOldBuild(sink, text, line.number) && !isChanged)
            m_issues.add(sink, "report.foreign_line", line.number,
                SourceText::tr("The line is no event of go test: it is kept as output."));
    }

    /// Before Go 1.24 a package that can't be built has no events: “# p [p.test]” stands before the messages of the
    /// compiler, “FAIL p [build failed]” where its tests would be. @returns whether the line is one of these
    bool addOldBuild(ReportSink &sink, const std::string &text, qint64 line)
    {
        if (text.starts_with("# ")) {
            m_oldBuild = text.substr(2);
            keepBuildOutput(m_oldBuild, text + '\n');
            return true;
        }
        const std::string_view failed(text);
        if (!failed.starts_with("FAIL\t") || !failed.ends_with(" failed]")) {
            if (!m_oldBuild.empty())
                keepBuildOutput(m_oldBuild, text + '\n');
            return !m_oldBuild.empty();
        }
        m_oldBuild.clear();
        constexpr std::size_t front = 5;
        const std::string_view package = failed.substr(front, failed.find(' ') - front);
        GotestEvent event { line, {}, "output", package, {}, text, {}, {} };
        addEvent(sink, event, {});
        event.action = "fail";
        addEvent(sink, event, {});
        return true;
    }

    void add(ReportSink &sink, const simdjson::dom::object &object, qint64 line)
    {
        GotestEvent event { line, textOf(object, "Time"), textOf(object, "Action"), textOf(object, "Package"),
            textOf(object, "Test"), textOf(object, "Output"), textOf(object, "FailedBuild"), {} };
        if (const auto seconds = numberOf(object, "Elapsed"))
            event.elapsedMs = *seconds * 1000;
        m_oldBuild.clear();
        if (event.action.starts_with("build-")) {
            tellPieces(sink, {}, "build", event.output);
            keepBuildOutput(textOf(object, "ImportPath"), event.output);
            return;
        }
        tellLaunch(sink, event);
        addEvent(sink, event, object);
    }

    void addEvent(ReportSink &sink, const GotestEvent &event, const simdjson::dom::object &object)
    {
        auto found = m_packages.find(event.package);
        const std::size_t before = found == m_packages.end() ? 0 : found->second.weight();
        if (found == m_packages.end())
            found = m_packages.emplace(std::string(event.package), GotestPackage(sink, event)).first;
        else if (found->second.hasEnded())
            found->second.beginAgain();
        m_weight -= before;
        if (addTo(sink, found->second, event, object))
            m_packages.erase(found);
        else
            m_weight += found->second.weight();
        if (m_weight > m_releaseWeight)
            release(sink, event.line);
    }

    /// @returns whether the package is told as a whole
    bool addTo(ReportSink &sink, GotestPackage &package, const GotestEvent &event, const simdjson::dom::object &object)
    {
        const bool isOfTest = !event.test.empty();
        if (event.action == "output")
            package.addOutput(sink, event);
        else if (event.action == "run" && isOfTest)
            package.begin(sink, event);
        else if (event.action == "attr")
            package.addProperty(sink, event.test, textOf(object, "Key"), textOf(object, "Value"));
        else if (event.action == "artifacts")
            package.addProperty(sink, event.test, "artifacts", textOf(object, "Path"));
        else if (isOfTest && (event.action == "pass" || event.action == "bench"))
            package.end(sink, event, TestStatus::Passed);
        else if (isOfTest && (event.action == "fail" || event.action == "skip"))
            package.end(sink, event, event.action == "fail" ? TestStatus::Failed : TestStatus::Skipped);
        else if (event.action == "pass" || event.action == "fail" || event.action == "skip")
            return package.endPackage(sink, m_issues, event, buildOutput(event));
        return false;
    }

    void keepBuildOutput(std::string_view path, std::string_view output)
    {
        if (m_builds.size() >= mostGotestBuilds && !m_builds.contains(path))
            return;
        std::string &kept = m_builds[std::string(path.substr(0, mostGotestBuildBytes))];
        if (kept.size() < mostGotestBuildBytes)
            kept += textBegin(output, mostGotestBuildBytes - kept.size());
    }

    /// What was written while a package was built; before Go 1.24 it does not say which build that was.
    std::string_view buildOutput(const GotestEvent &event) const
    {
        const std::string package(event.package);
        for (const std::string &build :
            { std::string(event.failedBuild), package + " [" + package + ".test]", package }) {
            if (const auto found = m_builds.find(build); found != m_builds.end())
                return found->second;
        }
        return {};
    }

    void tellLaunch(ReportSink &sink, const GotestEvent &event)
    {
        if (m_isLaunchTold)
            return;
        m_isLaunchTold = true;
        TestLaunch launch;
        launch.generator = "go test";
        launch.startedAt = std::string(event.time.substr(0, mostKeptBytes));
        sink.setLaunch(launch);
    }

    /// Tests that have ended are told, since memory is bounded: none of them will get another attempt.
    void release(ReportSink &sink, qint64 line)
    {
        m_weight = 0;
        for (auto at = m_packages.begin(); at != m_packages.end();) {
            if (at->second.hasEnded()) {
                at->second.finish(sink);
                at = m_packages.erase(at);
                continue;
            }
            at->second.release(sink, true);
            m_weight += at->second.weight();
            ++at;
        }
        if (m_weight > mostGotestWeight)
            throw reportFailure(
                m_lines.name(), line, SourceText::tr("there are too many tests that have begun and not ended"));
        m_releaseWeight = std::max(gotestReleaseWeight, 2 * m_weight);
    }

    void finish(ReportSink &sink)
    {
        if (!m_hasEvents)
            throw reportFailure(m_lines.name(), 0, SourceText::tr("it holds no event of go test"));
        QStringList running;
        bool breaksOff = false;
        for (auto &[name, package] : m_packages) {
            if (package.hasEnded()) {
                package.finish(sink);
                continue;
            }
            breaksOff = true;
            for (const std::string &test : package.running())
                running.append(QString::fromStdString(test));
        }
        m_packages.clear();
        m_issues.finish(sink);
        if (breaksOff)
            throw reportFailure(m_lines.name(), m_lines.line(),
                running.isEmpty() ? SourceText::tr("the file breaks off: a package has not ended")
                                  : SourceText::tr("the file breaks off while tests run: %1")
                                        .arg(QStringList(running.mid(0, 3)).join(QLatin1String(", "))));
    }

    EventLines m_lines;
    simdjson::dom::parser m_parser;
    Packages m_packages; ///< that run, or have failed tests which may run again
    std::map<std::string, std::string, std::less<>> m_builds; ///< by import path
    std::string m_oldBuild; ///< the package that messages of the compiler are about
    ReportIssues m_issues;
    std::size_t m_weight = 0;
    std::size_t m_releaseWeight = gotestReleaseWeight;
    bool m_isLaunchTold = false;
    bool m_hasEvents = false;
};

} // namespace

bool looksLikeGotest(const QByteArray &begin)
{
    qsizetype at = begin.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at >= 0 && at < begin.size() && begin[at] != '{') {
        at = begin.indexOf('\n', at);
        at = at < 0 ? at : at + 1;
    }
    if (at < 0 || at >= begin.size())
        return false;
    qsizetype end = begin.indexOf('\n', at);
    end = end < 0 ? begin.size() : end;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    return parser.parse(begin.constData() + at, std::size_t(end - at)).get(object) == simdjson::SUCCESS
        && isGotestEvent(object);
}

std::unique_ptr<ReportReader> openGotest(ReportFiles &files, const QString &name)
{
    return std::make_unique<GotestReader>(files.open(name));
}

} // namespace tranche
