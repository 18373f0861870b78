#pragma once

#include "source/formats/MarkupReader.h"
#include "source/reports/ReportReader.h"

#include <functional>

namespace tranche {

/// What has to be known of a report in XML before it is told, since it stands behind. What is wrong in it is found by
/// who reads it then: here it is the end.
class XmlFirstPass
{
public:
    XmlFirstPass(ReportFiles &files, const QString &name)
        : m_xml(files.open(name), {})
    {
    }
    virtual ~XmlFirstPass() = default;
    XmlFirstPass(const XmlFirstPass &) = delete;
    XmlFirstPass &operator=(const XmlFirstPass &) = delete;

    /// Reads on. @returns false if no more has to be read
    bool read();
    qint64 bytesOfFile() const { return m_xml.bytesOfFile(); }

protected:
    /// An element begins, ends, or has a text.
    virtual void take(const MarkupReader &xml) = 0;
    /// All is known.
    void stop() { m_isAtEnd = true; }

private:
    MarkupReader m_xml;
    bool m_isAtEnd = false;
};

/// Reads a report twice: first what stands behind, then all of it.
class TwoPassReader final : public ReportReader
{
public:
    using OpenSecond = std::function<std::unique_ptr<ReportReader>()>;

    /// @param second is opened when the first one has ended
    TwoPassReader(std::unique_ptr<XmlFirstPass> first, OpenSecond second)
        : m_first(std::move(first))
        , m_openSecond(std::move(second))
    {
    }

    bool read(ReportSink &sink) override;
    /// The first pass is a half at most.
    qint64 bytesOfFile() const override;

private:
    std::unique_ptr<XmlFirstPass> m_first;
    OpenSecond m_openSecond;
    std::unique_ptr<ReportReader> m_second; ///< none: the first one goes on
};

} // namespace tranche
