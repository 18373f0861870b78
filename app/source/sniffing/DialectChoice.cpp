#include "source/sniffing/DialectChoice.h"

namespace tranche {

DialectChoice choiceOf(const Dialect &dialect)
{
    return { dialect.separator, dialect.quote, dialect.escape, dialect.headerRows, dialect.skipLines,
        dialect.footerLines, dialect.comment, dialect.blankRuns, dialect.blanks, false, dialect.malformed,
        dialect.surplus, dialect.markedRows, dialect.blanksAreGuessed, dialect.unitsLine };
}

} // namespace tranche
