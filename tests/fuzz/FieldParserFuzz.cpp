/// The field parser: rows must not depend on where blocks are cut, and lines must add up. Values are parsed as well.
#include "mapping/types/NumberParser.h"
#include "source/bytes/LineCount.h"
#include "source/text/RowParser.h"

#include <cstdlib>
#include <string>

using namespace tranche;

using Rows = std::vector<std::vector<std::string>>;

static void take(const RowBuffer &buffer, Rows &rows, std::vector<std::int64_t> &lines)
{
    for (const Row &row : buffer.rows) {
        std::vector<std::string> fields;
        for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
            const std::string_view field = buffer.cells[row.firstCell + i].view();
            std::int64_t integer = 0;
            double real = 0;
            if (parseInteger(field, integer) == NumberProblem::None && std::to_string(integer).size() > field.size())
                std::abort();
            parseReal(field, real);
            fields.emplace_back(field);
        }
        rows.push_back(std::move(fields));
        lines.push_back(row.line);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    Dialect dialect;
    dialect.separator = std::string(1, ",;\t|"[data[0] % 4]) + (data[0] & 0x80 ? " " : "");
    dialect.quote = "\"'\0"[data[1] % 3];
    dialect.escape = data[1] & 0x80 ? '\\' : dialect.quote;
    dialect.blanks = Blanks((data[0] >> 4) % 3);
    const std::size_t blockBytes = 1 + data[2] + std::size_t(data[3]) * 4;
    const std::string_view text(reinterpret_cast<const char *>(data) + 4, size - 4);

    const RowParser parser(dialect, 0);
    Rows whole;
    std::vector<std::int64_t> wholeLines;
    RowBuffer buffer;
    const RowParser::Result result = parser.parse(text, true, 1, buffer);
    take(buffer, whole, wholeLines);
    std::int64_t lines = buffer.blankLines;
    for (const Row &row : buffer.rows)
        lines += row.lineCount;
    if (result.consumed != text.size() || lines != countLines(text) || result.nextLine != lines + 1)
        std::abort();

    Rows inBlocks;
    std::vector<std::int64_t> blockLines;
    std::size_t at = 0;
    std::int64_t line = 1;
    std::size_t length = blockBytes;
    while (at < text.size()) {
        buffer.clear();
        const bool atEnd = at + length >= text.size();
        const auto part = parser.parse(text.substr(at, length), atEnd, line, buffer);
        take(buffer, inBlocks, blockLines);
        at += part.consumed;
        line = part.nextLine;
        length = part.consumed == 0 ? length * 2 : blockBytes;
    }
    if (inBlocks != whole || blockLines != wholeLines)
        std::abort();
    return 0;
}
