#include "core/Interruption.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <utility>

namespace tranche {

static thread_local const Interruption *current = nullptr;

Interruption::Interruption(std::function<bool()> isWanted)
    : m_isWanted(std::move(isWanted))
    , m_outer(current)
{
    current = this;
}

Interruption::~Interruption()
{
    current = m_outer;
}

bool Interruption::isWanted()
{
    for (const Interruption *one = current; one != nullptr; one = one->m_outer) {
        if (one->m_isWanted())
            return true;
    }
    return false;
}

void Interruption::check()
{
    if (isWanted())
        throw Failure(QStringLiteral("source.stopped"), SourceText::tr("Reading the file was given up."));
}

} // namespace tranche
