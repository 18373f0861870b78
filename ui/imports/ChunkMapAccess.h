#pragma once

#include <QAccessibleWidget>

namespace tranche {

/// The chunk map as programs for blind people know it: a chart with a name, whose description tells of the chunk that
/// its keys have come to.
class ChunkMapAccess final : public QAccessibleWidget
{
public:
    explicit ChunkMapAccess(QWidget *map);

    /// From now on each chunk map is known so.
    static void install();
};

} // namespace tranche
