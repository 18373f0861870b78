#include "source/text/FieldEscapes.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tranche {

std::string_view withoutEscapes(const FieldRules &rules, std::string_view field, RowBuffer &store)
{
    auto text = std::make_unique<char[]>(field.size());
    std::size_t length = 0;
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] == rules.escape && at + 1 < field.size()
            && (field[at + 1] == rules.quote || field[at + 1] == rules.escape))
            ++at;
        text[length++] = field[at];
    }
    const std::string_view result(text.get(), length);
    store.unescaped.push_back(std::move(text));
    return result;
}

std::string_view withoutPlainEscapes(
    const FieldRules &rules, std::string_view text, std::size_t begin, std::size_t end, RowBuffer &store)
{
    auto copy = std::make_unique<char[]>(end - begin);
    std::size_t length = 0;
    while (begin < end) {
        const std::size_t behind = std::min(end, begin + rules.bytesAt(text, begin));
        const std::size_t from = begin + (rules.isEscapedSeparator(text, begin) ? 1 : 0);
        length = std::size_t(std::copy(text.data() + from, text.data() + behind, copy.get() + length) - copy.get());
        begin = behind;
    }
    const std::string_view result(copy.get(), length);
    store.unescaped.push_back(std::move(copy));
    return result;
}

} // namespace tranche
