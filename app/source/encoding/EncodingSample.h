#pragma once

#include "source/bytes/ByteSource.h"

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <string_view>

namespace tranche {

/// Parts of a file that its encoding can be told from.
struct EncodingSample
{
    static constexpr qint64 beginBytes = qint64(128) << 10;

    QByteArray begin;
    QList<QByteArray> later; ///< from its middle and end, where it is larger, and lines that are no UTF-8
};

/// Reads the begin and some parts. Where the begin is UTF-8 without a mark, the whole of a file of up to 512 MB is
/// looked through for lines that are not.
EncodingSample takeEncodingSample(ByteSource &source);

/// How many bytes at the end of a text are the begin of a character whose rest is not in it.
std::size_t cutCharacterAtEnd(std::string_view text);

} // namespace tranche
