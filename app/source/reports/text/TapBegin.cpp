#include "source/reports/text/TapBegin.h"

#include "core/Utf8.h"
#include "source/reports/text/TapLine.h"

#include <algorithm>

namespace tranche {

bool looksLikeTap(const QByteArray &begin)
{
    using Kind = TapLine::Kind;
    std::string_view rest = viewOf(begin);
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    if (rest.find('\0') != std::string_view::npos)
        return false;
    Kind first = Kind::Other;
    bool isSubtest = false;
    int plans = 0;
    int points = 0;
    int numbered = 0;
    int others = 0;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        const TapLine line = TapLine::of(text, 12);
        isSubtest = isSubtest || (line.kind == Kind::Comment && line.text.starts_with("Subtest:"));
        if (line.text.empty() || line.kind == Kind::Comment)
            continue;
        if (first == Kind::Other && points + plans + others == 0)
            first = line.indent == 0 || isSubtest ? line.kind : Kind::Other;
        plans += line.kind == Kind::Plan ? 1 : 0;
        points += line.kind == Kind::Point ? 1 : 0;
        numbered += line.kind == Kind::Point && line.number ? 1 : 0;
        others += line.kind == Kind::Other ? 1 : 0;
        if (first == Kind::Other && points + plans + others > 0) // as in any table: the rest need not be looked at
            return false;
    }
    return first == Kind::Version || (first == Kind::Plan && (points > 0 || others == 0))
        || (first == Kind::Point && (plans > 0 || numbered > 1));
}

} // namespace tranche
