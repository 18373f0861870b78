#pragma once

#include "source/reports/xml/TwoPassReader.h"

#include <string>
#include <unordered_map>

namespace tranche {

/// Suites of a report of Robot Framework whose teardown has failed: it stands behind their tests, whose own status does
/// not know of it, though the tool counts them as failed.
class RobotTeardowns final : public XmlFirstPass
{
public:
    using XmlFirstPass::XmlFirstPass;

    struct Teardown
    {
        bool isSkip = false; ///< else it has failed
        std::string message;

        /// What becomes of a test of the suite, in the tool's own words.
        void changeTest(TestAttempt &attempt) const;
    };
    /// @param suite counted from 1, in the order in which they begin @returns nullptr if its teardown did not fail
    const Teardown *find(qint64 suite) const;
    /// Whether there were more than are kept.
    bool areCut() const { return m_areCut; }

protected:
    void take(const MarkupReader &xml) override;

private:
    static constexpr std::size_t mostTeardowns = 100000;
    static constexpr std::size_t mostBytes = std::size_t(16) << 20;

    void begin(const MarkupReader &xml);
    void keep(qint64 suite);

    std::unordered_map<qint64, Teardown> m_teardowns;
    std::size_t m_bytes = 0;
    qint64 m_suites = 0;
    std::vector<qint64> m_open; ///< suites, by their depth: each is within the one before
    int m_teardown = 0; ///< depth of the one that is being read
    Teardown m_read;
    std::string m_status;
    bool m_isInStatus = false;
    bool m_areCut = false;
};

} // namespace tranche
