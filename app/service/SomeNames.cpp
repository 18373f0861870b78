#include "service/SomeNames.h"

#include "core/CountText.h"
#include "core/Texts.h"

namespace tranche {

QString someNames(const QStringList &names, qsizetype most)
{
    const QString text = names.mid(0, most).join(QLatin1String(", "));
    return names.size() > most ? text + ServiceText::tr(" and %1 more").arg(countText(names.size() - most)) : text;
}

} // namespace tranche
