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

std::unique_ptr<TargetReports> TargetDriver::reports(const TargetLocation &location, const QString & /*prefix*/) const
{
    throw Failure(QStringLiteral("target.no_reports"),
        TargetText::tr("Test reports can't be read from %1: databases of this kind hold none.").arg(label(location)));
}

} // namespace tranche
