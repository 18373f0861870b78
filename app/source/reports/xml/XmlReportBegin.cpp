#include "source/reports/xml/XmlReportBegin.h"

#include "core/Failure.h"
#include "core/Utf8.h"
#include "source/bytes/MemoryStream.h"

#include <algorithm>

namespace tranche {

/// It may name an encoding that it is no longer in.
static std::string_view behindDeclaration(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    constexpr std::string_view declaration = "<?xml ";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    if (!text.starts_with(declaration))
        return text;
    const std::size_t end = text.find("?>");
    return end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
}

bool isXmlReport(const QByteArray &begin, const std::function<std::optional<bool>(const MarkupReader &)> &decides,
    std::span<const MarkupNamespace> namespaces)
{
    const std::string_view text = behindDeclaration(viewOf(begin));
    if (text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size())).substr(0, 1) != "<")
        return false;
    MarkupReader reader(std::make_unique<MemoryStream>(text), namespaces, MarkupControls::Kept);
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
