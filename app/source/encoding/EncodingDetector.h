#pragma once

#include "source/encoding/EncodingRanking.h"
#include "source/encoding/EncodingSample.h"

#include <QByteArray>
#include <QList>

#include <string_view>

namespace tranche {

struct DetectedEncoding
{
    QByteArray name; ///< IANA name, such as UTF-8 or windows-1252
    bool certain = false; ///< it follows from a mark or from bytes that no other encoding would have, and reads as text
    QList<RankedEncoding> ranked; ///< where letters decide: those that it may be, likeliest first
};

/// UTF-8, UTF-16, UTF-32 or ISO-2022 by a byte order mark or by their bytes, else the encoding whose letters are the
/// likeliest beside each other. Bytes that are nearly UTF-8, or text in no encoding, are UTF-8: the rest are errors of
/// their rows. @param language of the user, as rankEncodings() has it
DetectedEncoding detectEncoding(const EncodingSample &sample, const QByteArray &language = languageOfUser());

/// Whether UTF-8 text was once read as Windows-1252 and written as UTF-8 again: "Ã¼" for "ü".
bool looksLikeMojibake(std::string_view utf8);

/// The encoding that a byte order mark at the begin says; empty: there is none.
QByteArray encodingOfMark(const QByteArray &begin);

/// UTF-16 or UTF-32 without a mark, of text in any script; empty: it is neither.
QByteArray wideEncoding(const QByteArray &begin);

} // namespace tranche
