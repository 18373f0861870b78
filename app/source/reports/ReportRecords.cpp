#include "source/reports/ReportRecords.h"

namespace tranche {

/// A record has about so many rows and bytes at most; what belongs to one case may be more.
static constexpr qint64 rowsPerRecord = 2'000;
static constexpr std::size_t bytesPerRecord = std::size_t(1) << 20;

void ReportRecords::beginNext()
{
    ++m_number;
    m_rows = 0;
    m_bytes = 0;
}

void ReportRecords::add(std::size_t bytes, qint64 rows)
{
    m_rows += rows;
    m_bytes += bytes;
    if (m_rows >= rowsPerRecord || m_bytes >= bytesPerRecord)
        beginNext();
}

void ReportRecords::goTo(qint64 suite)
{
    if (suite != m_suite && m_rows > 0)
        beginNext();
    m_suite = suite;
}

} // namespace tranche
