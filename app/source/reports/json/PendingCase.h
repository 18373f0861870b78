#pragma once

#include "source/reports/ReportSink.h"

#include <functional>

namespace tranche {

/// A case of which something is known before its suite is: keys of an object come in any order. What belongs to it
/// waits until then, but not more of it than a limit.
class PendingCase
{
public:
    using Tell = std::function<void(TestOwner)>;
    static constexpr qint64 none = -1;

    /// @param suite is asked for the number of the suite, by what is known when it has to be; none: this is no case
    PendingCase(ReportSink &sink, std::function<qint64()> suite)
        : m_sink(sink)
        , m_suite(std::move(suite))
    {
    }

    /// The suite is known.
    void begin();
    /// @param bytes that it keeps, about
    void tell(std::size_t bytes, Tell what);
    /// @returns false if this is no case
    bool end(const TestCase &told);

private:
    ReportSink &m_sink;
    std::function<qint64()> m_suite;
    std::vector<Tell> m_waiting;
    std::size_t m_waitingBytes = 0;
    bool m_hasBegun = false;
    qint64 m_number = none;
};

} // namespace tranche
