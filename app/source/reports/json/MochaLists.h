#pragma once

#include "source/formats/json/JsonPullReader.h"

#include <array>
#include <optional>
#include <vector>

namespace tranche {

/// The lists of Mocha's report: all tests, and those of each state.
enum class MochaList : quint8 { Tests, Passes, Failures, Pending };

/// By the name of its key. @returns nullopt for another key
std::optional<MochaList> mochaList(std::string_view key);

/// What names a test in Mocha's report.
struct MochaTitle
{
    std::string title;
    std::string fullTitle; ///< with those of its suites before it
    std::string file;
    qint64 retry = 0;

    bool isHook() const { return title.find("\" hook") != std::string::npos; }
    quint64 hash() const;
};

/// The state of each test, which Mocha tells only by the lists that it is in. They may stand behind the tests, so the
/// report is read once for them. What is kept is a few bytes for a test.
class MochaLists
{
public:
    /// Reads a whole report. @throws Failure "source.json"
    void read(JsonPullReader &json);

    /// The list that holds the next test of that name. @param hasError the test has one: it is looked for among the
    /// failures first
    /// @returns nullopt if none does
    std::optional<MochaList> takeState(const MochaTitle &title, bool hasError);
    /// Whether an entry of a list is one of the tests.
    bool isAmongTests(const MochaTitle &title, MochaList list);
    /// A report of an old Mocha has no list of those that were not run.
    bool hasPending() const { return m_hasPending; }

private:
    struct Known
    {
        quint64 hash = 0;
        std::array<quint32, 4> counts {}; ///< by list
    };

    void readElement(JsonPullReader &json, MochaList list);
    void countThem();
    void pairOthers();
    Known *find(const MochaTitle &title);

    std::vector<quint64> m_entries; ///< the hash of a name, its last bits the list
    std::vector<Known> m_known; ///< by hash
    std::array<quint64, 4>
        m_paired {}; ///< by list: entries that are no test, but which a test without a state stands for
    std::array<quint64, 4> m_pairedEntries {}; ///< of those, entries that are yet to come
    bool m_hasPending = false;
};

} // namespace tranche
