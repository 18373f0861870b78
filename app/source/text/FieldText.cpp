#include "source/text/FieldText.h"

namespace tranche {

QByteArray fieldText(const QByteArray &value, bool quoted, const Dialect &dialect)
{
    const char quote = dialect.quote;
    const std::string_view text(value.constData(), std::size_t(value.size()));
    const bool special = text.find(dialect.separator) != std::string_view::npos
        || text.find_first_of("\r\n") != std::string_view::npos || (quote != '\0' && value.startsWith(quote));
    if (quote == '\0' || (!quoted && !special))
        return value;
    QByteArray escaped = value;
    if (dialect.escape != quote && dialect.escape != '\0')
        escaped.replace(QByteArray(1, dialect.escape), QByteArray(2, dialect.escape));
    escaped.replace(QByteArray(1, quote), QByteArray(1, dialect.escape == '\0' ? quote : dialect.escape) + quote);
    return quote + escaped + quote;
}

} // namespace tranche
