#pragma once

#include <functional>

namespace tranche {

/// While it lives, long work on this thread is given up when somebody no longer wants it: reading a file, waiting for
/// one that is converted, a query. It is asked every tenth of a second or more often. One within another asks both.
class Interruption
{
public:
    explicit Interruption(std::function<bool()> isWanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Whether the work on this thread is to be given up.
    static bool isWanted();
    /// @throws Failure "source.stopped" if it is
    static void check();

private:
    std::function<bool()> m_isWanted;
    const Interruption *m_outer; ///< of this thread; null if there is none
};

} // namespace tranche
