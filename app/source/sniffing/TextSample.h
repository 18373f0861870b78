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
    QByteArray escaped; ///< around a backslash before a quote that the rows of the begin do not reach; may be empty
    bool headIsAll = false;

    std::string_view headText() const { return viewOf(head); }

    /// The rows of the begin. @param columns as RowParser takes them
    RowBuffer rows(const Dialect &dialect, std::uint32_t columns = 0) const;
    /// Whether a text stands in any part.
    bool holds(std::string_view text) const;
    /// Adds rows of the other parts.
    void addFurtherRows(const Dialect &dialect, RowBuffer &into) const;
};

/// Takes 256 KB from `begin` on and 64 KB each of middle and end.
TextSample takeTextSample(ByteSource &source, qint64 begin);

} // namespace tranche
