#include "source/formats/html/HtmlText.h"

#include "core/Utf8.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace tranche {

static constexpr char32_t privateBytes = 0xF700; ///< and the byte

static void appendHtmlCharacter(std::string &to, char32_t character)
{
    const char32_t one[] = { character };
    to += QString::fromUcs4(one, 1).toUtf8().toStdString();
}

static void appendPrivately(std::string &to, char byte)
{
    appendHtmlCharacter(to, privateBytes + static_cast<unsigned char>(byte));
}

std::string bytesOfHtml(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t plain = std::min(text.find('\xEF', i), text.size());
        bytes += text.substr(i, plain - i);
        if (i = plain; i == text.size())
            break;
        // U+F700 to U+F7FF are EF 9C 80 to EF 9F BF.
        const auto second = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (text[i] == '\xEF' && second >= 0x9C && second <= 0x9F) {
            bytes += static_cast<char>(((second & 3U) << 6U) | (static_cast<unsigned char>(text[i + 2]) & 0x3FU));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// How many bytes go through libxml2 as they are; text is valid UTF-8.
static std::size_t plainBytes(std::string_view text)
{
    const auto isSpecial = [](char byte) {
        const bool isControl = static_cast<unsigned char>(byte) < 0x20;
        return (isControl && byte != '\t' && byte != '\n' && byte != '\r') || byte == '\x7F' || byte == '\xEF';
    };
    return std::size_t(std::find_if(text.begin(), text.end(), isSpecial) - text.begin());
}

void appendHtmlSafely(std::string &to, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t valid = firstInvalidUtf8(text);
        for (std::size_t i = 0; i < valid;) {
            const std::size_t plain = plainBytes(text.substr(i, valid - i));
            to += text.substr(i, plain);
            i += plain;
            if (i == valid)
                break;
            const std::string_view three = text.substr(i, 3);
            const bool isNone = three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF"; // U+FFFE, U+FFFF
            const bool isLetter = text[i] == '\xEF' && !isNone;
            if (text[i] == '\f' || isLetter) {
                to += isLetter ? text[i] : ' ';
                ++i;
                continue;
            }
            for (const char byte : three.substr(0, isNone ? 3 : 1))
                appendPrivately(to, byte);
            i += isNone ? 3 : 1;
        }
        if (valid < text.size())
            appendPrivately(to, text[valid]);
        text.remove_prefix(std::min(text.size(), valid + 1));
    }
}

/// What a number stands for, as browsers read it: 128 to 159 are those of Windows-1252.
static char32_t characterOfNumber(std::uint32_t number)
{
    static constexpr std::array<char16_t, 32> windows { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };
    if (number >= 0x80 && number < 0xA0)
        return windows[number - 0x80];
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
        return 0xFFFD;
    return number;
}

std::size_t appendHtmlNumber(std::string &to, std::string_view text)
{
    if (!text.starts_with("&#"))
        return 0;
    const bool isHexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const std::size_t digits = isHexadecimal ? 3 : 2;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(
        text.data() + std::min(digits, text.size()), text.data() + text.size(), number, isHexadecimal ? 16 : 10);
    if (error == std::errc::invalid_argument)
        return 0;
    std::string bytes;
    const char32_t character = characterOfNumber(error == std::errc() ? number : 0);
    appendHtmlCharacter(bytes, character);
    if (character == U'<' || character == U'&')
        to += character == U'<' ? "&lt;" : "&amp;";
    else
        appendHtmlSafely(to, bytes);
    const auto length = std::size_t(end - text.data());
    return length + (length < text.size() && text[length] == ';' ? 1 : 0);
}

} // namespace tranche
