#include "source/encoding/EncodingSample.h"

#include "core/Utf8.h"

#include <algorithm>

namespace tranche {

static constexpr qint64 windowBytes = qint64(32) << 10;

std::size_t cutCharacterAtEnd(std::string_view text)
{
    for (std::size_t length = 1; length <= std::min<std::size_t>(3, text.size()); ++length) {
        const auto byte = static_cast<unsigned char>(text[text.size() - length]);
        if (isContinuation(char(byte)))
            continue;
        const std::size_t whole = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1;
        return length < whole ? length : 0;
    }
    return 0;
}

/// Whether the begin is UTF-8 or ASCII, without a mark that says so, nor NUL bytes as in UTF-16.
static bool mayHideOtherBytes(const QByteArray &begin)
{
    std::string_view text = viewOf(begin);
    text.remove_suffix(cutCharacterAtEnd(text));
    return !begin.startsWith("\xEF\xBB\xBF") && !begin.contains('\0') && isValidUtf8(text);
}

/// Takes the lines of a block that are no UTF-8, with the line ends around them.
static void takeOtherLines(std::string_view block, qsizetype most, QList<QByteArray> &lines)
{
    constexpr std::size_t farthest = 400; // of a line, on both sides of the byte
    while (lines.size() < most) {
        const std::size_t at = firstInvalidUtf8(block);
        if (at == block.size())
            return;
        const std::size_t from = at < farthest ? 0 : at - farthest;
        const std::size_t newline = block.substr(from, at - from).rfind('\n');
        const std::size_t begin = newline == std::string_view::npos ? from : from + newline + 1;
        const std::size_t end = std::min({ block.find('\n', at), at + farthest, block.size() });
        lines.append('\n' + QByteArray(block.data() + begin, qsizetype(end - begin)) + '\n');
        block.remove_prefix(end);
    }
}

/// Looks through the whole source for bytes that are no UTF-8.
static void takeOtherLines(ByteSource &source, EncodingSample &sample)
{
    constexpr qint64 most = qint64(512) << 20;
    constexpr std::size_t blockBytes = std::size_t(1) << 20;
    constexpr qsizetype mostLines = 24;
    if (source.size() > most)
        return;
    QByteArray block(qsizetype(blockBytes), Qt::Uninitialized);
    const qsizetype all = sample.later.size() + mostLines;
    for (qint64 at = 0; at < source.size() && sample.later.size() < all;) {
        const std::size_t length = source.read(at, block.data(), blockBytes);
        if (length == 0)
            return;
        std::string_view text(block.constData(), length);
        const bool isLast = at + qint64(length) >= source.size();
        text.remove_suffix(isLast ? 0 : cutCharacterAtEnd(text));
        if (!isValidUtf8(text))
            takeOtherLines(text, all, sample.later);
        at += qint64(text.size());
    }
}

EncodingSample takeEncodingSample(ByteSource &source)
{
    EncodingSample sample;
    sample.begin = readBytes(source, 0, EncodingSample::beginBytes);
    if (source.size() <= EncodingSample::beginBytes || source.size() == ByteSource::unknownSize)
        return sample;
    constexpr int windows = 4;
    for (int i = 1; i <= windows; ++i) {
        const qint64 last = std::max(EncodingSample::beginBytes, source.size() - windowBytes);
        const qint64 at = EncodingSample::beginBytes + (last - EncodingSample::beginBytes) / windows * i;
        sample.later.append(readBytes(source, at & ~qint64(3), windowBytes));
    }
    if (mayHideOtherBytes(sample.begin))
        takeOtherLines(source, sample);
    return sample;
}

} // namespace tranche
