#include "core/Interruption.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <utility>

namespace tranche {

static thread_local const std::function<bool()> *current = nullptr;

Interruption::Interruption(std::function<bool()> isWanted)
    : m_isWanted(std::move(isWanted))
{
    current = &m_isWanted;
}

Interruption::~Interruption()
{
    current = nullptr;
}

bool Interruption::isWanted()
{
    return current != nullptr && (*current)();
}

void Interruption::check()
{
    if (isWanted())
        throw Failure(QStringLiteral("source.stopped"), SourceText::tr("Reading the file was given up."));
}

} // namespace tranche
