#include "source/FieldText.h"

namespace tranche {

QByteArray fieldText(const QByteArray &value, bool quoted, const Dialect &dialect)
{
    const char quote = dialect.quote;
    const bool special = value.contains(QByteArray::fromStdString(dialect.separator)) || value.contains('\n')
        || value.contains('\r') || (quote != '\0' && value.startsWith(quote));
    if (quote == '\0' || (!quoted && !special))
        return value;
    QByteArray text = value;
    if (dialect.escape != quote && dialect.escape != '\0')
        text.replace(QByteArray(1, dialect.escape), QByteArray(2, dialect.escape));
    text.replace(QByteArray(1, quote), QByteArray(1, dialect.escape == '\0' ? quote : dialect.escape) + quote);
    return quote + text + quote;
}

} // namespace tranche
