#pragma once

#include "source/formats/MarkupReader.h"
#include "source/reports/ReportNumber.h"
#include "source/reports/ReportReader.h"
#include "source/reports/xml/XmlReportText.h"

#include <algorithm>
#include <array>

namespace tranche {

/// What readers of reports in XML have in common: elements are told one after the other, and the text of an element
/// goes where its begin said. Names are without prefix unless their namespace is one of those that were given.
class XmlReportReader : public ReportReader
{
public:
    bool read(ReportSink &sink) final;
    qint64 bytesOfFile() const final { return m_xml.bytesOfFile(); }

protected:
    /// @param files outlives this @param namespaces that are told apart: they outlive this
    XmlReportReader(ReportFiles &files, const QString &name, std::span<const MarkupNamespace> namespaces = {});

    /// An element begins, whose attributes are xml()'s. It says where its own text goes: else that is nothing.
    virtual void beginElement(std::string_view name) = 0;
    /// It ends, after its text.
    virtual void endElement(std::string_view name) = 0;
    /// The document is whole.
    virtual void finish() { }

    const MarkupReader &xml() const { return m_xml; }
    ReportSink &sink() const { return *m_sink; }
    /// Elements that are open, with this one.
    int depth() const { return m_xml.depth(); }

    std::string_view attribute(std::string_view name) const { return m_xml.attribute(name); }
    /// An attribute, cut if it is very long; the rest is told as output of the owner.
    void keepAttribute(std::string &to, std::string_view name, TestOwner owner);
    void keep(std::string &to, std::string_view value, TestOwner owner, std::string_view stream);
    /// How much of a text is kept.
    std::size_t mostKept(TestOwner owner) const;
    /// What of a value is too long for a property goes to output of its name.
    void addProperty(TestOwner owner, std::string_view name, std::string_view value);
    /// A number; empty if there is none, with an issue if it is none.
    std::optional<double> number(std::string_view name, NumberComma comma = NumberComma::Wrong);
    std::optional<double> milliseconds(std::string_view secondsName, NumberComma comma = NumberComma::Wrong);
    std::optional<qint64> count(std::string_view name, NumberComma comma = NumberComma::Wrong);

    /// The text of the element that begins here is appended to a string, that lives until the element ends. What is too
    /// long goes to output of that name.
    void keepText(std::string &to, TestOwner owner, std::string_view stream);
    /// It is output.
    void passText(TestOwner owner, std::string_view stream);
    /// Nothing within the element that begins here is told.
    void skipElement() { m_skipped = depth(); }
    /// Another case begins: its texts may take room again.
    void renewRoom() { m_room = mostRoom; }
    /// A text was told, and is no longer kept.
    void giveBack(const std::string &text) { m_room = std::min(mostRoom, m_room + text.size()); }
    /// A case is complete: read() returns.
    void pause() { m_pauses = true; }

    /// Each piece of what is passed on, behind the sink.
    virtual void seeOutput(std::string_view) { }

    void addWrongNumber(std::string_view name, std::string_view value);
    /// In the line where the element begins that is told.
    void addIssue(const char *code, const QString &message);
    /// A file that belongs to it. Names that lead elsewhere are an issue instead.
    void attach(TestOwner owner, std::string_view path, std::string_view name = {}, std::string_view mime = {});
    /// @throws Failure "source.report": the first element is none of this format, which people call so
    [[noreturn]] void failAsOther(const char *format);

private:
    static constexpr std::size_t mostRoom = std::size_t(16) << 20;
    void step();
    void addText(XmlReportText &text);

    ReportFiles &m_files;
    QString m_name;
    MarkupReader m_xml;
    ReportSink *m_sink = nullptr; ///< during read()
    std::array<XmlReportText, MarkupParser::mostDepth + 1> m_texts; ///< by depth
    std::array<qint64, MarkupParser::mostDepth + 1> m_lines {}; ///< where those that are open begin, by depth
    std::size_t m_room = mostRoom; ///< for texts of a case
    int m_skipped = 0; ///< depth of the element that is skipped
    bool m_pauses = false;
    bool m_isAtEnd = false;
};

} // namespace tranche
