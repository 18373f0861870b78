#include "source/reports/xml/XmlReportBegin.h"

#include "core/Failure.h"
#include "core/Utf8.h"
#include "source/bytes/MemoryStream.h"

#include <algorithm>

namespace tranche {

/// Behind a text, or nothing if that is cut off.
static std::string_view behindText(std::string_view text, std::string_view end)
{
    const std::size_t found = text.find(end);
    return found == std::string_view::npos ? std::string_view() : text.substr(found + end.size());
}

static std::string_view behindDocumentType(std::string_view text)
{
    int brackets = 0;
    while (!text.empty()) {
        const char c = text.front();
        if (text.starts_with("<!--")) {
            text = behindText(text, "-->");
            continue;
        }
        text.remove_prefix(1);
        if (c == '"' || c == '\'')
            text = behindText(text, std::string_view(&c, 1));
        else if (c == '[' || c == ']')
            brackets += c == '[' ? 1 : -1;
        else if (c == '>' && brackets <= 0)
            return text;
    }
    return text;
}

/// Where the first element begins. What stands before says nothing of the report: an encoding that it is no longer in,
/// or a document type, whose entities are refused when it is read.
static std::string_view behindProlog(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        if (text.starts_with("<!--"))
            text = behindText(text, "-->");
        else if (text.starts_with("<?"))
            text = behindText(text, "?>");
        else if (text.starts_with("<!DOCTYPE"))
            text = behindDocumentType(text);
        else
            return text;
    }
}

/// What stands in values says nothing of the report, but could keep it from being read: bytes of another encoding that
/// the declaration has named, and entities of the document type.
static QByteArray readableBegin(std::string_view text)
{
    QByteArray begin(text.data(), qsizetype(text.size()));
    begin.replace('&', '?');
    for (qsizetype at = 0; at < begin.size(); ++at) {
        at += qsizetype(firstInvalidUtf8(viewOf(begin).substr(std::size_t(at))));
        if (at < begin.size())
            begin[at] = '?';
    }
    return begin;
}

bool isXmlReport(const QByteArray &begin, const std::function<std::optional<bool>(const MarkupReader &)> &decides,
    std::span<const MarkupNamespace> namespaces)
{
    const std::string_view text = behindProlog(viewOf(begin));
    if (!text.starts_with('<'))
        return false;
    const QByteArray readable = readableBegin(text);
    MarkupReader reader(std::make_unique<MemoryStream>(viewOf(readable)), namespaces, MarkupControls::Kept);
    try {
        while (reader.next() != MarkupReader::Token::Finish) {
            if (!reader.isStart() && !(reader.isEnd() && reader.depth() == 1))
                continue;
            if (const std::optional<bool> known = decides(reader))
                return *known;
        }
    } catch (const Failure &) { // it is cut off, or none: what came before decides
    }
    return false;
}

} // namespace tranche
