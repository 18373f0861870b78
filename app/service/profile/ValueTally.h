#pragma once

#include "service/profile/DistinctEstimate.h"

#include <optional>
#include <string>
#include <vector>

namespace tranche {

/// A value of a tally with its count. A plain value.
struct TalliedValue
{
    std::string text; ///< as it was given
    qint64 count = 0;
};

/// Counts the different values of a column by their hashes, in bounded memory: each while they are few; beyond that,
/// those that are frequent are kept (Misra and Gries 1982, made rare by taking the median off at once, as the sketches
/// of Anderson et al. 2017 do), and how many different ones there are is estimated. Of two values with the same hash of
/// 64 bits one is lost: among a million once in thirty million columns.
class ValueTally
{
public:
    /// What a tally may take.
    struct Bounds
    {
        std::size_t slots = std::size_t(1) << 16; ///< a power of 2 of 16 bytes each, of which 3/4 are used
        int estimateBits = 14;
        std::size_t texts = 64; ///< values that are kept as texts, at most FrequentValue::mostShownBytes each
    };
    explicit ValueTally(const Bounds &bounds);

    /// The hash will be added soon: the memory that this needs is fetched meanwhile.
    void expect(quint64 hash) const
    {
        __builtin_prefetch(&m_slots[std::size_t(hash) & m_mask], 1);
        if (m_estimate)
            m_estimate->expect(hash);
    }
    /// @returns whether the value's text is wanted: keepText() is to follow
    bool add(quint64 hash)
    {
        hash = hash == 0 ? 1 : hash;
        if (m_estimate)
            m_estimate->add(hash);
        Slot *slot = &slotOf(hash);
        if (slot->hash == 0)
            slot = &enter(hash);
        slot->counted += 2;
        return slot->count() >= m_textFrom && !slot->hasText();
    }
    /// The text of the value that was added last.
    void keepText(quint64 hash, std::string text);

    qint64 distinct() const { return m_estimate ? m_estimate->count() : qint64(m_used); }
    bool isEstimate() const { return m_estimate.has_value(); }
    /// How much higher each count may be, and the counts of those that are not there.
    qint64 countsOff() const { return m_off; }
    /// The most frequent values, the most frequent first; those of the same count by their texts.
    std::vector<TalliedValue> mostFrequent(std::size_t most) const;

private:
    struct Slot
    {
        quint64 hash = 0; ///< 0: it is free
        quint64 counted = 0; ///< twice its count, and one more if its text is kept

        quint64 count() const { return counted >> 1; }
        bool hasText() const { return (counted & 1) != 0; }
    };
    struct Text
    {
        quint64 hash;
        std::string text;
    };

    /// Where the hash is, or may be entered.
    std::size_t find(quint64 hash) const
    {
        std::size_t at = std::size_t(hash) & m_mask;
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
            at = (at + 1) & m_mask;
        return at;
    }
    Slot &slotOf(quint64 hash) { return m_slots[find(hash)]; }
    const Slot &slotOf(quint64 hash) const { return m_slots[find(hash)]; }
    Slot &enter(quint64 hash);
    void rebuild(std::size_t slots, quint64 off);
    quint64 countAt(std::size_t position) const;
    void takeMedianOff();
    void forgetRareTexts();

    Bounds m_bounds;
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
    std::vector<Text> m_texts;
    quint64 m_textFrom = 1; ///< a value that is so frequent gets its text
    qint64 m_off = 0;
    std::optional<DistinctEstimate> m_estimate;
};

} // namespace tranche
