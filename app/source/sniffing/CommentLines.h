#pragma once

#include "source/sniffing/LeftOutLines.h"
#include "source/text/Dialect.h"

#include <QList>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tranche {

/// What lines that are no rows begin with, such as # or //; empty if there are none, or it is not plain that they are
/// comments. A line is one where it begins so, other lines do not, and what stands behind is no row: it has not the
/// separators of the other lines, or nothing between them. A header `#id,name` and values that begin so are no
/// comments.
std::string findCommentMark(std::string_view text);

/// The runs of comments in a text. @param line at which it begins @param rows of it, as the dialect reads them
QList<LeftOutLines> commentLines(
    std::string_view text, const Dialect &dialect, const std::vector<std::pair<qint64, qint64>> &rows, qint64 line);

} // namespace tranche
