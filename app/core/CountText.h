#pragma once

#include <QString>

namespace tranche {

/// A number as people read it in texts: "1,234,567" in English.
QString countText(qint64 count);

/// What is said of so many: `one` where isSingular(), else `many`; "%1" in either stands for the number.
QString counted(qint64 count, const QString &one, const QString &many);

} // namespace tranche
