#include "mapping/types/Blob.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"
#include "mapping/types/HexDigit.h"

#include <array>
#include <memory>

namespace tranche {

/// The digits behind what may stand in front of them: 0x…, \\x…, X'…'
static std::string_view bareHex(std::string_view text)
{
    text = trimmedBlanks(text);
    if (text.starts_with("0x") || text.starts_with("0X") || text.starts_with("\\x"))
        return text.substr(2);
    const bool isLiteral = (text.starts_with("X'") || text.starts_with("x'")) && text.size() > 2 && text.back() == '\'';
    return isLiteral ? text.substr(2, text.size() - 3) : text;
}

/// @param to half as many bytes as the text has. @returns false if it is none
static bool decodeHex(std::string_view text, char *to)
{
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0)
            return false;
        *to++ = char(high << 4 | low);
    }
    return true;
}

static int base64Digit(char byte)
{
    static constexpr auto digits = [] {
        constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        std::array<signed char, 256> all {};
        all.fill(-1);
        for (std::size_t i = 0; i < letters.size(); ++i)
            all[static_cast<unsigned char>(letters[i])] = static_cast<signed char>(i);
        return all;
    }();
    return digits[static_cast<unsigned char>(byte)];
}

/// Four letters a time, the last of them filled with =; bits that the filling leaves over have to be 0.
static bool decodeBase64(std::string_view text, char *to, std::size_t bytes)
{
    std::size_t written = 0;
    for (std::size_t at = 0; at < text.size(); at += 4) {
        unsigned bits = 0;
        const std::size_t wanted = std::min<std::size_t>(3, bytes - written);
        for (std::size_t i = 0; i < 4; ++i) {
            const int digit = i <= wanted ? base64Digit(text[at + i]) : 0;
            if (digit < 0)
                return false;
            bits = bits << 6 | unsigned(digit);
        }
        if (wanted < 3 && (bits & (wanted == 1 ? 0xFFFFU : 0xFFU)) != 0)
            return false;
        for (std::size_t i = 0; i < wanted; ++i)
            to[written++] = char(bits >> (16 - 8 * i));
    }
    return true;
}

static std::size_t base64Bytes(std::string_view text)
{
    const std::size_t filling = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    return text.size() / 4 * 3 - filling;
}

static bool parseBlobCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    const bool isHex = format.bytes == ByteCoding::Hex;
    const std::string_view text = isHex ? bareHex(cell.view()) : trimmedBlanks(cell.view());
    if (text.size() % (isHex ? 2 : 4) != 0)
        return false;
    const std::size_t length = isHex ? text.size() / 2 : base64Bytes(text);
    std::unique_ptr<char[]> own;
    if (length > TextArena::blockBytes)
        own.reset(new char[length]);
    char *const bytes = own != nullptr ? own.get() : texts.converted.take(length);
    if (isHex ? !decodeHex(text, bytes) : !decodeBase64(text, bytes, length))
        return false;
    cell = Cell({ bytes == nullptr ? "" : bytes, length }, cell.quoted);
    cell.kind = CellKind::Blob;
    if (own != nullptr)
        texts.unescaped.push_back(std::move(own));
    return true;
}

static QString blobMessage(std::string_view, const ValueFormat &format)
{
    return format.bytes == ByteCoding::Hex
        ? MappingText::tr("is not bytes as pairs of hexadecimal digits, such as 48656c6c6f")
        : MappingText::tr("is not bytes in base64, such as SGVsbG8=");
}

static std::optional<ValueFormat> blobFormat(std::string_view text, QString *problem)
{
    ValueFormat format;
    if (text == "base64" || text == "hex") {
        format.bytes = text == "hex" ? ByteCoding::Hex : ByteCoding::Base64;
        return format;
    }
    if (problem != nullptr)
        *problem = MappingText::tr("is neither hex nor base64");
    return std::nullopt;
}

/// Where the values are no pairs of digits.
static std::span<const ValueFormat> knownByteCodings()
{
    static const std::array<ValueFormat, 1> base64 { [] {
        ValueFormat format;
        format.bytes = ByteCoding::Base64;
        return format;
    }() };
    return base64;
}

constinit const ColumnTypeInfo blobType {
    .name = "BLOB",
    .label = [] { return MappingText::tr("bytes"); },
    .parse = parseBlobCell,
    .message = blobMessage,
    .format = blobFormat,
    .formatExample = "base64",
    .knownFormats = knownByteCodings,
    .scale = ValueScale::None,
    .offer = TypeOffer::Always,
};

} // namespace tranche
