#include "source/formats/ods/OdsText.h"

#include <algorithm>
#include <charconv>

namespace tranche {

static void appendText(std::string &to, std::string_view text, SheetRowBytes &bytes)
{
    bytes.take(text.size());
    if (!bytes.tooMany())
        to += text;
}

/// Blanks that are counted, as several in a row would be one.
static void appendBlanks(std::string &to, std::string_view count, SheetRowBytes &bytes)
{
    std::size_t blanks = 1;
    const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), blanks);
    if (error == std::errc::result_out_of_range)
        blanks = RowText::mostRowBytes + 1;
    blanks = std::clamp<std::size_t>(blanks, 1, RowText::mostRowBytes + 1);
    bytes.take(blanks);
    if (!bytes.tooMany())
        to.append(blanks, ' ');
}

/// An element within a paragraph. @returns false if it is no part of the text
static bool readInParagraph(const MarkupReader &xml, std::string &to, SheetRowBytes &bytes)
{
    const std::string_view name = xml.name();
    if (name == "text:s")
        appendBlanks(to, xml.attribute("text:c"), bytes);
    else if (name == "text:tab")
        appendText(to, "\t", bytes);
    else if (name == "text:line-break")
        appendText(to, "\n", bytes);
    return name.starts_with("text:") && name != "text:note" && name != "text:ruby-text"
        && name != "text:tracked-changes";
}

void OdsText::read(MarkupReader &xml, std::string &to, SheetRowBytes &bytes)
{
    const int own = xml.depth();
    int paragraph = 0; // how deep the one stands that is open
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (xml.isText()) {
            if (paragraph > 0)
                appendText(to, xml.text(), bytes);
        } else if (xml.isEnd()) {
            if (xml.depth() == paragraph)
                paragraph = 0;
        } else if (paragraph > 0) {
            if (!readInParagraph(xml, to, bytes))
                xml.skipElement();
        } else if (xml.name() == "text:p" || xml.name() == "text:h") {
            paragraph = xml.depth();
            if (paragraphs++ > 0)
                appendText(to, "\n", bytes);
        } else if (!xml.name().starts_with("text:list")) {
            hadTable = hadTable || xml.name() == "table:table";
            xml.skipElement();
        }
    }
}

} // namespace tranche
