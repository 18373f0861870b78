#include "ui/imports/ChunkMapAccess.h"

#include <QWidget>

namespace tranche {

ChunkMapAccess::ChunkMapAccess(QWidget *map)
    : QAccessibleWidget(map, QAccessible::Chart)
{
}

static QAccessibleInterface *accessOfChunkMap(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && className == QLatin1String("tranche::ChunkMap") ? new ChunkMapAccess(widget) : nullptr;
}

void ChunkMapAccess::install()
{
    QAccessible::installFactory(accessOfChunkMap); // once: it is not installed twice
}

} // namespace tranche
