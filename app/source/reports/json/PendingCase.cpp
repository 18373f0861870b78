#include "source/reports/json/PendingCase.h"

namespace tranche {

void PendingCase::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    const qint64 suite = m_suite();
    if (suite != none)
        m_number = m_sink.beginCase(suite);
    for (const Tell &what : m_waiting)
        tell(0, what);
    m_waiting = {};
}

void PendingCase::tell(std::size_t bytes, Tell what)
{
    if (m_hasBegun) {
        if (m_number != none)
            what({ TestOwner::Kind::Case, m_number });
        return;
    }
    constexpr std::size_t most = std::size_t(4) << 20;
    constexpr std::size_t perEntry = 128;
    m_waiting.push_back(std::move(what));
    m_waitingBytes += bytes + perEntry;
    if (m_waitingBytes > most)
        begin();
}

bool PendingCase::end(const TestCase &told)
{
    begin();
    if (m_number != none)
        m_sink.endCase(m_number, told);
    return m_number != none;
}

} // namespace tranche
