#include "source/formats/html/HtmlReader.h"

#include "core/Failure.h"
#include "core/Handles.h"
#include "core/Texts.h"
#include "source/formats/html/HtmlText.h"

#include <algorithm>
#include <charconv>
#include <libxml/HTMLparser.h>
#include <string_view>

namespace tranche {

static constexpr int mostHtmlDepth = 600;

static std::string_view viewOfXml(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char *>(text));
}

/// A number of an attribute, within what browsers take.
static int spanOf(std::string_view text, int most)
{
    text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t\r\n+")));
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::result_out_of_range)
        return text.starts_with('-') ? 1 : most;
    if (error != std::errc() || number < 0)
        return 1;
    return std::min(number, most);
}

/// libxml2's parser, fed piece by piece; it appends to the events.
class HtmlReader::Parser
{
public:
    explicit Parser(std::deque<Event> &events)
        : m_events(events)
    {
        static const bool isReady = [] {
            xmlInitParser();
            return true;
        }();
        Q_UNUSED(isReady)
        m_handlers.startElement = &Parser::start;
        m_handlers.endElement = &Parser::end;
        m_handlers.characters = &Parser::characters;
        m_handlers.ignorableWhitespace = &Parser::characters;
        m_handlers.cdataBlock = &Parser::characters;
        m_context.reset(htmlCreatePushParserCtxt(&m_handlers, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
        if (!m_context)
            throw std::bad_alloc();
        htmlCtxtUseOptions(m_context.get(),
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        feed("<html><body>");
    }

    void feed(std::string_view piece) { htmlParseChunk(m_context.get(), piece.data(), int(piece.size()), 0); }
    void finish() { htmlParseChunk(m_context.get(), nullptr, 0, 1); }
    bool isTooDeep() const { return m_isTooDeep; }

private:
    static void start(void *self, const xmlChar *name, const xmlChar **attributes)
    {
        static_cast<Parser *>(self)->add(viewOfXml(name), attributes);
    }

    static void end(void *self, const xmlChar *name)
    {
        auto *parser = static_cast<Parser *>(self);
        --parser->m_depth;
        parser->m_events.push_back({ Event::Kind::End, std::string(viewOfXml(name)) });
    }

    static void characters(void *self, const xmlChar *text, int length)
    {
        auto &events = static_cast<Parser *>(self)->m_events;
        if (events.empty() || events.back().kind != Event::Kind::Text)
            events.push_back({});
        events.back().text.append(reinterpret_cast<const char *>(text), std::size_t(std::max(0, length)));
    }

    void add(std::string_view name, const xmlChar **attributes)
    {
        if (++m_depth > mostHtmlDepth) {
            m_isTooDeep = true;
            xmlStopParser(m_context.get());
            return;
        }
        Event event { Event::Kind::Start, std::string(name) };
        for (const xmlChar **at = attributes; at != nullptr && *at != nullptr; at += 2) {
            const std::string_view attribute = viewOfXml(at[0]);
            const std::string_view value = viewOfXml(at[1]);
            constexpr int mostColumnsSpanned = 1000;
            constexpr int mostRowsSpanned = 65534;
            if (attribute == "colspan")
                event.columns = std::max(1, spanOf(value, mostColumnsSpanned));
            else if (attribute == "rowspan") // 0: as many as there are
                event.rows = spanOf(value, mostRowsSpanned) == 0 ? mostRowsSpanned : spanOf(value, mostRowsSpanned);
            else if (attribute == "x:str")
                event.isText = true;
            else if (attribute == "style") // mso-number-format:"\@"
                event.isText = event.isText || value.find("\\@") != std::string_view::npos;
        }
        m_events.push_back(std::move(event));
    }

    std::deque<Event> &m_events;
    htmlSAXHandler m_handlers {};
    Handle<htmlParserCtxt, htmlFreeParserCtxt> m_context;
    int m_depth = 0;
    bool m_isTooDeep = false;
};

HtmlReader::HtmlReader(std::unique_ptr<ByteStream> input)
    : m_feed(std::move(input))
    , m_parser(std::make_unique<Parser>(m_events))
{
}

HtmlReader::~HtmlReader() = default;

std::optional<HtmlReader::Event> HtmlReader::next()
{
    while (m_events.empty()) {
        if (m_isAtEnd)
            return std::nullopt;
        const std::string piece = m_feed.next();
        if (!piece.empty()) {
            m_parser->feed(piece);
        } else if (!m_isFlushed) {
            m_parser->feed("<!---->"); // what the page closes itself comes before what its end closes
            m_isFlushed = true;
        } else {
            m_parser->finish();
            m_isAtEnd = true;
        }
        if (m_parser->isTooDeep())
            throw Failure(QStringLiteral("source.html"),
                SourceText::tr("%1 can't be read: its tables are nested more than %2 deep.")
                    .arg(m_feed.input().name())
                    .arg(mostHtmlDepth / 3),
                SourceText::tr("Open it in a browser, copy the table, and paste it on the import page."));
    }
    Event event = std::move(m_events.front());
    m_events.pop_front();
    if (event.kind == Event::Kind::Text)
        event.text = bytesOfHtml(event.text);
    return event;
}

} // namespace tranche
