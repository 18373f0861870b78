#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tranche {

/// The bytes that have a meaning in a delimited file: they end fields and rows, or open and close quotes.
struct StructuralBytes
{
    char separator = ',';
    char quote = '"'; ///< same as separator where the file has none
    char escape = '"'; ///< same as quote where a quote is doubled
};

/// Finds the structural bytes of a text one after the other: separator, quote, escape, LF and CR. It looks at 64 bytes
/// at a time and keeps their answers as bits, so text between structural bytes costs next to nothing.
class StructuralCursor
{
public:
    StructuralCursor(std::string_view text, StructuralBytes bytes)
        : m_text(text)
        , m_bytes(bytes)
    {
    }

    /// The first structural byte at or behind `position`; the text's size if there is none. A position must not
    /// lie before the last answer, except after rewind().
    std::size_t next(std::size_t position)
    {
        if (position >= m_windowEnd)
            load(position & ~std::size_t(63));
        std::uint64_t bits = m_bits & (~std::uint64_t(0) << (position & 63));
        while (bits == 0) {
            if (m_windowEnd >= m_text.size())
                return m_text.size();
            load(m_windowEnd);
            bits = m_bits;
        }
        return m_windowEnd - 64 + std::size_t(std::countr_zero(bits));
    }

    /// Lets the next call of next() go back to any position.
    void rewind() { m_windowEnd = 0; }

private:
    void load(std::size_t begin)
    {
        m_windowEnd = begin + 64;
        if (m_windowEnd <= m_text.size()) {
            m_bits = classify(m_text.data() + begin);
            return;
        }
        m_bits = 0;
        if (begin >= m_text.size())
            return;
        char padded[64] = {};
        const std::size_t rest = m_text.size() - begin;
        std::memcpy(padded, m_text.data() + begin, rest);
        m_bits = classify(padded) & (~std::uint64_t(0) >> (64 - rest));
    }

#if defined(__SSE2__)
    std::uint64_t classify(const char *bytes) const
    {
        const __m128i separator = _mm_set1_epi8(m_bytes.separator);
        const __m128i quote = _mm_set1_epi8(m_bytes.quote);
        const __m128i escape = _mm_set1_epi8(m_bytes.escape);
        const __m128i lineFeed = _mm_set1_epi8('\n');
        const __m128i carriageReturn = _mm_set1_epi8('\r');
        std::uint64_t bits = 0;
        for (std::size_t part = 0; part < 4; ++part) {
            const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * part));
            const __m128i quotes = _mm_or_si128(_mm_cmpeq_epi8(text, quote), _mm_cmpeq_epi8(text, escape));
            const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(text, lineFeed), _mm_cmpeq_epi8(text, carriageReturn));
            const __m128i hits = _mm_or_si128(_mm_or_si128(quotes, ends), _mm_cmpeq_epi8(text, separator));
            bits |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(hits))) << (16 * part);
        }
        return bits;
    }
#else
    std::uint64_t classify(const char *bytes) const
    {
        std::uint64_t bits = 0;
        for (int i = 0; i < 64; ++i) {
            const char byte = bytes[i];
            const bool hit = byte == m_bytes.separator || byte == m_bytes.quote || byte == m_bytes.escape
                || byte == '\n' || byte == '\r';
            bits |= std::uint64_t(hit) << i;
        }
        return bits;
    }
#endif

    std::string_view m_text;
    StructuralBytes m_bytes;
    std::size_t m_windowEnd = 0;
    std::uint64_t m_bits = 0;
};

} // namespace tranche
