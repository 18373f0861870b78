#pragma once

#include "core/Row.h"
#include "core/TextArena.h"

#include <array>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tranche {

/// What a name was looked up as.
struct FoundKey
{
    enum class Kind : std::uint8_t {
        Found,
        NotFound,
        Ambiguous, ///< rows with different keys have this name
    };
    Kind kind = Kind::NotFound;
    Cell key = {};
};

/// Names and what they were looked up as, in memory: a table of hashes over a row of entries, so that a name is mostly
/// found with one look beyond the cache.
class NameTable
{
public:
    /// @returns nullptr if the name is not known. What it points to stands until a name is added
    FoundKey *find(std::string_view name);
    /// Finds it, or adds it as one that is not found. @returns what find() does, and whether it was added
    std::pair<FoundKey *, bool> findOrAdd(std::string_view name);
    /// @param name that is not known
    void add(std::string_view name, const FoundKey &found) { *findOrAdd(name).first = found; }
    /// Has the processor fetch what find() will look at, a while before: first the slot, then the entry.
    void fetchSlot(std::string_view name) const;
    void fetchEntry(std::string_view name) const;
    /// The name is not known any more.
    void forget(std::string_view name);
    void clear();
    void reserve(std::size_t names);

    std::size_t size() const { return m_entries.size(); } ///< with those that were forgotten
    /// About what it takes in memory.
    std::size_t bytes() const
    {
        return m_entries.size() * sizeof(Entry) + m_slots.size() * sizeof(std::uint64_t) + m_longBytes;
    }

private:
    static constexpr std::size_t shortLength = 24;
    struct Entry
    {
        union {
            std::array<char, shortLength> text;
            const char *longText; ///< of a name that is longer
        };
        std::uint32_t length = 0;
        bool isKnown = true;
        FoundKey found;

        Entry()
            : text {}
        {
        }
        std::string_view view() const { return { length > shortLength ? longText : text.data(), length }; }
    };

    static std::uint64_t hashOf(std::string_view name);
    Entry *entryOf(std::string_view name, std::uint64_t hash);
    void grow(std::size_t slots);

    std::vector<Entry> m_entries;
    std::vector<std::uint64_t> m_slots; ///< the upper half of the hash, and the entry's number from 1; 0: none
    TextArena m_texts;
    std::list<std::string> m_longTexts; ///< those that the arena can't hold
    std::size_t m_longBytes = 0;
};

} // namespace tranche
