#pragma once

#include "source/bytes/ByteStream.h"
#include "source/encoding/EncodingNames.h"
#include "source/formats/Converter.h"

#include <QByteArray>
#include <QList>

#include <string>
#include <string_view>

namespace tranche {

/// A text file in another encoding. A byte order mark is left out. What is not valid in the encoding stays as it is,
/// and since it is no valid UTF-8 either, it is an error of its row.
/// @throws Failure "source.encoding" for an unknown name
std::unique_ptr<Converter> transcodeText(std::unique_ptr<ByteStream> input, const QByteArray &encoding);

/// Bytes in memory as UTF-8: what is valid UTF-8 without an escape of `likely` stays, the rest is taken for text in
/// `likely` unless it has a mark or the bytes of UTF-16. @param name of the file, for messages
QByteArray decodeText(const QByteArray &bytes, const QByteArray &likely, const QString &name);

/// UTF-8 text as bytes of the encoding; bytes that are no UTF-8 stay as they are. The reverse of transcodeText().
/// @param withMark begins with a byte order mark where the encoding has one
QByteArray encodeText(const QByteArray &utf8, const QByteArray &encoding, bool withMark);

} // namespace tranche
