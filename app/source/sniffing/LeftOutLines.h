#pragma once

#include <QString>

namespace tranche {

/// Lines of a file that are no rows, and why they are none.
struct LeftOutLines
{
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    QString why;

    bool operator==(const LeftOutLines &) const = default;
};

} // namespace tranche
