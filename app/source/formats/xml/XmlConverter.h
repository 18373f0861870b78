#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like XML.
bool looksLikeXml(const QByteArray &begin, const QString &suffix);

/// XML in which an element is repeated: each of these elements is a row. Its attributes and the elements in it are the
/// columns, deeper ones with their path, dotted; what a row has several times is a JSON array. Blanks around a value
/// are left out, an empty element is no value.
std::unique_ptr<Converter> openXml(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// Reads the whole file for its repeated elements and the columns of the one that is a row.
void settleXml(const QString &path, SourceOptions &options);

/// The paths of the elements that are repeated, such as “orders/order”, the most frequent first.
QList<SourcePart> elementsOfXml(const QString &path, const SourceOptions &options);

} // namespace tranche
