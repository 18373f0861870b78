#include "source/text/FieldText.h"

namespace tranche {

/// Whether blanks of a value would be taken for those beside a separator.
static bool losesBlanks(std::string_view value, const Dialect &dialect)
{
    if (dialect.blanks == Blanks::Keep || value.empty() || dialect.separator.starts_with(' '))
        return false;
    const std::size_t first = value.find_first_not_of(' ');
    if (dialect.blanks == Blanks::BesideQuotes)
        return first != std::string_view::npos && first > 0 && value[first] == dialect.quote;
    return value.front() == ' ' || value.back() == ' ';
}

QByteArray fieldText(const QByteArray &value, bool quoted, const Dialect &dialect)
{
    const char quote = dialect.quote;
    const std::string_view text(value.constData(), std::size_t(value.size()));
    const bool special = text.find(dialect.separator) != std::string_view::npos
        || text.find_first_of("\r\n") != std::string_view::npos || (quote != '\0' && value.startsWith(quote))
        || losesBlanks(text, dialect) || (!dialect.comment.empty() && text.starts_with(dialect.comment));
    if (quote == '\0' && special && plainEscape(dialect) != '\0') {
        const QByteArray separator = QByteArray::fromStdString(dialect.separator);
        return QByteArray(value).replace(separator, QByteArray(1, plainEscape(dialect)) + separator);
    }
    if (quote == '\0' || (!quoted && !special))
        return value;
    QByteArray escaped = value;
    if (dialect.escape != quote && dialect.escape != '\0')
        escaped.replace(QByteArray(1, dialect.escape), QByteArray(2, dialect.escape));
    escaped.replace(QByteArray(1, quote), QByteArray(1, dialect.escape == '\0' ? quote : dialect.escape) + quote);
    return quote + escaped + quote;
}

} // namespace tranche
