#include "source/reports/xml/TwoPassReader.h"

#include "core/Failure.h"

#include <algorithm>

namespace tranche {

bool XmlFirstPass::read()
{
    constexpr int eventsAtOnce = 4096;
    try {
        for (int i = 0; i < eventsAtOnce && !m_isAtEnd; ++i) {
            if (m_xml.next() == MarkupReader::Token::Finish)
                m_isAtEnd = true;
            else
                take(m_xml);
        }
    } catch (const Failure &) {
        m_isAtEnd = true;
    }
    return !m_isAtEnd;
}

bool TwoPassReader::read(ReportSink &sink)
{
    if (m_second != nullptr)
        return m_second->read(sink);
    if (!m_first->read())
        m_second = m_openSecond();
    return true;
}

qint64 TwoPassReader::bytesOfFile() const
{
    const qint64 half = m_first->bytesOfFile() / 2;
    return m_second == nullptr ? half : std::max(half, m_second->bytesOfFile());
}

} // namespace tranche
