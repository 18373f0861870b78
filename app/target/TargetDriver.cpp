#include "target/TargetDriver.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

UndoOutcome TargetDriver::undo(const UndoOrder &order) const
{
    throw Failure(QStringLiteral("undo.unsupported"),
        TargetText::tr("Imports into %1 can't be taken back: databases of this kind keep nothing for it.")
            .arg(label(order.location)));
}

} // namespace tranche
