#include "ui/common/ChartKeys.h"

#include <Qt>

#include <algorithm>

namespace tranche {

std::optional<int> valueByKey(int key, int at, int count)
{
    const int last = count - 1;
    switch (key) {
    case Qt::Key_Left:
        return at < 0 ? last : std::max(at - 1, 0);
    case Qt::Key_Right:
        return std::min(at + 1, last);
    case Qt::Key_Home:
        return std::min(0, last);
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace tranche
