#include "source/formats/spreadsheetml/SpreadsheetMlReader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace tranche {

static constexpr std::array<MarkupNamespace, 1> sheetNamespaces { MarkupNamespace {
    "urn:schemas-microsoft-com:office:spreadsheet", "ss" } };

namespace {

/// XML without its declaration, as it was transcoded: what that says of the encoding is no longer true.
class UndeclaredStream final : public ByteStream
{
public:
    explicit UndeclaredStream(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    QString name() const override { return m_input->name(); }
    QString fullName() const override { return m_input->fullName(); }
    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }
    std::size_t read(char *to, std::size_t length) override
    {
        if (!m_begun)
            readBegin();
        if (m_begin.empty())
            return m_input->read(to, length);
        const std::size_t got = std::min(length, m_begin.size());
        std::copy_n(m_begin.data(), got, to);
        m_begin.erase(0, got);
        return got;
    }

private:
    void readBegin()
    {
        constexpr std::size_t mostBytes = 4096;
        m_begun = true;
        for (std::size_t got = 1; got > 0 && m_begin.size() < mostBytes;) {
            const std::size_t before = m_begin.size();
            m_begin.resize(mostBytes);
            got = m_input->read(m_begin.data() + before, mostBytes - before);
            m_begin.resize(before + got);
        }
        std::size_t at = m_begin.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        at = std::min(m_begin.size(), m_begin.find_first_not_of(" \t\r\n", at));
        const std::size_t end = m_begin.find("?>", at);
        if (end == std::string::npos || !std::string_view(m_begin).substr(at).starts_with("<?xml"))
            return;
        for (std::size_t i = 0; i < end + 2; ++i) { // lines and columns stay what they are
            if (m_begin[i] != '\n' && m_begin[i] != '\r')
                m_begin[i] = ' ';
        }
    }

    std::unique_ptr<ByteStream> m_input;
    std::string m_begin;
    bool m_begun = false;
};

} // namespace

SpreadsheetMlReader::SpreadsheetMlReader(std::unique_ptr<ByteStream> input)
    : m_xml(std::make_unique<UndeclaredStream>(std::move(input)), sheetNamespaces)
{
}

std::string_view SpreadsheetMlReader::local(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

std::string_view SpreadsheetMlReader::attribute(std::string_view name) const
{
    const std::string full = "ss:" + std::string(name);
    return m_xml.hasAttribute(full) ? m_xml.attribute(full) : m_xml.attribute(name);
}

std::optional<qint64> SpreadsheetMlReader::number(std::string_view name) const
{
    const std::string_view text = attribute(name);
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::result_out_of_range)
        return std::numeric_limits<qint32>::max();
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber ? std::optional(std::min<qint64>(number, std::numeric_limits<qint32>::max())) : std::nullopt;
}

/// What a name that is no code of a number format stands for.
static NumberFormat namedFormat(std::string_view name)
{
    struct Named
    {
        std::string_view name;
        QStringView code;
    };
    static constexpr std::array<Named, 7> all { Named { "General Date", u"" }, { "Short Date", u"yyyy-mm-dd" },
        { "Medium Date", u"yyyy-mm-dd" }, { "Long Date", u"yyyy-mm-dd" }, { "Short Time", u"hh:mm" },
        { "Medium Time", u"hh:mm" }, { "Long Time", u"hh:mm:ss" } };
    static constexpr std::array<std::string_view, 10> numbers { "General", "General Number", "Fixed", "Standard",
        "Currency", "Euro Currency", "Percent", "Scientific", "Yes/No", "True/False" };
    const auto found = std::find_if(all.begin(), all.end(), [name](const Named &one) { return one.name == name; });
    if (found != all.end())
        return NumberFormat(found->code);
    if (std::find(numbers.begin(), numbers.end(), name) != numbers.end() || name == "On/Off")
        return {};
    return NumberFormat(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

void SpreadsheetMlStyles::take(const SpreadsheetMlReader &reader)
{
    constexpr std::size_t mostStyles = 65536;
    if (reader.isStart("Style"))
        m_style = reader.attribute("ID");
    else if (reader.isStart("NumberFormat") && m_formats.size() < mostStyles && !m_style.empty())
        m_formats.insert_or_assign(m_style, namedFormat(reader.attribute("Format").substr(0, 1000)));
}

const NumberFormat &SpreadsheetMlStyles::format(std::string_view style) const
{
    static const NumberFormat general;
    const auto found = m_formats.find(std::string(style));
    return found == m_formats.end() ? general : found->second;
}

} // namespace tranche
