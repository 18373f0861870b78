#include "source/text/FieldRules.h"

namespace tranche {

FieldRules::FieldRules(const Dialect &dialect)
    : separator(dialect.separator.empty() ? "," : dialect.separator)
    , quote(dialect.quote)
    , escape(dialect.quote == '\0' ? '\0' : dialect.escape)
    , plainEscape(tranche::plainEscape(dialect))
    , blankRuns(dialect.blankRuns)
{
    const char first = separator[0];
    if (first != ' ')
        blanks = dialect.blanks;
    structural = { first, quote == '\0' ? first : quote,
        plainEscape != '\0'                   ? plainEscape
            : quote == '\0' || escape == '\0' ? first
                                              : escape };
}

} // namespace tranche
