#include "service/profile/ValueTally.h"

#include <algorithm>
#include <utility>

namespace tranche {

static constexpr std::size_t fewestSlots = 16;
/// Beyond what is counted exactly: these find each value that is in one of 1,500 rows, and stay in the processor's
/// cache.
static constexpr std::size_t slotsOfFrequent = 4096;

ValueTally::ValueTally(const Bounds &bounds)
    : m_bounds(bounds)
    , m_slots(std::min(fewestSlots, bounds.slots))
    , m_mask(m_slots.size() - 1)
{
}

/// Makes room for a hash that is not there. @returns its slot, without a count yet
ValueTally::Slot &ValueTally::enter(quint64 hash)
{
    if (m_used + 1 > m_slots.size() / 4 * 3) {
        const bool mayGrow = !m_estimate && m_slots.size() < m_bounds.slots;
        if (mayGrow)
            rebuild(m_slots.size() * 2, 0);
        else
            takeMedianOff();
    }
    Slot &slot = slotOf(hash);
    slot.hash = hash;
    ++m_used;
    return slot;
}

/// Goes on with so many slots, and so much off each count; what has none then is forgotten.
void ValueTally::rebuild(std::size_t slots, quint64 off)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(slots));
    m_mask = slots - 1;
    m_used = 0;
    for (const Slot &slot : old) {
        if (slot.hash == 0 || slot.count() <= off)
            continue;
        Slot &to = slotOf(slot.hash);
        to = slot;
        to.counted -= 2 * off;
        ++m_used;
    }
    if (off > 0)
        std::erase_if(m_texts, [this](const Text &text) { return slotOf(text.hash).hash == 0; });
}

/// The count that so many values are above, or as high.
quint64 ValueTally::countAt(std::size_t position) const
{
    std::vector<quint64> counts;
    counts.reserve(m_used);
    for (const Slot &slot : m_slots) {
        if (slot.hash != 0)
            counts.push_back(slot.count());
    }
    std::nth_element(counts.begin(), counts.begin() + std::ptrdiff_t(position), counts.end(),
        [](quint64 a, quint64 b) { return a > b; });
    return counts[position];
}

void ValueTally::takeMedianOff()
{
    if (!m_estimate) {
        m_estimate.emplace(m_bounds.estimateBits);
        for (const Slot &slot : m_slots) {
            if (slot.hash != 0)
                m_estimate->add(slot.hash);
        }
    }
    // At most half of what may be used is left.
    const std::size_t slots = std::min(m_slots.size(), slotsOfFrequent);
    const std::size_t left = slots / 8 * 3;
    std::size_t more = 0; // that are there more than once
    for (const Slot &slot : m_slots)
        more += slot.count() > 1 ? 1 : 0;
    const quint64 off = more <= left ? 1 : countAt(left);
    rebuild(slots, off);
    m_off += qint64(off);
    m_textFrom = std::max<quint64>(2, m_textFrom > off ? m_textFrom - off : 0);
}

void ValueTally::keepText(quint64 hash, std::string text)
{
    hash = hash == 0 ? 1 : hash;
    if (m_texts.size() >= m_bounds.texts)
        forgetRareTexts();
    Slot &slot = slotOf(hash);
    if (slot.count() < m_textFrom)
        return;
    slot.counted |= 1;
    m_texts.push_back({ hash, std::move(text) });
}

/// Keeps the half of them that is more frequent. What gets as frequent as these later has its text then.
void ValueTally::forgetRareTexts()
{
    const std::size_t kept = m_bounds.texts / 2;
    std::nth_element(m_texts.begin(), m_texts.begin() + std::ptrdiff_t(kept) - 1, m_texts.end(),
        [this](const Text &a, const Text &b) { return slotOf(a.hash).count() > slotOf(b.hash).count(); });
    m_textFrom = slotOf(m_texts[kept - 1].hash).count() + 1;
    for (std::size_t i = kept; i < m_texts.size(); ++i)
        slotOf(m_texts[i].hash).counted &= ~quint64(1);
    m_texts.resize(kept);
}

std::vector<TalliedValue> ValueTally::mostFrequent(std::size_t most) const
{
    std::vector<TalliedValue> values;
    values.reserve(m_texts.size());
    for (const Text &text : m_texts)
        values.push_back({ text.text, qint64(slotOf(text.hash).count()) });
    const auto comesFirst = [](const TalliedValue &a, const TalliedValue &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    };
    const std::size_t shown = std::min(most, values.size());
    std::partial_sort(values.begin(), values.begin() + std::ptrdiff_t(shown), values.end(), comesFirst);
    values.resize(shown);
    return values;
}

} // namespace tranche
