#include "mapping/rules/SeenValues.h"

#include <utility>

namespace tranche {

/// Where the hash is, or the free slot where it goes.
std::size_t SeenValues::placeOf(quint64 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = std::size_t(hash) & mask;
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
        at = (at + 1) & mask;
    return at;
}

/// nullptr if there is none.
const SeenValue *SeenValues::find(quint64 hash) const
{
    const SeenValue *slot = m_slots.empty() ? nullptr : &m_slots[placeOf(hash)];
    return slot == nullptr || slot->hash == 0 ? nullptr : slot;
}

void SeenValues::grow()
{
    constexpr std::size_t fewest = 1024;
    const std::vector<SeenValue> before
        = std::exchange(m_slots, std::vector<SeenValue>(m_slots.empty() ? fewest : m_slots.size() * 2));
    for (const SeenValue &value : before) {
        if (value.hash != 0)
            slotOf(value.hash) = value;
    }
}

std::optional<RowPlace> SeenValues::add(const SeenValue &value)
{
    if (m_count * 10 >= m_slots.size() * 7)
        grow();
    const SeenValue noted { value.hash == 0 ? 1 : value.hash, value.place };
    const SeenValue *other = m_others == nullptr ? nullptr : m_others->find(noted.hash);
    if (other != nullptr && other->place.row != noted.place.row)
        return other->place;
    SeenValue &slot = slotOf(noted.hash);
    if (slot.hash != 0)
        return slot.place.row == noted.place.row ? std::nullopt : std::optional(slot.place);
    slot = noted;
    ++m_count;
    m_new.push_back(noted);
    return std::nullopt;
}

void SeenValues::restore(const SeenValue &value)
{
    if (m_count * 10 >= m_slots.size() * 7)
        grow();
    SeenValue &slot = slotOf(value.hash);
    m_count += slot.hash == 0 ? 1 : 0;
    if (slot.hash == 0 || value.place.row < slot.place.row)
        slot = value;
}

std::vector<SeenValue> SeenValues::takeNew()
{
    return std::exchange(m_new, {});
}

} // namespace tranche
