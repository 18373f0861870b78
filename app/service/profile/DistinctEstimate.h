#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace tranche {

/// How many different hashes were added, in a few kilobytes: HyperLogLog (Flajolet et al. 2007), read by the estimator
/// of Ertl (“New cardinality estimation algorithms for HyperLogLog sketches”, 2017, algorithm 6), which is as good for
/// few as for many.
class DistinctEstimate
{
public:
    /// @param bits of 2^bits registers, a byte each: 12 is right within 1.6 %, 14 within 0.8 % (standard error)
    explicit DistinctEstimate(int bits);

    /// The hash will be added soon.
    void expect(quint64 hash) const { __builtin_prefetch(&m_registers[std::size_t(hash >> (64 - m_bits))], 1); }
    void add(quint64 hash)
    {
        const std::size_t at = std::size_t(hash >> (64 - m_bits));
        // A one behind the hash's bits ends the run of zeros.
        const auto rank = std::uint8_t(__builtin_clzll((hash << m_bits) | (quint64(1) << (m_bits - 1))) + 1);
        if (rank > m_registers[at])
            m_registers[at] = rank;
    }
    qint64 count() const;

private:
    int m_bits;
    std::vector<std::uint8_t> m_registers;
};

} // namespace tranche
