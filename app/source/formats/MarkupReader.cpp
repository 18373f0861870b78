#include "source/formats/MarkupReader.h"

#include "core/BoundedQueue.h"
#include "core/Failure.h"
#include "core/Handles.h"
#include "core/Interruption.h"
#include "core/Texts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <expat.h>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace tranche {

static constexpr int mostMarkupDepth = 200;
static constexpr qint64 mostTokenBytes = qint64(4) << 20; ///< of a tag, a comment, a declaration
static constexpr qint64 markupBlockBytes = qint64(64) << 10;
static constexpr std::size_t enoughEvents = 4096;
static constexpr std::size_t enoughValueBytes = std::size_t(256) << 10;
static constexpr std::size_t textPieceBytes = std::size_t(64) << 10;

class MarkupReader::Parser
{
public:
    Parser(std::unique_ptr<ByteStream> input, std::span<const MarkupNamespace> namespaces)
        : m_input(std::move(input))
        , m_names(namespaces)
        , m_parser(XML_ParserCreate(nullptr))
    {
        if (m_parser == nullptr)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Parser::start, &Parser::end);
        XML_SetCharacterDataHandler(m_parser.get(), &Parser::text);
        XML_SetEntityDeclHandler(m_parser.get(), &Parser::entity);
        XML_SetSkippedEntityHandler(m_parser.get(), &Parser::unknownEntity);
        XML_SetAttlistDeclHandler(m_parser.get(), &Parser::attributeDefault);
    }

    /// Reads on until there are some events, or the end. What stands before something wrong is good.
    void parse(Part &to)
    {
        m_to = &to;
        to.events.clear();
        to.attributes.clear();
        to.values.clear();
        while (to.events.empty() && !m_finished) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            step();
        }
        if (to.events.empty())
            to.events.emplace_back();
        to.bytesOfFile = m_input->bytesOfFile();
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
            got = m_input->read(static_cast<char *>(buffer), std::size_t(wanted));
            m_fed += qint64(got);
            m_atEnd = got == 0;
            status = XML_ParseBuffer(m_parser.get(), int(got), m_atEnd);
        }
        if (!m_wrong.isEmpty()) // what expat may not tell at the end
            return fail(m_wrong);
        if (status == XML_STATUS_ERROR)
            return fail(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        m_suspended = status == XML_STATUS_SUSPENDED;
        m_finished = m_atEnd && !m_suspended;
        if (m_suspended)
            return;
        // What is not complete is kept by expat and read again from its begin: so more comes at once the longer it is.
        const qint64 parsed = XML_GetCurrentByteIndex(m_parser.get()); // below 0: expat waits for more
        m_pending = parsed < 0 ? m_pending + qint64(got) : m_fed - parsed;
        if (parsed >= 0 && m_pending > mostTokenBytes)
            fail(SourceText::tr("a tag, a comment or a declaration is longer than %1 MB").arg(mostTokenBytes >> 20));
    }

    /// To be thrown behind the events.
    void fail(const QString &what)
    {
        m_failure = std::make_exception_ptr(Failure(QStringLiteral("source.xml"),
            SourceText::tr("%1 can't be read: line %2, column %3: %4")
                .arg(m_input->name())
                .arg(XML_GetCurrentLineNumber(m_parser.get()))
                .arg(XML_GetCurrentColumnNumber(m_parser.get()) + 1)
                .arg(what),
            SourceText::tr("Get the file again, or save it anew in the program that made it.")));
    }

    void stop(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void suspendIfEnough()
    {
        if (m_to->events.size() < enoughEvents && m_to->values.size() < enoughValueBytes)
            return;
        XML_ParsingStatus now;
        XML_GetParsingStatus(m_parser.get(), &now);
        if (now.parsing == XML_PARSING)
            XML_StopParser(m_parser.get(), XML_TRUE);
    }

    std::size_t keep(std::string_view value)
    {
        const std::size_t begin = m_to->values.size();
        m_to->values += value;
        return begin;
    }

    static void XMLCALL start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        auto &parser = *static_cast<Parser *>(self);
        Part &to = *parser.m_to;
        if (++parser.m_depth > mostMarkupDepth)
            return parser.stop(SourceText::tr("elements are nested too deeply"));
        for (const XML_Char **one = attributes; *one != nullptr; one += 2) {
            if (**one == 'x' && std::strncmp(*one, "xmlns", 5) == 0)
                parser.m_names.declare(parser.m_depth, *one, one[1]);
        }
        const std::size_t first = to.attributes.size();
        for (const XML_Char **one = attributes; *one != nullptr; one += 2) {
            const std::string_view full(*one);
            if (full.front() == 'x' && (full == "xmlns" || full.starts_with("xmlns:")))
                continue;
            const std::string_view value(one[1]);
            Attribute &attribute = to.attributes.emplace_back();
            attribute.name = parser.m_names.ofAttribute(full);
            attribute.begin = parser.keep(value);
            attribute.size = value.size();
        }
        const std::string_view here = parser.m_open[std::size_t(parser.m_depth)] = parser.m_names.ofElement(name);
        parser.add(Token::Start, here, first, to.attributes.size() - first);
        if (const auto &unknown = parser.m_names.undeclaredPrefix())
            return parser.stop(SourceText::tr("the prefix “%1” is not declared").arg(shortName(unknown->c_str())));
        if (parser.m_names.areTooMany())
            return parser.stop(SourceText::tr("there are more than %1 names of elements").arg(MarkupNames::most));
        parser.suspendIfEnough();
    }

    static void XMLCALL end(void *self, const XML_Char *)
    {
        auto &parser = *static_cast<Parser *>(self);
        parser.add(Token::End, parser.m_open[std::size_t(parser.m_depth)], 0, 0);
        parser.m_names.leave(parser.m_depth--);
        parser.suspendIfEnough();
    }

    void add(Token token, std::string_view name, std::size_t begin, std::size_t size)
    {
        Event &event = m_to->events.emplace_back();
        event.token = token;
        event.depth = m_depth;
        event.name = name;
        event.begin = begin;
        event.size = size;
    }

    static void XMLCALL text(void *self, const XML_Char *text, int length)
    {
        auto &parser = *static_cast<Parser *>(self);
        auto &events = parser.m_to->events;
        const std::string_view more(text, std::size_t(length));
        const std::size_t begin = parser.keep(more);
        const bool goesOn = !events.empty() && events.back().token == Token::Text
            && events.back().size + more.size() <= textPieceBytes;
        if (goesOn)
            events.back().size += more.size();
        else
            parser.add(Token::Text, {}, begin, more.size());
        parser.suspendIfEnough();
    }

    static void XMLCALL entity(void *self, const XML_Char *name, int, const XML_Char *, int, const XML_Char *,
        const XML_Char *, const XML_Char *, const XML_Char *)
    {
        static_cast<Parser *>(self)->stop(
            SourceText::tr("the entity “%1” is declared, which no office program does").arg(shortName(name)));
    }

    static void XMLCALL unknownEntity(void *self, const XML_Char *name, int)
    {
        static_cast<Parser *>(self)->stop(SourceText::tr("the entity “%1” can't be resolved").arg(shortName(name)));
    }

    static void XMLCALL attributeDefault(
        void *self, const XML_Char *, const XML_Char *name, const XML_Char *, const XML_Char *value, int)
    {
        if (value != nullptr)
            static_cast<Parser *>(self)->stop(
                SourceText::tr("the attribute “%1” has a default, which no office program writes")
                    .arg(shortName(name)));
    }

    static QString shortName(const XML_Char *name) { return QString::fromUtf8(name).left(100); }

    std::unique_ptr<ByteStream> m_input;
    Part *m_to = nullptr; ///< what is read goes there
    MarkupNames m_names;
    Handle<XML_ParserStruct, XML_ParserFree> m_parser;
    int m_depth = 0;
    std::array<std::string_view, mostMarkupDepth + 1> m_open; ///< names by depth
    qint64 m_fed = 0;
    qint64 m_pending = 0; ///< bytes of a token that is not complete
    bool m_suspended = false; ///< there were events enough
    bool m_atEnd = false; ///< of the input
    bool m_finished = false;
    QString m_wrong; ///< found by what expat called
    std::exception_ptr m_failure;
};

/// The thread that reads ahead.
class MarkupReader::Ahead
{
public:
    explicit Ahead(Parser &parser)
        : m_parts(partsAhead)
        , m_thread([this, &parser] { run(parser); })
    {
    }
    ~Ahead()
    {
        m_abandoned = true;
        m_parts.abandon();
        m_thread.join();
    }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// @returns nullopt behind the end
    std::optional<Part> next()
    {
        while (!m_parts.waitForValue(std::chrono::milliseconds(50)))
            Interruption::check();
        Interruption::check();
        return m_parts.pop();
    }

private:
    static constexpr std::size_t partsAhead = 8;

    void run(Parser &parser)
    {
        const Interruption interruption([this] { return m_abandoned.load(); });
        std::exception_ptr failure;
        try {
            for (bool more = true; more;) {
                Part part;
                parser.parse(part);
                more = part.events.back().token != Token::Finish && m_parts.push(std::move(part));
            }
        } catch (...) {
            failure = std::current_exception();
        }
        m_parts.close(failure);
    }

    BoundedQueue<Part> m_parts;
    std::atomic<bool> m_abandoned = false;
    std::thread m_thread;
};

MarkupReader::MarkupReader(
    std::unique_ptr<ByteStream> input, std::span<const MarkupNamespace> namespaces, Reading reading)
    : m_parser(std::make_unique<Parser>(std::move(input), namespaces))
{
    m_part.events.emplace_back();
    if (reading == Reading::Ahead)
        m_ahead = std::make_unique<Ahead>(*m_parser);
}

MarkupReader::~MarkupReader() = default;

void MarkupReader::readMore()
{
    m_at = 0;
    try {
        if (!m_ahead) {
            m_parser->parse(m_part);
        } else if (auto part = m_ahead->next()) {
            m_part = std::move(*part);
        } else {
            m_part.events.assign(1, Event());
        }
    } catch (...) {
        m_part.events.assign(1, Event());
        throw;
    }
}

std::string_view MarkupReader::attribute(std::string_view name) const
{
    for (const Attribute &one : attributes()) {
        if (isSameName(one.name, name))
            return valueAt(one.begin, one.size);
    }
    return {};
}

bool MarkupReader::hasAttribute(std::string_view name) const
{
    const auto all = attributes();
    return std::any_of(all.begin(), all.end(), [name](const Attribute &one) { return isSameName(one.name, name); });
}

void MarkupReader::skipElement()
{
    const int own = depth();
    while (next() != Token::End || depth() != own) { }
}

} // namespace tranche
