#include "source/bytes/SourceOrigin.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

Failure sourceChanged(const QString &name)
{
    return Failure(QStringLiteral("source.changed"),
        SourceText::tr("The source file changed while %1 was being imported.").arg(name),
        SourceText::tr(
            "The chunks that are in stay in. Import the file again, or put the old version back and resume."));
}

} // namespace tranche
