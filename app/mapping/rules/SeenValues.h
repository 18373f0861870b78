#pragma once

#include "core/RowPlace.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace tranche {

/// A value of a column that has to be unique, and where it stands first.
struct SeenValue
{
    quint64 hash = 0; ///< of column and value
    RowPlace place;

    bool operator==(const SeenValue &) const = default;
};

/// The different values of unique columns, by a hash of 64 bits: of a million values two have the same hash once in
/// thirty million imports. A value takes 24 bytes in a table that is at most 70 % full, about 50 while it grows.
class SeenValues
{
public:
    /// @returns where the value stood first, if that is another row; else it is noted
    std::optional<RowPlace> add(const SeenValue &value);
    /// Notes a value that was seen before, in another run.
    void restore(const SeenValue &value);
    /// Others that were met, which stay as they are: a value of theirs is as one that was noted here.
    void setOthers(std::shared_ptr<const SeenValues> others) { m_others = std::move(others); }
    /// Those that were noted by add() since the last call.
    std::vector<SeenValue> takeNew();
    std::size_t size() const { return m_count; }

private:
    std::size_t placeOf(quint64 hash) const;
    SeenValue &slotOf(quint64 hash) { return m_slots[placeOf(hash)]; }
    const SeenValue *find(quint64 hash) const;
    void grow();

    std::vector<SeenValue> m_slots; ///< a hash of 0: free
    std::size_t m_count = 0;
    std::vector<SeenValue> m_new;
    std::shared_ptr<const SeenValues> m_others;
};

} // namespace tranche
