#pragma once

#include <utility>

namespace tranche {

/// Keeps loads of the same thing from running beside each other: what is asked for meanwhile is loaded once, behind it.
class OneAtATime
{
public:
    /// @returns false if a load is on its way, which end() will then tell
    bool begin()
    {
        m_again = m_running;
        return !std::exchange(m_running, true);
    }
    /// @returns whether it has to be loaded once more
    bool end()
    {
        m_running = false;
        return std::exchange(m_again, false);
    }

private:
    bool m_running = false;
    bool m_again = false;
};

} // namespace tranche
