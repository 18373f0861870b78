#pragma once

#include "source/formats/json/JsonTexts.h"
#include "source/reports/ReportText.h"

#include <set>

namespace tranche {

/// What went wrong in executions, so that the list of failures at the end adds only what stands nowhere else.
class NewmanErrors
{
public:
    /// @param where "request", "assertion", "prerequest-script", "test-script"
    void add(const std::string &execution, std::string_view where) { note(execution + ' ' + std::string(where)); }
    /// Whether it is known; beyond as many as are kept it is taken to be.
    bool has(const std::string &execution, std::string_view where) const;

private:
    static constexpr std::size_t most = 200000;
    void note(const std::string &text);
    std::set<std::size_t> m_hashes;
};

/// An error as it is serialised.
struct NewmanError
{
    std::string name;
    std::string message;
    std::string stack;

    /// Of the value that begins here. @param rest is told what is too long to be kept
    static NewmanError read(JsonPullReader &reader, const TakeText &rest = {});
};

/// Where an execution stands in the run.
struct NewmanCursor
{
    std::string ref; ///< of the execution
    qint64 iteration = 0;
    qint64 iterations = 1;

    static NewmanCursor read(JsonPullReader &reader);
    /// "iteration 2", where there are several
    std::string params() const;
};

/// Tells one execution: a request, its scripts and assertions.
class NewmanExecution
{
public:
    NewmanExecution(JsonPullReader &reader, ReportSink &sink, ReportIssues &issues, NewmanErrors &errors);

    /// The object that begins here. @param before the execution before, told only once
    void read(std::string &before);

private:
    void readKey(std::string_view key);
    void readItem();
    void readRequest();
    void readResponse();
    void readAssertions();
    void readAssertion();
    void readScriptErrors(const char *where);
    void readRequestError();
    void addBroken(const char *where, const NewmanError &error);
    /// The suite, begun when it is first needed.
    qint64 suite();
    void addProperty(const char *name, const std::string &value);
    TestAttempt attemptOf(const NewmanError &error, TestStatus status, const char *word) const;
    qint64 beginCase() { return m_sink.beginCase(suite()); }

    JsonPullReader &m_reader;
    ReportSink &m_sink;
    ReportIssues &m_issues;
    NewmanErrors &m_errors;
    NewmanCursor m_cursor;
    TestSuite m_told;
    qint64 m_suite = 0;
    bool m_isAgain = false;
};

} // namespace tranche
