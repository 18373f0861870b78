#include "source/reports/json/MochaLists.h"

#include "source/formats/json/JsonTexts.h"

#include <algorithm>

namespace tranche {

static constexpr quint64 listBits = 3;
static constexpr std::array<MochaList, 3> statesByWeight { MochaList::Failures, MochaList::Passes, MochaList::Pending };

std::optional<MochaList> mochaList(std::string_view key)
{
    static constexpr std::array<std::string_view, 4> names { "tests", "passes", "failures", "pending" };
    const auto *const found = std::find(names.begin(), names.end(), key);
    return found == names.end() ? std::nullopt : std::optional(MochaList(found - names.begin()));
}

quint64 MochaTitle::hash() const
{
    std::string name = fullTitle.empty() ? title : fullTitle;
    name.append(1, '\0').append(file).append(1, '\0').append(std::to_string(retry));
    return std::hash<std::string>()(name) & ~listBits;
}

void MochaLists::read(JsonPullReader &json)
{
    json.next();
    json.eachKey([&](std::string_view key) {
        const std::optional<MochaList> list = mochaList(key);
        if (list == MochaList::Pending)
            m_hasPending = true;
        if (list)
            json.eachElement([&] { readElement(json, *list); });
    });
    countThem();
    pairOthers();
}

void MochaLists::readElement(JsonPullReader &json, MochaList list)
{
    constexpr std::size_t most = std::size_t(1) << 20;
    MochaTitle title;
    const bool isObject = json.eachKey([&](std::string_view key) {
        if (key == "title")
            title.title = readText(json, most);
        else if (key == "fullTitle")
            title.fullTitle = readText(json, most);
        else if (key == "file")
            title.file = readText(json, most);
        else if (key == "currentRetry")
            title.retry = readInteger(json).value_or(0);
    });
    if (isObject && !title.isHook())
        m_entries.push_back(title.hash() | quint64(list));
}

void MochaLists::countThem()
{
    std::sort(m_entries.begin(), m_entries.end());
    for (const quint64 entry : m_entries) {
        if (m_known.empty() || m_known.back().hash != (entry & ~listBits))
            m_known.push_back({ entry & ~listBits, {} });
        ++m_known.back().counts[std::size_t(entry & listBits)];
    }
    m_entries = {};
}

/// Tests that no list has, and entries of lists that are no test: as many of both as there are, are the same ones, as
/// where a title was changed in one place only.
void MochaLists::pairOthers()
{
    quint64 tests = 0;
    std::array<quint64, 4> entries {};
    for (const Known &known : m_known) {
        const bool isTest = known.counts[0] > 0;
        const bool isListed = known.counts[1] + known.counts[2] + known.counts[3] > 0;
        if (isTest && !isListed)
            tests += known.counts[0];
        for (std::size_t list = 1; !isTest && list < entries.size(); ++list)
            entries[list] += known.counts[list];
    }
    for (const MochaList state : statesByWeight) {
        const auto list = std::size_t(state);
        m_paired[list] = std::min(tests, entries[list]);
        tests -= m_paired[list];
    }
    m_pairedEntries = m_paired;
}

MochaLists::Known *MochaLists::find(const MochaTitle &title)
{
    const quint64 hash = title.hash();
    const auto found = std::lower_bound(
        m_known.begin(), m_known.end(), hash, [](const Known &known, quint64 wanted) { return known.hash < wanted; });
    return found == m_known.end() || found->hash != hash ? nullptr : &*found;
}

std::optional<MochaList> MochaLists::takeState(const MochaTitle &title, bool hasError)
{
    const auto takeOf = [hasError](auto &counts) -> std::optional<MochaList> {
        // Without an error the failures come last, unless nothing else is left.
        for (std::size_t i = 0; i < statesByWeight.size(); ++i) {
            const MochaList state = statesByWeight[hasError ? i : (i + 1) % statesByWeight.size()];
            if (counts[std::size_t(state)] > 0) {
                --counts[std::size_t(state)];
                return state;
            }
        }
        return std::nullopt;
    };
    Known *const known = find(title);
    if (known != nullptr) {
        // A test that has passed, and failed then, is in both lists: it has failed.
        const bool isInSeveral = known->counts[0] == 1 && known->counts[std::size_t(MochaList::Failures)] > 0;
        known->counts[0] -= known->counts[0] > 1 ? 1 : 0;
        if (isInSeveral)
            return MochaList::Failures;
        if (const auto state = takeOf(known->counts))
            return state;
    }
    return takeOf(m_paired);
}

bool MochaLists::isAmongTests(const MochaTitle &title, MochaList list)
{
    const Known *const known = find(title);
    if (known != nullptr && known->counts[0] > 0)
        return true;
    quint64 &paired = m_pairedEntries[std::size_t(list)];
    if (paired == 0 || title.isHook())
        return false;
    --paired;
    return true;
}

} // namespace tranche
