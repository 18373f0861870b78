#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <string>

namespace tranche {

/// How a delimited file is written. A plain value: it travels in the ImportRequest and is stored as JSON.
struct Dialect
{
    QByteArray encoding = "UTF-8"; ///< IANA name
    std::string separator = ","; ///< one or two bytes
    char quote = '"'; ///< '\0': the file has no quoting
    char escape = '"'; ///< same as quote: a quote inside a quoted field is written twice
    int headerRows = 1; ///< rows that name the columns; 0: none; above 1 they are joined by a blank
    qint64 skipLines = 0; ///< physical lines before the header

    bool operator==(const Dialect &) const = default;
};

} // namespace tranche
