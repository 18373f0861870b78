#include "mapping/formats/ValueFormat.h"

namespace tranche {

QString ValueFormat::text() const
{
    if (!date.isEmpty())
        return date.text();
    if (!number.isUsual())
        return number.text();
    if (!truth.isEmpty())
        return truth.text();
    if (canonicalOnly)
        return QStringLiteral("canonical");
    return bytes == ByteCoding::Base64 ? QStringLiteral("base64") : QString();
}

} // namespace tranche
