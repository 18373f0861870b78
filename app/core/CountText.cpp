#include "core/CountText.h"

#include <QLocale>

namespace tranche {

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    QString text = count == 1 ? one : many;
    return text.replace(QLatin1String("%1"), countText(count));
}

} // namespace tranche
