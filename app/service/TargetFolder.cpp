#include "service/TargetFolder.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>

namespace tranche {

QString folderOfTarget(const TargetLocation &location)
{
    const QString file = driverOf(location).file(location);
    if (file.isEmpty() || !QFileInfo::exists(file))
        throw Failure(QStringLiteral("target.missing"),
            ServiceText::tr("The database %1 is not there.").arg(location.address),
            ServiceText::tr("It was moved or deleted since, or nothing was written to it."));
    return QFileInfo(file).absolutePath();
}

} // namespace tranche
