#pragma once

#include <QByteArray>

namespace tranche {

/// How a text of XML begins, behind its byte order mark, declaration, comments and document type.
struct MarkupBegin
{
    QByteArray tag; ///< the whole of the first one, such as <kml xmlns="…">; empty: there is none, or it is cut off
    QByteArray name; ///< of its element, without a prefix
    QByteArray rest; ///< behind the tag

    /// @param begin of a file, of UTF-16 too
    static MarkupBegin of(const QByteArray &begin);

    /// Whether such a text is a document of XML, whatever its file is called: elements follow within the first one. It
    /// is none if that ends before the text does, as in a log with an element in each line, or is one of a web page.
    bool isDocument() const;
};

} // namespace tranche
