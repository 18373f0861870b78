#include "source/reports/xml/XmlReportReader.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/formats/MarkupBegin.h"
#include "source/reports/xml/XmlReportBegin.h"

#include <algorithm>
#include <cmath>

namespace tranche {

static constexpr int eventsAtOnce = 512;

XmlReportReader::XmlReportReader(ReportFiles &files, const QString &name, std::span<const MarkupNamespace> namespaces)
    : m_files(files)
    , m_name(name)
    , m_xml(files.open(name), namespaces, MarkupControls::Kept)
{
}

bool XmlReportReader::read(ReportSink &to)
{
    m_sink = &to;
    m_pauses = false;
    for (int i = 0; i < eventsAtOnce && !m_pauses && !m_isAtEnd; ++i)
        step();
    return !m_isAtEnd;
}

void XmlReportReader::step()
{
    const MarkupReader::Token token = m_xml.next();
    if (token == MarkupReader::Token::Finish) {
        m_isAtEnd = true;
        finish();
        return;
    }
    if (m_skipped > 0) {
        if (token == MarkupReader::Token::End && depth() == m_skipped)
            m_skipped = 0;
        return;
    }
    if (token == MarkupReader::Token::Start)
        m_lines[std::size_t(depth())] = m_xml.line();
    XmlReportText &text = m_texts[std::size_t(depth())];
    if (token == MarkupReader::Token::Text) {
        if (text.isUsed())
            addText(text);
        return;
    }
    const std::string_view name = localReportName(m_xml.name());
    if (token == MarkupReader::Token::Start)
        return beginElement(name);
    if (text.isUsed()) {
        m_room -= std::min(m_room, text.kept());
        text.end();
    }
    endElement(name);
}

void XmlReportReader::addText(XmlReportText &text)
{
    constexpr std::size_t longPiece = 4096;
    const std::string_view piece = m_xml.text();
    text.add(sink(), piece);
    if (text.isOutput())
        seeOutput(piece);
    m_pauses = m_pauses || piece.size() >= longPiece;
}

std::size_t XmlReportReader::mostKept(TestOwner owner) const
{
    constexpr int fewSuites = 20;
    constexpr std::size_t mostInDepth = std::size_t(64) << 10;
    if (owner.kind == TestOwner::Kind::Case || owner.kind == TestOwner::Kind::Step)
        return std::min(mostKeptBytes, m_room);
    return depth() <= fewSuites ? mostKeptBytes : mostInDepth; // those of all suites that are open are kept
}

void XmlReportReader::keep(std::string &to, std::string_view value, TestOwner owner, std::string_view stream)
{
    const std::string_view kept = textBegin(value, mostKept(owner));
    to = kept;
    m_room -= std::min(m_room, kept.size());
    tellPieces(sink(), owner, stream, value.substr(kept.size()));
}

void XmlReportReader::keepAttribute(std::string &to, std::string_view name, TestOwner owner)
{
    keep(to, attribute(name), owner, name);
}

void XmlReportReader::addProperty(TestOwner owner, std::string_view name, std::string_view value)
{
    const std::string_view shownName = textBegin(name, mostKeptBytes);
    const std::string_view kept = textBegin(value, mostKeptBytes);
    sink().addProperty(owner, shownName, kept);
    tellPieces(sink(), owner, shownName, value.substr(kept.size()));
}

void XmlReportReader::keepText(std::string &to, TestOwner owner, std::string_view stream)
{
    m_texts[std::size_t(depth())] = XmlReportText(to, mostKept(owner), owner, stream);
}

void XmlReportReader::passText(TestOwner owner, std::string_view stream)
{
    m_texts[std::size_t(depth())] = XmlReportText(owner, stream);
}

void XmlReportReader::addWrongNumber(std::string_view name, std::string_view value)
{
    addIssue("report.number",
        SourceText::tr("“%2” is no number for %1.").arg(shownReportText(name), shownReportText(value)));
}

std::optional<double> XmlReportReader::number(std::string_view name, NumberComma comma)
{
    const std::string_view value = attribute(name);
    const std::optional<double> number = reportNumber(value, comma);
    if (!number && !isBlankText(value))
        addWrongNumber(name, value);
    return number;
}

std::optional<double> XmlReportReader::milliseconds(std::string_view secondsName, NumberComma comma)
{
    constexpr double mostSeconds = 1e300;
    const std::optional<double> seconds = number(secondsName, comma);
    return seconds && std::abs(*seconds) < mostSeconds ? std::optional(*seconds * 1000) : std::nullopt;
}

std::optional<qint64> XmlReportReader::count(std::string_view name, NumberComma comma)
{
    const std::string_view value = attribute(name);
    const std::optional<qint64> count = reportCount(value, comma);
    if (!count && !isBlankText(value))
        addWrongNumber(name, value);
    return count;
}

void XmlReportReader::addIssue(const char *code, const QString &message)
{
    const qint64 line = m_isAtEnd ? 0 : m_lines[std::size_t(depth())];
    sink().addIssue({ code, false, line, message.toStdString() });
}

void XmlReportReader::attach(TestOwner owner, std::string_view path, std::string_view name, std::string_view mime)
{
    path = trimmedText(path);
    if (!isAttachmentPath(path)) {
        addIssue("report.attachment_name",
            SourceText::tr("“%1” is no name that a file of a report may have.").arg(shownReportText(path)));
        return;
    }
    TestAttachment attachment;
    attachment.name = name.empty() ? path.substr(path.find_last_of("/\\") + 1) : name;
    attachment.mime = mime;
    attachment.path = path;
    sink().addAttachment(owner, attachment);
}

void XmlReportReader::failAsOther(const char *format)
{
    constexpr std::size_t mostBegin = std::size_t(64) << 10;
    QByteArray begin(qsizetype(mostBegin), Qt::Uninitialized);
    const auto stream = m_files.open(m_name);
    std::size_t size = 0;
    for (std::size_t got = 1; got > 0 && size < mostBegin; size += got)
        got = stream->read(begin.data() + size, mostBegin - size);
    begin.truncate(qsizetype(size));
    const qsizetype behind = MarkupBegin::of(begin).rest.size();
    const auto line = std::count(begin.begin(), begin.end() - std::min(behind, begin.size()), '\n') + 1;
    throw Failure(QStringLiteral("source.report"),
        SourceText::tr("%1 is no report of %2: its first element, in line %3, is <%4>.")
            .arg(stream->fullName(), QLatin1String(format))
            .arg(line)
            .arg(shownReportText(m_xml.name())));
}

} // namespace tranche
