#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/MarkupNames.h"

#include <exception>
#include <vector>

namespace tranche {

/// What becomes of control characters, which XML 1.0 forbids even as references.
enum class MarkupControls : quint8 { Refused, Kept };

enum class MarkupToken : quint8 { Start, End, Text, Finish };

/// Pieces of a document that were read at once.
struct MarkupEvents
{
    struct Attribute
    {
        std::string_view name;
        std::size_t begin = 0; ///< in values
        std::size_t size = 0;
    };
    struct Event
    {
        MarkupToken token = MarkupToken::Finish;
        int depth = 0;
        std::string_view name;
        std::size_t begin = 0; ///< of a text in values; of the attributes of an element in attributes
        std::size_t size = 0;
        quint64 line = 0; ///< of the document in which it begins, counted from 1
    };
    std::vector<Event> all;
    std::vector<Attribute> attributes;
    std::string values; ///< of texts and attributes
};

/// The bytes of a document, whose begin may be looked at before.
class MarkupInput
{
public:
    explicit MarkupInput(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    const ByteStream &stream() const { return *m_stream; }
    /// The first bytes, which are read all the same: more than at the last call, or all that there are.
    std::string_view lookFurther(bool &atEnd);
    /// @returns 0 at the end. @throws what the stream throws
    std::size_t read(char *to, std::size_t length);

private:
    std::unique_ptr<ByteStream> m_stream;
    std::string m_begin; ///< that was looked at
    std::size_t m_at = 0;
    std::exception_ptr m_failure; ///< behind it
};

/// What is no document of its kind. @param line counted from 1, as the column
std::exception_ptr markupFailure(const MarkupInput &input, quint64 line, quint64 column, const QString &what);

/// Makes pieces of the bytes of a document.
class MarkupParser
{
public:
    MarkupParser() = default;
    virtual ~MarkupParser() = default;
    MarkupParser(const MarkupParser &) = delete;
    MarkupParser &operator=(const MarkupParser &) = delete;

    /// Replaces the events by the next ones, by Finish at the end. @throws Failure "source.xml"
    virtual void parse(MarkupEvents &events) = 0;

    static constexpr int mostDepth = 200;
    static constexpr qint64 mostTokenBytes = qint64(4) << 20; ///< of a tag, a comment, a declaration
    static constexpr std::size_t textPieceBytes = std::size_t(64) << 10;

protected:
    static QString breaksOff();
    static QString tooDeep();
    static QString tooLong();
    static QString tooManyNames();
    static QString undeclared(const std::string &prefix);
};

} // namespace tranche
