#include "target/NameTable.h"

#include <algorithm>
#include <bit>
#include <xxhash.h>

namespace tranche {

static constexpr std::uint64_t entryBits = 0xFFFFFFFFU;
static constexpr std::size_t fewestSlots = 64;

std::uint64_t NameTable::hashOf(std::string_view name)
{
    return XXH3_64bits(name.data(), name.size());
}

NameTable::Entry *NameTable::entryOf(std::string_view name, std::uint64_t hash)
{
    if (m_slots.empty())
        return nullptr;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if ((m_slots[slot] ^ hash) >> 32 != 0)
            continue;
        Entry &entry = m_entries[(m_slots[slot] & entryBits) - 1];
        if (entry.view() == name)
            return &entry;
    }
    return nullptr;
}

FoundKey *NameTable::find(std::string_view name)
{
    Entry *entry = entryOf(name, hashOf(name));
    return entry == nullptr || !entry->isKnown ? nullptr : &entry->found;
}

/// At least so many slots, at most half of which are taken.
void NameTable::grow(std::size_t slots)
{
    m_slots.assign(std::bit_ceil(std::max(slots, fewestSlots)), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::uint64_t hash = hashOf(m_entries[i].view());
        std::size_t slot = hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = (hash & ~entryBits) | (i + 1);
    }
}

void NameTable::reserve(std::size_t names)
{
    m_entries.reserve(names);
    if (2 * names > m_slots.size())
        grow(2 * names);
}

std::pair<FoundKey *, bool> NameTable::findOrAdd(std::string_view name)
{
    if (2 * (m_entries.size() + 1) > m_slots.size())
        grow(4 * (m_entries.size() + 1));
    const std::uint64_t hash = hashOf(name);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if ((m_slots[slot] ^ hash) >> 32 != 0)
            continue;
        Entry &known = m_entries[(m_slots[slot] & entryBits) - 1];
        if (known.view() != name)
            continue;
        const bool wasForgotten = !std::exchange(known.isKnown, true);
        if (wasForgotten)
            known.found = {};
        return { &known.found, wasForgotten };
    }
    Entry &entry = m_entries.emplace_back();
    entry.length = std::uint32_t(name.size());
    if (name.size() <= shortLength) {
        std::copy(name.begin(), name.end(), entry.text.begin());
    } else {
        m_longBytes += name.size();
        entry.longText
            = name.size() <= TextArena::blockBytes ? m_texts.keep(name).data() : m_longTexts.emplace_back(name).data();
    }
    m_slots[slot] = (hash & ~entryBits) | m_entries.size();
    return { &entry.found, true };
}

/// Smaller tables stay in the processor's cache by themselves.
static constexpr std::size_t entriesInCache = 20'000;

void NameTable::fetchSlot(std::string_view name) const
{
    if (m_entries.size() > entriesInCache)
        __builtin_prefetch(&m_slots[hashOf(name) & (m_slots.size() - 1)]);
}

void NameTable::fetchEntry(std::string_view name) const
{
    if (m_entries.size() <= entriesInCache)
        return;
    const std::uint64_t slot = m_slots[hashOf(name) & (m_slots.size() - 1)];
    if (slot != 0)
        __builtin_prefetch(&m_entries[(slot & entryBits) - 1]);
}

void NameTable::forget(std::string_view name)
{
    if (Entry *entry = entryOf(name, hashOf(name)))
        entry->isKnown = false;
}

void NameTable::clear()
{
    m_entries.clear();
    m_slots.clear();
    m_texts.clear();
    m_longTexts.clear();
    m_longBytes = 0;
}

} // namespace tranche
