#pragma once

#include <QString>
#include <QtGlobal>

namespace tranche {

/// Lines of the file that are no rows, and why: "title above the table", "empty rows".
struct LeftOutLines
{
    qint64 firstLine = 0; ///< of the file, from 1; below 0 counted from its end, -1 the last one, in a large file
    qint64 lastLine = 0; ///< likewise
    QString why;

    bool operator==(const LeftOutLines &) const = default;
};

} // namespace tranche
