#include "core/ShownName.h"

#include <QFileInfo>

namespace tranche {

Failure withShownName(const Failure &failure, const QString &path, const QString &shownName)
{
    const QString name = QFileInfo(path).fileName();
    if (name.isEmpty() || name == QFileInfo(shownName).fileName())
        return failure;
    const auto shown = [&](QString text) { return text.replace(path, shownName).replace(name, shownName); };
    return Failure(failure.code(), shown(failure.message()), shown(failure.hint()));
}

} // namespace tranche
