#include "service/ShownName.h"

#include <QFileInfo>

namespace tranche {

Failure withShownName(const Failure &failure, const QString &path, const QString &shownName)
{
    const auto shown
        = [&](QString text) { return text.replace(path, shownName).replace(QFileInfo(path).fileName(), shownName); };
    return Failure(failure.code(), shown(failure.message()), shown(failure.hint()));
}

} // namespace tranche
