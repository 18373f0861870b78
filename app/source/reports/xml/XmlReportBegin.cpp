#include "source/reports/xml/XmlReportBegin.h"

#include "core/Failure.h"
#include "core/Utf8.h"

#include <algorithm>

namespace tranche {

namespace {

class ReportBeginStream final : public ByteStream
{
public:
    explicit ReportBeginStream(std::string_view begin)
        : m_rest(begin)
    {
    }
    QString name() const override { return {}; }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min(length, m_rest.size());
        std::copy_n(m_rest.data(), got, to);
        m_rest.remove_prefix(got);
        return got;
    }
    qint64 bytesOfFile() const override { return 0; }

private:
    std::string_view m_rest;
};

} // namespace

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
    MarkupReader reader(std::make_unique<ReportBeginStream>(text), namespaces);
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
