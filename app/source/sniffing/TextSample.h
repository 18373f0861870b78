#pragma once

#include "core/Row.h"
#include "core/Utf8.h"
#include "source/bytes/ByteSource.h"
#include "source/text/Dialect.h"

#include <QByteArray>

#include <string_view>

namespace tranche {

/// Parts of a file of text: its begin, and, of a large one, its middle and end.
struct TextSample
{
    static constexpr std::size_t mostRows = 2000; ///< that are read of the begin

    QByteArray head;
    QByteArray middle; ///< empty if the head is the whole file
    QByteArray tail;
    bool headIsAll = false;

    std::string_view headText() const { return viewOf(head); }

    /// The rows of the begin. @param columns as RowParser takes them
    RowBuffer rows(const Dialect &dialect, std::uint32_t columns = 0) const;
    /// Adds rows of middle and end.
    void addFurtherRows(const Dialect &dialect, RowBuffer &into) const;
};

/// Takes 256 KB from `begin` on and 64 KB each of middle and end.
TextSample takeTextSample(ByteSource &source, qint64 begin);

} // namespace tranche
