#include "core/CountText.h"

#include "core/Language.h"

namespace tranche {

QString countText(qint64 count)
{
    return textLocale().toString(count);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    QString text = isSingular(count) ? one : many;
    return text.replace(QLatin1String("%1"), countText(count));
}

} // namespace tranche
