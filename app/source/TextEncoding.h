#pragma once

#include "source/ByteStream.h"
#include "source/Converter.h"

#include <QByteArray>
#include <QList>

#include <string>
#include <string_view>

namespace tranche {

/// Parts of a file that its encoding can be told from.
struct EncodingSample
{
    QByteArray begin;
    QList<QByteArray> later; ///< from its middle and end, where it is larger
};
EncodingSample takeEncodingSample(ByteSource &source);

struct DetectedEncoding
{
    QByteArray name; ///< IANA name, such as UTF-8 or windows-1252
    bool certain = false; ///< it follows from a byte order mark or from bytes that no other encoding would have
};

/// UTF-8, UTF-16 or UTF-32 by a byte order mark or by their bytes, else what uchardet makes of the parts that are not
/// ASCII. Bytes that are nearly UTF-8 are UTF-8: the rest are errors of their rows.
DetectedEncoding detectEncoding(const EncodingSample &sample);

/// Whether UTF-8 text was once read as Windows-1252 and written as UTF-8 again: "Ã¼" for "ü".
bool looksLikeMojibake(std::string_view utf8);

/// The name of that as an encoding: it is undone while the file is read.
constexpr const char *mojibakeEncoding = "UTF-8-mojibake";

/// Whether text in this encoding can be read; UTF-8 can without being converted. @param name any name known to ICU
bool isKnownEncoding(const QByteArray &name);
bool isUtf8(const QByteArray &name);
/// The names to choose from in a list, the usual ones first.
const QList<QByteArray> &usualEncodings();

/// A text file in another encoding. A byte order mark is left out. What is not valid in the encoding stays as it is, and
/// since it is no valid UTF-8 either, it is an error of its row.
/// @throws Failure "source.encoding" for an unknown name
std::unique_ptr<Converter> transcodeText(std::unique_ptr<ByteStream> input, const QByteArray &encoding);

/// Bytes in memory as UTF-8: what is valid UTF-8 stays, the rest is taken for text in `likely` unless it has a mark or
/// the bytes of UTF-16. @param name of the file, for messages
QByteArray decodeText(const QByteArray &bytes, const QByteArray &likely, const QString &name);

/// UTF-8 text as bytes of the encoding; bytes that are no UTF-8 stay as they are. The reverse of transcodeText().
/// @param withMark begins with a byte order mark where the encoding has one
QByteArray encodeText(const QByteArray &utf8, const QByteArray &encoding, bool withMark);

} // namespace tranche
