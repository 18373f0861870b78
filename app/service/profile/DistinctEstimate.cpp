#include "service/profile/DistinctEstimate.h"

#include <cmath>
#include <limits>

namespace tranche {

DistinctEstimate::DistinctEstimate(int bits)
    : m_bits(bits)
    , m_registers(std::size_t(1) << bits)
{
}

static double ertlSigma(double x)
{
    if (x == 1)
        return std::numeric_limits<double>::infinity();
    double sum = x;
    double y = 1;
    for (double before = -1; before != sum;) {
        before = sum;
        x *= x;
        sum += x * y;
        y += y;
    }
    return sum;
}

static double ertlTau(double x)
{
    if (x == 0 || x == 1)
        return 0;
    double sum = 1 - x;
    double y = 1;
    for (double before = -1; before != sum;) {
        before = sum;
        x = std::sqrt(x);
        y *= 0.5;
        sum -= (1 - x) * (1 - x) * y;
    }
    return sum / 3;
}

qint64 DistinctEstimate::count() const
{
    const int mostZeros = 64 - m_bits; // of the bits behind those that choose the register
    std::vector<qint64> of(std::size_t(mostZeros) + 2);
    for (const std::uint8_t rank : m_registers)
        ++of[rank];
    const auto registers = double(m_registers.size());
    double sum = registers * ertlTau(1 - double(of[std::size_t(mostZeros) + 1]) / registers);
    for (int rank = mostZeros; rank >= 1; --rank)
        sum = 0.5 * (sum + double(of[std::size_t(rank)]));
    sum += registers * ertlSigma(double(of[0]) / registers);
    constexpr double alpha = 0.7213475204444817; // 1 / (2 ln 2)
    return qint64(std::llround(alpha * registers * registers / sum));
}

} // namespace tranche
