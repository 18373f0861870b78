#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether the file is an archive, or one file that was packed.
bool isCompressed(const QString &path);

/// The bytes of a file, unpacked if they are compressed. @param member of an archive: the file in it
/// @throws Failure "source.…", "call.member"
std::unique_ptr<ByteStream> openStream(const QString &path, const QString &member);

/// A text as UTF-8.
std::unique_ptr<ByteStream> openTextStream(std::unique_ptr<ByteStream> stream, const QByteArray &encoding);
/// The text of a file of a text format as UTF-8, unpacked and transcoded. @param options with the encoding
std::unique_ptr<ByteStream> openTextStream(const QString &path, const SourceOptions &options);

} // namespace tranche
