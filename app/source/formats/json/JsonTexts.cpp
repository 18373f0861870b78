#include "source/formats/json/JsonTexts.h"

#include "core/Utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace tranche {

/// A piece of a string as it is written in JSON.
static std::string escapedJson(std::string_view piece)
{
    std::string text;
    for (const char byte : piece) {
        constexpr std::string_view special = "\"\\\b\f\n\r\t";
        constexpr std::string_view letters = "\"\\bfnrt";
        constexpr std::string_view digits = "0123456789abcdef";
        const auto value = static_cast<unsigned char>(byte);
        if (const std::size_t found = special.find(byte); found != std::string_view::npos)
            (text += '\\') += letters[found];
        else if (value < 0x20)
            ((text += "\\u00") += digits[value / 16U]) += digits[value % 16U];
        else
            text += byte;
    }
    return text;
}

static void tellNested(JsonPullReader &reader, const TakeText &take)
{
    const int around = reader.depth() - 1;
    bool isFirst = true; // of an object or array, or the value of a key: no comma stands before it
    bool isStringBegin = true;
    for (;; reader.next()) {
        const JsonToken token = reader.token();
        const bool isEnd = token == JsonToken::EndObject || token == JsonToken::EndArray;
        if (!isFirst && !isEnd && isStringBegin)
            take(",");
        isFirst = token == JsonToken::BeginObject || token == JsonToken::BeginArray || token == JsonToken::Key;
        if (token == JsonToken::BeginObject || token == JsonToken::BeginArray) {
            take(token == JsonToken::BeginObject ? "{" : "[");
        } else if (isEnd) {
            take(token == JsonToken::EndObject ? "}" : "]");
        } else if (token == JsonToken::Key) {
            take('"' + escapedJson(reader.text()) + "\":");
        } else if (token == JsonToken::String) {
            if (isStringBegin)
                take("\"");
            take(escapedJson(reader.text()));
            if (reader.isLastPiece())
                take("\"");
            isStringBegin = reader.isLastPiece();
        } else {
            take(reader.text());
        }
        if (isEnd && reader.depth() == around)
            return;
    }
}

void readAsText(JsonPullReader &reader, const TakeText &take)
{
    reader.enterValue();
    switch (reader.token()) {
    case JsonToken::String:
        take(reader.text());
        while (!reader.isLastPiece()) {
            reader.next();
            take(reader.text());
        }
        return;
    case JsonToken::Number:
    case JsonToken::True:
    case JsonToken::False:
        take(reader.text());
        return;
    case JsonToken::BeginObject:
    case JsonToken::BeginArray:
        tellNested(reader, take);
        return;
    default:
        return;
    }
}

std::string readText(JsonPullReader &reader, std::size_t most, const TakeText &rest)
{
    std::string kept;
    bool isFull = false;
    readAsText(reader, [&](std::string_view piece) {
        std::size_t fits = isFull ? 0 : std::min(piece.size(), most - kept.size());
        while (fits > 0 && fits < piece.size() && isContinuation(piece[fits]))
            --fits;
        kept.append(piece.substr(0, fits));
        if (fits == piece.size())
            return;
        isFull = true;
        if (rest)
            rest(piece.substr(fits));
    });
    return kept;
}

template <typename Number> static std::optional<Number> parsedNumber(JsonPullReader &reader)
{
    reader.enterValue();
    if (!reader.is(JsonToken::Number) && !reader.is(JsonToken::String)) {
        reader.skipValue();
        return std::nullopt;
    }
    constexpr std::size_t longest = 400;
    const std::string text = readText(reader, longest);
    Number number {};
    const char *const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end)
        return std::nullopt;
    if constexpr (std::is_floating_point_v<Number>) {
        if (!std::isfinite(number))
            return std::nullopt;
    }
    return number;
}

std::optional<double> readNumber(JsonPullReader &reader)
{
    return parsedNumber<double>(reader);
}

std::optional<qint64> readInteger(JsonPullReader &reader)
{
    return parsedNumber<qint64>(reader);
}

bool readTruth(JsonPullReader &reader)
{
    constexpr std::size_t longest = 5;
    return readText(reader, longest) == "true";
}

void readFlattened(JsonPullReader &reader, const std::string &path, std::size_t most,
    const std::function<void(const std::string &path, const std::string &value)> &take)
{
    reader.enterValue();
    if (reader.is(JsonToken::BeginObject)) {
        reader.eachKey([&](std::string_view key) {
            std::string below = path.empty() ? std::string(key) : path + '.' + std::string(key);
            below.resize(std::min(below.size(), most));
            readFlattened(reader, below, most, take);
        });
    } else if (reader.is(JsonToken::BeginArray)) {
        reader.eachElement([&] { readFlattened(reader, path, most, take); });
    } else if (!reader.is(JsonToken::Null)) {
        take(path, readText(reader, most));
    }
}

} // namespace tranche
