#pragma once

#include "source/formats/json/JsonInput.h"

#include <bitset>
#include <string>

namespace tranche {

enum class JsonToken : quint8 {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Key,
    String, ///< or a piece of one
    Number,
    True,
    False,
    Null,
    Finish
};

/// JSON read while it comes, a token after the other; several texts may stand behind each other, as one a line. What
/// is in memory does not grow with the text: a long string comes in pieces.
///
/// Texts are valid UTF-8: bytes that are none in the file, and halves of surrogate pairs, become U+FFFD each. NaN and
/// Infinity, as Python writes them, are numbers; control characters in strings are taken as they are. All else is read
/// strictly.
class JsonPullReader final
{
public:
    static constexpr int mostDepth = 200; ///< of objects and arrays
    static constexpr std::size_t mostPieceBytes = std::size_t(64)
        << 10; ///< of a text in the file; a key may not be longer

    explicit JsonPullReader(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// Goes on to what comes next; Finish at the end, and from then on.
    /// @throws Failure "source.json" for what is no JSON or breaks off, with the name of the stream and the line. From
    /// then on nothing can be read.
    JsonToken next();

    JsonToken token() const { return m_token; }
    bool is(JsonToken token) const { return m_token == token; }
    /// The key, the number as it is written, or the piece of the string. Pieces are full but for the last one, wherever
    /// the stream is cut. Valid until next().
    std::string_view text() const { return m_text; }
    /// Of the string here: no other piece follows.
    bool isLastPiece() const { return !m_isInString; }
    /// Objects and arrays that are open; one that begins here is among them, one that ends is not.
    int depth() const { return m_depth; }
    /// Behind the end of one of the texts.
    bool isTextEnd() const { return m_depth == 0 && !m_isInString && m_token != JsonToken::Finish; }

    /// Goes to the end of the value that begins here, or of that of the key here.
    void skipValue();
    /// From a key to its value; elsewhere nothing.
    void enterValue()
    {
        if (m_token == JsonToken::Key)
            next();
    }
    /// Calls take(key) for each key of the object that begins here, or is the value of the key here. What take() leaves
    /// of the value is skipped. What is no object is skipped as a whole. @returns whether it is one
    template <typename Take> bool eachKey(Take take)
    {
        if (!entersNested(JsonToken::BeginObject))
            return false;
        for (const int own = m_depth; m_depth >= own && next() != JsonToken::EndObject;) {
            take(m_text);
            leaveValue(own);
        }
        return true;
    }
    /// The same for the elements of an array: take() is called where the element begins.
    template <typename Take> bool eachElement(Take take)
    {
        if (!entersNested(JsonToken::BeginArray))
            return false;
        for (const int own = m_depth; m_depth >= own && next() != JsonToken::EndArray;) {
            take();
            leaveValue(own);
        }
        return true;
    }

    /// Between two texts: the first byte of what follows, blanks left out; '\0' at the end. Tells lines of JSON from
    /// others before next() refuses these.
    char nextByte() { return m_input.passBlanks() ? m_input.byte() : '\0'; }
    /// Between two texts: the rest of the line as it is, without its end. @param most bytes that are kept
    std::string takeLine(std::size_t most = mostPieceBytes);

    /// Where the reader has come to, from 1.
    qint64 line() { return m_input.line(); }
    qint64 bytesOfFile() const { return m_input.stream().bytesOfFile(); }
    QString streamName() const { return m_input.stream().fullName(); }
    /// What is wrong at this place, as what next() throws.
    [[noreturn]] void refuse(const QString &what);

private:
    enum class Expected : quint8 { Value, ValueOrEnd, KeyOrEnd, Key, CommaOrEnd };

    bool entersNested(JsonToken begin);
    void leaveValue(int depth);
    JsonToken begin(JsonToken token, bool isObject);
    JsonToken end(JsonToken token, bool isObject);
    JsonToken readKey();
    JsonToken readString();
    JsonToken readWord();
    JsonToken valueDone(JsonToken token);
    JsonToken told(JsonToken token) { return m_token = token; }
    void readPiece();
    void readEscape();
    unsigned readHex(std::size_t offset);
    void need(std::size_t bytes);
    void showPiece(std::string_view piece, bool isAscii);
    [[noreturn]] void refuseNext();
    [[noreturn]] void refuseEnd();

    JsonInput m_input;
    JsonToken m_token = JsonToken::Finish;
    Expected m_expected = Expected::Value;
    int m_depth = 0;
    bool m_isInString = false; ///< a piece of it follows
    std::bitset<mostDepth + 1> m_isObject; ///< by depth
    std::string_view m_text;
    std::string m_decoded; ///< a text that does not stand in the file as it is
};

} // namespace tranche
