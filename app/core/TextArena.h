#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace tranche {

/// Keeps many short texts until all are forgotten at once: one allocation for thousands of them. Texts stay where they
/// are, also when the arena is moved.
class TextArena
{
public:
    TextArena() = default;
    TextArena(TextArena &&other) noexcept
        : m_blocks(std::exchange(other.m_blocks, {}))
        , m_used(std::exchange(other.m_used, 0))
        , m_at(std::exchange(other.m_at, nullptr))
        , m_free(std::exchange(other.m_free, 0))
        , m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    TextArena &operator=(TextArena &&other) noexcept
    {
        m_blocks = std::exchange(other.m_blocks, {});
        m_used = std::exchange(other.m_used, 0);
        m_at = std::exchange(other.m_at, nullptr);
        m_free = std::exchange(other.m_free, 0);
        m_bytes = std::exchange(other.m_bytes, 0);
        return *this;
    }

    /// Room for a text of this length, at most blockBytes.
    char *take(std::size_t length)
    {
        if (length > m_free)
            nextBlock();
        char *place = m_at;
        m_at += length;
        m_free -= length;
        m_bytes += length;
        return place;
    }
    /// @returns the text as it is kept.
    std::string_view keep(std::string_view text)
    {
        char *place = take(text.size());
        std::copy(text.begin(), text.end(), place);
        return { place, text.size() };
    }

    /// What its texts take in memory.
    std::size_t bytes() const { return m_bytes; }
    /// Forgets all texts; the memory is used again.
    void clear()
    {
        m_used = 0;
        m_at = nullptr;
        m_free = 0;
        m_bytes = 0;
    }

    static constexpr std::size_t blockBytes = std::size_t(32) << 10;

private:
    void nextBlock()
    {
        if (m_used == m_blocks.size())
            m_blocks.emplace_back(new char[blockBytes]); // without a value: it is written before it is read
        m_at = m_blocks[m_used++].get();
        m_free = blockBytes;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = 0; ///< blocks that hold texts
    char *m_at = nullptr; ///< where the next text goes
    std::size_t m_free = 0;
    std::size_t m_bytes = 0;
};

} // namespace tranche
