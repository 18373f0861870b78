#include "source/bytes/LineCount.h"

#include "core/Utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

namespace tranche {

qint64 countByte(std::string_view bytes, char wanted)
{
    // Counts in lanes of one byte, which compilers turn into vector instructions; 255 rounds are what a lane holds.
    constexpr std::size_t laneCount = 64;
    constexpr std::size_t roundsOfLane = 255;
    qint64 count = 0;
    std::size_t at = 0;
    while (bytes.size() - at >= laneCount) {
        std::array<std::uint8_t, laneCount> lanes {};
        const std::size_t rounds = std::min(roundsOfLane, (bytes.size() - at) / laneCount);
        for (std::size_t round = 0; round < rounds; ++round, at += laneCount) {
            const char *text = bytes.data() + at;
            for (std::size_t lane = 0; lane < laneCount; ++lane)
                lanes[lane] = std::uint8_t(lanes[lane] + (text[lane] == wanted ? 1 : 0));
        }
        count = std::accumulate(lanes.begin(), lanes.end(), count);
    }
    return count + std::count(bytes.begin() + std::ptrdiff_t(at), bytes.end(), wanted);
}

static qint64 countPairs(std::string_view bytes)
{
    qint64 pairs = 0;
    for (std::size_t at = bytes.find('\r'); at != std::string_view::npos && at + 1 < bytes.size();
         at = bytes.find('\r', at + 1))
        pairs += bytes[at + 1] == '\n' ? 1 : 0;
    return pairs;
}

qint64 countLines(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    const qint64 lineFeeds = countByte(bytes, '\n');
    const qint64 carriageReturns = countByte(bytes, '\r');
    const qint64 pairs = carriageReturns > 0 && lineFeeds > 0 ? countPairs(bytes) : 0;
    const bool openEnd = bytes.back() != '\n' && bytes.back() != '\r';
    return lineFeeds + carriageReturns - pairs + (openEnd ? 1 : 0);
}

qint64 countLines(ByteSource &source, qint64 begin, qint64 end, const std::function<bool()> &keepOn)
{
    constexpr qint64 blockBytes = qint64(1) << 20;
    std::vector<char> block(std::size_t(std::clamp<qint64>(end - begin, 0, blockBytes)));
    qint64 lines = 0;
    bool afterCarriageReturn = false;
    while (begin < end && keepOn()) {
        const auto wanted = std::size_t(std::min(blockBytes, end - begin));
        const std::string_view bytes(block.data(), source.read(begin, block.data(), wanted));
        if (bytes.empty())
            break;
        begin += qint64(bytes.size());
        lines += countLines(bytes);
        if (afterCarriageReturn && bytes.front() == '\n')
            --lines; // the pair was cut by the block's border
        afterCarriageReturn = bytes.back() == '\r';
        if (bytes.back() != '\n' && bytes.back() != '\r' && begin < std::min(end, source.size()))
            --lines; // the line goes on in the next block
    }
    return lines;
}

qint64 estimateLines(ByteSource &source)
{
    constexpr qint64 windowCount = 64;
    constexpr qint64 countedBytes = qint64(64) << 10;
    if (source.size() <= windowCount * countedBytes)
        return countLines(source, 0, source.size(), [] { return true; });
    qint64 lines = 0;
    for (qint64 i = 0; i < windowCount; ++i) {
        const QByteArray bytes
            = readBytes(source, (source.size() - countedBytes) / (windowCount - 1) * i, countedBytes);
        lines += countLines(viewOf(bytes));
    }
    const double linesOfByte = double(lines) / double(windowCount * countedBytes);
    return qint64(linesOfByte * double(source.size()) * 1.1);
}

} // namespace tranche
