#include "target/TargetWriter.h"

#include "core/Texts.h"

namespace tranche {

RolledBack::RolledBack(std::optional<std::pair<std::uint32_t, ImportError>> row)
    : Failure(QStringLiteral("target.rolled_back"),
        TargetText::tr("A trigger or rule of the table has rolled the transaction back."),
        TargetText::tr("What was committed before is in. Resume the import."))
    , m_row(std::move(row))
{
}

} // namespace tranche
