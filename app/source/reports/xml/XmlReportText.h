#pragma once

#include "source/reports/ReportText.h"

#include <string>

namespace tranche {

/// Where the text of an element goes, piece by piece: it is kept in a string up to a limit, or told as output. Blanks
/// alone are no text.
class XmlReportText
{
public:
    /// Nowhere.
    XmlReportText() = default;
    /// As output.
    XmlReportText(TestOwner owner, std::string_view stream)
        : m_owner(owner)
        , m_stream(stream)
        , m_isUsed(true)
    {
    }
    /// Appended to a string that outlives this, up to a size of it; what is beyond is output.
    XmlReportText(std::string &to, std::size_t most, TestOwner owner, std::string_view stream)
        : m_to(&to)
        , m_begin(to.size())
        , m_most(most)
        , m_owner(owner)
        , m_stream(stream)
        , m_isUsed(true)
    {
    }

    bool isUsed() const { return m_isUsed; }
    bool isOutput() const { return m_to == nullptr; }
    void add(ReportSink &sink, std::string_view piece);
    /// At the end of the element.
    void end();
    /// How much was kept.
    std::size_t kept() const { return m_to == nullptr || m_to->size() < m_begin ? 0 : m_to->size() - m_begin; }

private:
    std::string *m_to = nullptr; ///< none: output
    std::size_t m_begin = 0;
    std::size_t m_most = 0;
    TestOwner m_owner;
    std::string_view m_stream;
    bool m_isUsed = false;
    bool m_hasBegun = false; ///< more than blanks came
    bool m_isFull = false;
    std::string m_blanks; ///< that came first: they count if more follows
};

} // namespace tranche
