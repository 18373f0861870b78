#include "source/formats/markup/ExpatParser.h"

#include "core/Handles.h"
#include "core/Texts.h"

#include <algorithm>
#include <expat.h>
#include <new>

namespace tranche {

static constexpr qint64 markupBlockBytes = qint64(64) << 10;
static constexpr std::size_t enoughEvents = 4096;
static constexpr std::size_t enoughValueBytes = std::size_t(256) << 10;

class ExpatParser::Expat
{
public:
    Expat(MarkupInput &input, MarkupNames &names)
        : m_input(input)
        , m_names(names)
        , m_parser(XML_ParserCreateNS(nullptr, MarkupNames::behindNamespace))
    {
        if (m_parser == nullptr)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Expat::start, &Expat::end);
        XML_SetCharacterDataHandler(m_parser.get(), &Expat::text);
        XML_SetEntityDeclHandler(m_parser.get(), &Expat::entity);
        XML_SetSkippedEntityHandler(m_parser.get(), &Expat::unknownEntity);
        XML_SetAttlistDeclHandler(m_parser.get(), &Expat::attributeDefault);
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
        if (status == XML_STATUS_ERROR)
            return fail(
                m_wrong.isEmpty() ? QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))) : m_wrong);
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
        XML_ParsingStatus now;
        XML_GetParsingStatus(m_parser.get(), &now);
        const bool enough = m_events->all.size() >= enoughEvents || m_events->values.size() >= enoughValueBytes;
        if (enough && now.parsing == XML_PARSING)
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
        if (++parser.m_depth > mostDepth)
            return parser.stop(tooDeep());
        const std::size_t first = parser.m_events->attributes.size();
        for (; *attributes != nullptr; attributes += 2) {
            const std::string_view value(attributes[1]);
            parser.m_events->attributes.push_back(
                { parser.m_names.name(attributes[0]), parser.keep(value), value.size() });
        }
        parser.m_events->all.push_back({ MarkupToken::Start, parser.m_depth, parser.m_names.name(name), first,
            parser.m_events->attributes.size() - first });
        if (parser.m_names.areTooMany())
            return parser.stop(tooManyNames());
        parser.suspendIfEnough();
    }

    static void XMLCALL end(void *self, const XML_Char *name)
    {
        auto &parser = *static_cast<Expat *>(self);
        parser.m_events->all.push_back({ MarkupToken::End, parser.m_depth--, parser.m_names.name(name) });
        parser.suspendIfEnough();
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
            events.push_back({ MarkupToken::Text, parser.m_depth, {}, begin, more.size() });
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

    static QString shortName(const XML_Char *name) { return QString::fromUtf8(name).left(100); }

    MarkupInput &m_input;
    MarkupNames &m_names;
    MarkupEvents *m_events = nullptr; ///< that are being made
    Handle<XML_ParserStruct, XML_ParserFree> m_parser;
    int m_depth = 0;
    qint64 m_fed = 0;
    qint64 m_pending = 0; ///< bytes of a token that is not complete
    bool m_suspended = false; ///< there were events enough
    bool m_atEnd = false; ///< of the input
    bool m_finished = false;
    QString m_wrong; ///< found by what expat called
    std::exception_ptr m_failure;
};

ExpatParser::ExpatParser(MarkupInput &input, MarkupNames &names)
    : m_expat(std::make_unique<Expat>(input, names))
{
}

ExpatParser::~ExpatParser() = default;

void ExpatParser::parse(MarkupEvents &events)
{
    m_expat->parse(events);
}

} // namespace tranche
