#include "source/reports/json/NewmanExecution.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t shortNewmanBytes = 1000; ///< of a word

bool NewmanErrors::has(const std::string &execution, std::string_view where) const
{
    return m_hashes.size() >= most || m_hashes.contains(std::hash<std::string>()(execution + ' ' + std::string(where)));
}

void NewmanErrors::note(const std::string &text)
{
    if (m_hashes.size() < most)
        m_hashes.insert(std::hash<std::string>()(text));
}

NewmanError NewmanError::read(JsonPullReader &reader, const TakeText &rest)
{
    NewmanError error;
    reader.enterValue();
    if (!reader.is(JsonToken::BeginObject)) {
        error.message = readText(reader, mostKeptBytes, rest);
        return error;
    }
    std::string code;
    reader.eachKey([&](std::string_view key) {
        if (key == "name")
            error.name = readText(reader, shortNewmanBytes);
        else if (key == "message")
            error.message = readText(reader, mostKeptBytes, rest);
        else if (key == "stack")
            error.stack = readText(reader, mostKeptBytes, rest);
        else if (key == "code" || key == "syscall" || key == "address")
            code += (code.empty() ? "" : " ") + readText(reader, shortNewmanBytes);
    });
    if (error.message.empty())
        error.message = code; // of a connection
    return error;
}

NewmanCursor NewmanCursor::read(JsonPullReader &reader)
{
    NewmanCursor cursor;
    reader.eachKey([&](std::string_view key) {
        if (key == "ref")
            cursor.ref = readText(reader, shortNewmanBytes);
        else if (key == "iteration")
            cursor.iteration = readInteger(reader).value_or(0);
        else if (key == "cycles")
            cursor.iterations = readInteger(reader).value_or(1);
    });
    return cursor;
}

std::string NewmanCursor::params() const
{
    return iterations > 1 ? "iteration " + std::to_string(quint64(iteration) + 1) : std::string();
}

NewmanExecution::NewmanExecution(JsonPullReader &reader, ReportSink &sink, ReportIssues &issues, NewmanErrors &errors)
    : m_reader(reader)
    , m_sink(sink)
    , m_issues(issues)
    , m_errors(errors)
{
    m_told.kind = "request";
}

void NewmanExecution::read(std::string &before)
{
    m_reader.eachKey([&](std::string_view key) {
        if (key == "cursor") {
            m_cursor = NewmanCursor::read(m_reader);
            m_isAgain = m_suite == 0 && !m_cursor.ref.empty() && m_cursor.ref == before;
        } else if (!m_isAgain) {
            readKey(key);
        }
    });
    if (m_isAgain)
        return;
    m_sink.endSuite(suite(), m_told);
    before = m_cursor.ref;
}

void NewmanExecution::readKey(std::string_view key)
{
    if (key == "item")
        readItem();
    else if (key == "request")
        readRequest();
    else if (key == "response")
        readResponse();
    else if (key == "requestError")
        readRequestError();
    else if (key == "assertions")
        readAssertions();
    else if (key == "prerequestScript")
        readScriptErrors("prerequest-script");
    else if (key == "testScript")
        readScriptErrors("test-script");
}

qint64 NewmanExecution::suite()
{
    if (m_suite == 0)
        m_suite = m_sink.beginSuite(0, m_told);
    return m_suite;
}

void NewmanExecution::addProperty(const char *name, const std::string &value)
{
    if (!value.empty())
        m_sink.addProperty({ TestOwner::Kind::Suite, suite() }, name, value);
}

void NewmanExecution::readItem()
{
    m_reader.eachKey([this](std::string_view key) {
        if (key == "name")
            m_told.name = readText(m_reader, mostKeptBytes);
    });
}

void NewmanExecution::readRequest()
{
    std::string method;
    std::string host;
    std::string path;
    std::string protocol;
    std::string port;
    std::string query;
    const auto addPart = [](std::string &to, const char *separator, const std::string &part) {
        if (to.size() + part.size() < mostKeptBytes)
            to += separator + part;
    };
    const auto readParts = [&](std::string &to, const char *separator) {
        if (!m_reader.eachElement([&] {
                addPart(to, to.empty() && *separator == '.' ? "" : separator, readText(m_reader, mostKeptBytes));
            })
            && m_reader.is(JsonToken::String))
            addPart(to, "", readText(m_reader, mostKeptBytes));
    };
    m_reader.eachKey([&](std::string_view key) {
        if (key == "method") {
            method = readText(m_reader, shortNewmanBytes);
            return;
        }
        if (key != "url")
            return;
        m_reader.enterValue();
        if (m_reader.is(JsonToken::String)) {
            path = readText(m_reader, mostKeptBytes);
            return;
        }
        m_reader.eachKey([&](std::string_view part) {
            if (part == "protocol")
                protocol = readText(m_reader, shortNewmanBytes);
            else if (part == "port")
                port = readText(m_reader, shortNewmanBytes);
            else if (part == "host")
                readParts(host, ".");
            else if (part == "path")
                readParts(path, "/");
            else if (part == "query")
                m_reader.eachElement([&] {
                    std::string name;
                    std::string value;
                    bool isDisabled = false;
                    m_reader.eachKey([&](std::string_view of) {
                        if (of == "key")
                            name = readText(m_reader, mostKeptBytes);
                        else if (of == "value")
                            value = readText(m_reader, mostKeptBytes);
                        else if (of == "disabled")
                            isDisabled = readTruth(m_reader);
                    });
                    if (!isDisabled)
                        addPart(query, query.empty() ? "?" : "&", value.empty() ? name : name + '=' + value);
                });
        });
    });
    addProperty("method", method);
    std::string url = protocol.empty() || host.empty() ? host : protocol + "://" + host;
    if (!port.empty())
        url += ':' + port;
    addProperty("url", url + path + query);
}

void NewmanExecution::readResponse()
{
    m_reader.eachKey([this](std::string_view key) {
        if (key == "code")
            addProperty("response code", readText(m_reader, shortNewmanBytes));
        else if (key == "status")
            addProperty("response status", readText(m_reader, shortNewmanBytes));
        else if (key == "responseSize")
            addProperty("response bytes", readText(m_reader, shortNewmanBytes));
        else if (key == "responseTime")
            m_told.durationMs = readNumber(m_reader);
    });
}

void NewmanExecution::readAssertions()
{
    m_reader.eachElement([this] { readAssertion(); });
}

TestAttempt NewmanExecution::attemptOf(const NewmanError &error, TestStatus status, const char *word) const
{
    TestAttempt attempt;
    attempt.status = status;
    attempt.rawStatus = word;
    attempt.errorType = error.name;
    attempt.message = error.message;
    attempt.trace = error.stack;
    return attempt;
}

void NewmanExecution::readAssertion()
{
    if (!m_reader.is(JsonToken::BeginObject)) {
        m_issues.add(m_sink, "report.no_assertion", m_reader.line(),
            SourceText::tr("An assertion is no object: it is left out."));
        return;
    }
    const qint64 number = beginCase();
    const TestOwner owner { TestOwner::Kind::Case, number };
    TestCase told;
    told.params = m_cursor.params();
    NewmanError error;
    bool isSkipped = false;
    bool hasError = false;
    m_reader.eachKey([&](std::string_view key) {
        if (key == "assertion") {
            told.name = readText(
                m_reader, mostKeptBytes, [&](std::string_view rest) { m_sink.addOutput(owner, "name", rest); });
        } else if (key == "skipped") {
            isSkipped = readTruth(m_reader);
        } else if (key == "error") {
            m_reader.enterValue();
            hasError = !m_reader.is(JsonToken::Null);
            error = NewmanError::read(m_reader, [&](std::string_view rest) { m_sink.addOutput(owner, "error", rest); });
        }
    });
    if (hasError)
        m_errors.add(m_cursor.ref, "assertion");
    const TestStatus status = hasError ? TestStatus::Failed : isSkipped ? TestStatus::Skipped : TestStatus::Passed;
    told.attempts.push_back(attemptOf(error, status, hasError ? "error" : isSkipped ? "skipped" : ""));
    m_sink.endCase(number, told);
}

void NewmanExecution::readScriptErrors(const char *where)
{
    m_reader.eachElement([this, where] {
        m_reader.eachKey([this, where](std::string_view key) {
            if (key == "error")
                addBroken(where, NewmanError::read(m_reader));
        });
    });
}

void NewmanExecution::readRequestError()
{
    m_reader.enterValue();
    if (!m_reader.is(JsonToken::Null))
        addBroken("request", NewmanError::read(m_reader));
}

void NewmanExecution::addBroken(const char *where, const NewmanError &error)
{
    m_errors.add(m_cursor.ref, where);
    const qint64 number = beginCase();
    TestCase told;
    told.name = where;
    told.params = m_cursor.params();
    told.attempts.push_back(attemptOf(error, TestStatus::Broken, "error"));
    m_sink.endCase(number, told);
}

} // namespace tranche
