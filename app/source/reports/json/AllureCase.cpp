#include "source/reports/json/AllureCase.h"

#include "core/Texts.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr int mostAllureDepth = 200; ///< of steps in steps
static constexpr std::size_t shownAllureBytes = 100; ///< of a name in an issue

static QString shownAllureText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(wholeCharacters(text, shownAllureBytes)));
}

static std::optional<double> allureDuration(const simdjson::dom::object &result)
{
    const auto start = integerOf(result, "start");
    const auto stop = integerOf(result, "stop");
    return start && stop ? std::optional(double(*stop) - double(*start)) : std::nullopt;
}

static std::string allureMoment(const simdjson::dom::object &result)
{
    const auto start = integerOf(result, "start");
    return start ? std::to_string(*start) : std::string();
}

AllureCase::AllureCase(
    ReportSink &sink, ReportIssues &issues, std::string folder, std::function<bool(const std::string &name)> isThere)
    : m_sink(sink)
    , m_issues(issues)
    , m_folder(std::move(folder))
    , m_isThere(std::move(isThere))
{
}

std::string AllureCase::kept(TestOwner owner, std::string_view stream, std::string_view text)
{
    std::string kept = keptText(m_sink, owner, stream, text, std::min(mostKeptBytes, m_room));
    m_room -= kept.size();
    return kept;
}

void AllureCase::addProperty(TestOwner owner, std::string_view name, std::string_view value)
{
    const std::string text = keptText(m_sink, owner, "property", value);
    m_sink.addProperty(owner, textBegin(name, mostKeptBytes), text);
}

TestStatus AllureCase::statusOf(const simdjson::dom::object &result)
{
    struct Word
    {
        std::string_view word;
        TestStatus status;
    };
    static constexpr std::array words { Word { "passed", TestStatus::Passed }, Word { "failed", TestStatus::Failed },
        Word { "broken", TestStatus::Broken }, Word { "skipped", TestStatus::Skipped },
        Word { "pending", TestStatus::Skipped }, Word { "canceled", TestStatus::Skipped },
        Word { "unknown", TestStatus::Unknown }, Word { "", TestStatus::Unknown } };
    const std::string_view said = textOf(result, "status");
    const auto *const found
        = std::find_if(words.begin(), words.end(), [said](const Word &known) { return known.word == said; });
    if (found != words.end())
        return found->status;
    m_issues.add(
        m_sink, "report.status", 0, SourceText::tr("“%1” is no status that is known.").arg(shownAllureText(said)));
    return TestStatus::Unknown;
}

TestAttempt AllureCase::attemptOf(const simdjson::dom::object &result)
{
    TestAttempt attempt;
    attempt.status = statusOf(result);
    attempt.rawStatus = std::string(textOf(result, "status").substr(0, shownAllureBytes));
    attempt.durationMs = allureDuration(result);
    if (const auto details = objectOf(result, "statusDetails")) {
        attempt.message = kept(owner(), "message", textOf(*details, "message"));
        attempt.trace = kept(owner(), "trace", textOf(*details, "trace"));
    }
    return attempt;
}

void AllureCase::addAttempt(const simdjson::dom::object &result, bool isLast)
{
    m_told.attempts.push_back(attemptOf(result));
    if (isLast) {
        describe(result);
        addParts(result, owner(), 0);
        return;
    }
    TestStep step;
    step.kind = "attempt";
    step.name = std::to_string(m_told.attempts.size());
    step.status = m_told.attempts.back().status;
    step.rawStatus = m_told.attempts.back().rawStatus;
    step.durationMs = m_told.attempts.back().durationMs;
    const qint64 number = m_sink.beginStep(m_number, 0);
    addParts(result, { TestOwner::Kind::Step, number }, 1);
    m_sink.endStep(number, step);
}

void AllureCase::addFixture(const simdjson::dom::object &fixture, std::string_view container, const char *when)
{
    m_told.isConfig = true;
    m_told.name = kept(owner(), "name", textOf(fixture, "name"));
    m_told.className = kept(owner(), "name", container);
    m_told.startedAt = allureMoment(fixture);
    m_told.attempts.push_back(attemptOf(fixture));
    m_sink.addProperty(owner(), "fixture", when);
    addParameters(fixture);
    addParts(fixture, owner(), 0);
}

void AllureCase::end()
{
    m_sink.endCase(m_number, m_told);
}

void AllureCase::addLaunchAttachments(const simdjson::dom::object &globals)
{
    forEachObject(
        globals, "attachments", [this](const simdjson::dom::object &attachment) { addAttachment(attachment, {}); });
}

void AllureCase::describe(const simdjson::dom::object &result)
{
    const std::string_view name = textOf(result, "name");
    const std::string_view fullName = textOf(result, "fullName");
    m_told.name = kept(owner(), "name", name.empty() ? fullName : name);
    if (m_told.name.empty())
        m_issues.add(m_sink, "report.no_name", 0,
            SourceText::tr("The result “%1” has no name.").arg(shownAllureText(textOf(result, "uuid"))));
    m_told.historyId = std::string(textOf(result, "historyId").substr(0, mostKeptBytes));
    m_told.startedAt = allureMoment(result);
    if (const auto details = objectOf(result, "statusDetails")) {
        m_told.isFlaky = isTrue(*details, "flaky");
        for (const char *key : { "known", "muted" }) {
            if (isTrue(*details, key))
                m_sink.addTag(owner(), key, {});
        }
    }
    addLabels(result);
    if (m_told.className.empty() && !name.empty() && fullName.size() > name.size() + 1 && fullName.ends_with(name)) {
        const std::string_view front = fullName.substr(0, fullName.size() - name.size());
        if (std::string_view(".#:").find(front.back()) != std::string_view::npos)
            m_told.className = kept(owner(), "name", front.substr(0, front.find_last_not_of(".#:") + 1));
    }
    addParameters(result);
    for (const char *key : { "uuid", "fullName", "testCaseId", "description", "descriptionHtml" }) {
        if (const std::string_view value = textOf(result, key); !value.empty())
            addProperty(owner(), key, value);
    }
    if (const std::string_view stage = textOf(result, "stage"); !stage.empty() && stage != "finished")
        addProperty(owner(), "stage", stage);
    forEachObject(result, "links", [this](const simdjson::dom::object &link) {
        const std::string_view type = textOf(link, "type");
        const std::string_view url = textOf(link, "url");
        addProperty(owner(),
            type.empty() ? std::string("link") : "link." + std::string(type.substr(0, shownAllureBytes)),
            url.empty() ? textOf(link, "name") : url);
    });
}

void AllureCase::addLabels(const simdjson::dom::object &result)
{
    forEachObject(result, "labels", [this](const simdjson::dom::object &label) {
        const std::string_view name = textOf(label, "name");
        const std::string_view value = textOf(label, "value");
        const std::string_view shown = textBegin(value, mostKeptBytes);
        if (name == "parentSuite" || name == "suite" || name == "subSuite")
            return;
        if (name == "testClass")
            m_told.className = kept(owner(), "name", value);
        else if (name == "tag")
            m_sink.addTag(owner(), shown, {});
        else
            m_sink.addTag(owner(), textBegin(name, mostKeptBytes), shown);
    });
}

/// Those that do not tell a case from others, or hold secrets, are only shown, the latter without their value.
void AllureCase::addParameters(const simdjson::dom::object &result)
{
    std::string params;
    forEachObject(result, "parameters", [&](const simdjson::dom::object &parameter) {
        const std::string_view name = textOf(parameter, "name");
        const std::string_view mode = textOf(parameter, "mode");
        const bool isSecret = mode == "masked" || mode == "hidden";
        const std::string_view value = isSecret ? std::string_view("******") : textOf(parameter, "value");
        if (isSecret || isTrue(parameter, "excluded")) {
            addProperty(owner(), name, value);
            return;
        }
        params += params.empty() ? "" : ", ";
        params += name;
        params += name.empty() ? "" : "=";
        params += value;
    });
    m_told.params = kept(owner(), "params", params);
}

void AllureCase::addParts(const simdjson::dom::object &result, TestOwner owner, int depth)
{
    const qint64 parent = owner.kind == TestOwner::Kind::Step ? owner.number : 0;
    forEachObject(result, "steps", [&](const simdjson::dom::object &step) { addStep(step, parent, depth); });
    forEachObject(
        result, "attachments", [&](const simdjson::dom::object &attachment) { addAttachment(attachment, owner); });
}

void AllureCase::addStep(const simdjson::dom::object &step, qint64 parent, int depth)
{
    if (depth >= mostAllureDepth) {
        m_issues.add(m_sink, "report.too_deep", 0,
            SourceText::tr("Steps within more than %1 others are left out.").arg(mostAllureDepth));
        return;
    }
    const qint64 number = m_sink.beginStep(m_number, parent);
    const TestOwner self { TestOwner::Kind::Step, number };
    TestStep told;
    told.name = keptText(m_sink, self, "name", textOf(step, "name"));
    told.status = statusOf(step);
    told.rawStatus = std::string(textOf(step, "status").substr(0, shownAllureBytes));
    told.durationMs = allureDuration(step);
    if (const auto details = objectOf(step, "statusDetails")) {
        told.message = keptText(m_sink, self, "message", textOf(*details, "message"));
        tellPieces(m_sink, self, "trace", textOf(*details, "trace"));
    }
    forEachObject(step, "parameters", [&](const simdjson::dom::object &parameter) {
        const std::string_view mode = textOf(parameter, "mode");
        const bool isSecret = mode == "masked" || mode == "hidden";
        addProperty(self, textOf(parameter, "name"), isSecret ? "******" : textOf(parameter, "value"));
    });
    addParts(step, self, depth + 1);
    m_sink.endStep(number, told);
}

void AllureCase::addAttachment(const simdjson::dom::object &attachment, TestOwner owner)
{
    const std::string_view source = textOf(attachment, "source");
    const bool leadsElsewhere = source.empty() || source.find_first_of(std::string_view("/\\\0", 3)) != source.npos
        || source.find("..") != source.npos;
    if (leadsElsewhere) {
        m_issues.add(m_sink, "report.attachment_name", 0,
            SourceText::tr("“%1” is no name of a file of the folder: the attachment is left out.")
                .arg(shownAllureText(source)));
        return;
    }
    TestAttachment told;
    told.path = m_folder + std::string(source);
    if (!m_isThere(told.path)) {
        m_issues.add(m_sink, "report.attachment_missing", 0,
            SourceText::tr("The folder holds no file “%1”: the attachment is missing.").arg(shownAllureText(source)));
        return;
    }
    const std::string_view name = textOf(attachment, "name");
    told.name = std::string(name.empty() ? source : textBegin(name, mostKeptBytes));
    told.mime = std::string(textOf(attachment, "type").substr(0, mostKeptBytes));
    m_sink.addAttachment(owner, told);
}

} // namespace tranche
