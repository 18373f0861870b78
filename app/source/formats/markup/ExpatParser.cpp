#include "source/formats/markup/ExpatParser.h"

#include "core/Handles.h"
#include "core/Texts.h"
#include "source/encoding/EncodingNames.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <expat.h>
#include <new>
#include <unicode/ucnv.h>
#include <utility>

namespace tranche {

static constexpr qint64 markupBlockBytes = qint64(64) << 10;
static constexpr std::size_t enoughEvents = 4096;
static constexpr std::size_t enoughValueBytes = std::size_t(256) << 10;

class ExpatParser::Expat
{
public:
    Expat(MarkupInput &input, std::span<const MarkupNamespace> namespaces)
        : m_input(input)
        , m_names(namespaces)
        , m_parser(XML_ParserCreate(nullptr))
    {
        if (m_parser == nullptr)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Expat::start, &Expat::end);
        XML_SetCharacterDataHandler(m_parser.get(), &Expat::text);
        XML_SetEntityDeclHandler(m_parser.get(), &Expat::entity);
        XML_SetSkippedEntityHandler(m_parser.get(), &Expat::unknownEntity);
        XML_SetAttlistDeclHandler(m_parser.get(), &Expat::attributeDefault);
        XML_SetUnknownEncodingHandler(m_parser.get(), &Expat::otherEncoding, nullptr);
    }

    /// Reads on until there are some events, or the end. What stands before something wrong is good.
    void parse(MarkupEvents &events)
    {
        m_events = &events;
        events.all.clear();
        events.attributes.clear();
        events.values.clear();
        while (m_events->all.empty() && !m_finished) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            step();
        }
        if (m_events->all.empty())
            m_events->all.push_back({});
    }

private:
    void step()
    {
        XML_Status status = XML_STATUS_OK;
        std::size_t got = 0;
        if (std::exchange(m_suspended, false)) {
            status = XML_ResumeParser(m_parser.get());
        } else {
            const qint64 wanted = std::clamp(m_pending, markupBlockBytes, mostTokenBytes);
            void *buffer = XML_GetBuffer(m_parser.get(), int(wanted));
            if (buffer == nullptr)
                throw std::bad_alloc();
            got = m_input.read(static_cast<char *>(buffer), std::size_t(wanted));
            m_fed += qint64(got);
            m_atEnd = got == 0;
            status = XML_ParseBuffer(m_parser.get(), int(got), m_atEnd);
        }
        if (!m_wrong.isEmpty()) // what expat may not tell at the end
            return fail(m_wrong);
        if (status == XML_STATUS_ERROR)
            return fail(wrongInDocument());
        m_suspended = status == XML_STATUS_SUSPENDED;
        m_finished = m_atEnd && !m_suspended;
        if (m_suspended)
            return;
        // What is not complete is kept by expat and read again from its begin: so more comes at once the longer it is.
        const qint64 parsed = XML_GetCurrentByteIndex(m_parser.get()); // below 0: expat waits for more
        m_pending = parsed < 0 ? m_pending + qint64(got) : m_fed - parsed;
        if (parsed >= 0 && m_pending > mostTokenBytes)
            fail(tooLong());
    }

    QString wrongInDocument() const
    {
        const XML_Error code = XML_GetErrorCode(m_parser.get());
        const bool isCut = code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_UNCLOSED_CDATA_SECTION
            || code == XML_ERROR_PARTIAL_CHAR || (code == XML_ERROR_NO_ELEMENTS && m_depth > 0);
        return m_atEnd && isCut ? breaksOff() : QString::fromUtf8(XML_ErrorString(code));
    }

    /// To be thrown behind the events.
    void fail(const QString &what)
    {
        m_failure = markupFailure(
            m_input, XML_GetCurrentLineNumber(m_parser.get()), XML_GetCurrentColumnNumber(m_parser.get()) + 1, what);
    }

    void stop(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void suspendIfEnough()
    {
        if (m_events->all.size() < enoughEvents && m_events->values.size() < enoughValueBytes)
            return;
        XML_ParsingStatus now;
        XML_GetParsingStatus(m_parser.get(), &now);
        if (now.parsing == XML_PARSING)
            XML_StopParser(m_parser.get(), XML_TRUE);
    }

    std::size_t keep(std::string_view value)
    {
        const std::size_t begin = m_events->values.size();
        m_events->values += value;
        return begin;
    }

    static void XMLCALL start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        auto &parser = *static_cast<Expat *>(self);
        MarkupEvents &read = *parser.m_events;
        if (++parser.m_depth > mostDepth)
            return parser.stop(tooDeep());
        for (const XML_Char **one = attributes; *one != nullptr; one += 2) {
            if (**one == 'x' && std::strncmp(*one, "xmlns", 5) == 0)
                parser.m_names.declare(parser.m_depth, *one, one[1]);
        }
        const std::size_t first = read.attributes.size();
        for (const XML_Char **one = attributes; *one != nullptr; one += 2) {
            const std::string_view full(*one);
            if (full.front() == 'x' && (full == "xmlns" || full.starts_with("xmlns:")))
                continue;
            const std::string_view value(one[1]);
            MarkupEvents::Attribute &attribute = read.attributes.emplace_back();
            attribute.name = parser.m_names.ofAttribute(full);
            attribute.begin = parser.keep(value);
            attribute.size = value.size();
        }
        const std::string_view here = parser.m_open[std::size_t(parser.m_depth)] = parser.m_names.ofElement(name);
        parser.add(MarkupToken::Start, here, first, read.attributes.size() - first);
        if (const auto &unknown = parser.m_names.undeclaredPrefix())
            return parser.stop(undeclared(*unknown));
        if (parser.m_names.areTooMany())
            return parser.stop(tooManyNames());
        parser.suspendIfEnough();
    }

    static void XMLCALL end(void *self, const XML_Char *)
    {
        auto &parser = *static_cast<Expat *>(self);
        parser.add(MarkupToken::End, parser.m_open[std::size_t(parser.m_depth)], 0, 0);
        parser.m_names.leave(parser.m_depth--);
        parser.suspendIfEnough();
    }

    void add(MarkupToken token, std::string_view name, std::size_t begin, std::size_t size)
    {
        MarkupEvents::Event &event = m_events->all.emplace_back();
        event.token = token;
        event.depth = m_depth;
        event.name = name;
        event.begin = begin;
        event.size = size;
        event.line = XML_GetCurrentLineNumber(m_parser.get());
    }

    static void XMLCALL text(void *self, const XML_Char *text, int length)
    {
        auto &parser = *static_cast<Expat *>(self);
        auto &events = parser.m_events->all;
        const std::string_view more(text, std::size_t(length));
        const std::size_t begin = parser.keep(more);
        const bool goesOn = !events.empty() && events.back().token == MarkupToken::Text
            && events.back().size + more.size() <= textPieceBytes;
        if (goesOn)
            events.back().size += more.size();
        else
            parser.add(MarkupToken::Text, {}, begin, more.size());
        parser.suspendIfEnough();
    }

    static void XMLCALL entity(void *self, const XML_Char *name, int, const XML_Char *, int, const XML_Char *,
        const XML_Char *, const XML_Char *, const XML_Char *)
    {
        static_cast<Expat *>(self)->stop(
            SourceText::tr("the entity “%1” is declared, which no office program does").arg(shortName(name)));
    }

    static void XMLCALL unknownEntity(void *self, const XML_Char *name, int)
    {
        static_cast<Expat *>(self)->stop(SourceText::tr("the entity “%1” can't be resolved").arg(shortName(name)));
    }

    static void XMLCALL attributeDefault(
        void *self, const XML_Char *, const XML_Char *name, const XML_Char *, const XML_Char *value, int)
    {
        if (value != nullptr)
            static_cast<Expat *>(self)->stop(
                SourceText::tr("the attribute “%1” has a default, which no office program writes")
                    .arg(shortName(name)));
    }

    /// One that expat does not know, such as windows-1252: if each of its characters is a byte.
    static int XMLCALL otherEncoding(void *, const XML_Char *name, XML_Encoding *encoding)
    {
        const auto converter = openConverter(name);
        if (converter == nullptr || ucnv_getMaxCharSize(converter.get()) != 1)
            return XML_STATUS_ERROR;
        for (std::size_t byte = 0; byte < std::size(encoding->map); ++byte) {
            const char written = char(byte);
            std::array<UChar, 2> read {};
            UErrorCode error = U_ZERO_ERROR;
            const int length = ucnv_toUChars(converter.get(), read.data(), int(read.size()), &written, 1, &error);
            const bool isCharacter = error == U_ZERO_ERROR && length == 1 && read[0] != 0xFFFD;
            encoding->map[byte] = isCharacter ? int(read[0]) : -1;
        }
        encoding->data = nullptr;
        encoding->convert = nullptr;
        encoding->release = nullptr;
        return XML_STATUS_OK;
    }

    static QString shortName(const XML_Char *name) { return QString::fromUtf8(name).left(100); }

    MarkupInput &m_input;
    MarkupEvents *m_events = nullptr; ///< that are being made
    MarkupNames m_names;
    Handle<XML_ParserStruct, XML_ParserFree> m_parser;
    int m_depth = 0;
    std::array<std::string_view, mostDepth + 1> m_open; ///< names by depth
    qint64 m_fed = 0;
    qint64 m_pending = 0; ///< bytes of a token that is not complete
    bool m_suspended = false; ///< there were events enough
    bool m_atEnd = false; ///< of the input
    bool m_finished = false;
    QString m_wrong; ///< found by what expat called
    std::exception_ptr m_failure;
};

ExpatParser::ExpatParser(MarkupInput &input, std::span<const MarkupNamespace> namespaces)
    : m_expat(std::make_unique<Expat>(input, namespaces))
{
}

ExpatParser::~ExpatParser() = default;

void ExpatParser::parse(MarkupEvents &events)
{
    m_expat->parse(events);
}

} // namespace tranche
