#include "source/formats/xlsx/XlsxText.h"

#include <QString>

#include <charconv>

namespace tranche {

void decodeXlsxEscapes(std::string &text)
{
    constexpr std::size_t length = 7; // _xHHHH_
    std::string plain;
    std::size_t from = 0;
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char *const digits = text.data() + at + 2;
        const bool whole = at + length <= text.size() && text[at + length - 1] == '_'
            && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (!whole || (code >= 0xD800 && code < 0xE000)) {
            ++at;
            continue;
        }
        plain.append(text, from, at - from);
        plain += QString(QChar(char16_t(code))).toStdString();
        from = at += length;
    }
    if (from > 0)
        text = plain.append(text, from);
}

void takeXlsxText(MarkupReader &xml, SheetRowBytes &bytes, std::string &to)
{
    const int own = xml.depth();
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (xml.isStart("t"))
            bytes.takeText(xml, to);
        else if (xml.isStart() && xml.name() != "r")
            xml.skipElement(); // rPh and what looks belong to
    }
    decodeXlsxEscapes(to);
}

std::string_view withoutXmlBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::optional<std::size_t> xlsxWholeNumber(std::string_view text)
{
    text = withoutXmlBlanks(text);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isXlsxTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

} // namespace tranche
