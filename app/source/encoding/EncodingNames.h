#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

struct UConverter;

namespace tranche {

/// As an encoding: UTF-8 that was once read as Windows-1252, which is undone while the file is read.
constexpr const char *mojibakeEncoding = "UTF-8-mojibake";

/// Whether text in this encoding can be read; UTF-8 can without being converted. @param name any name known to ICU
bool isKnownEncoding(const QByteArray &name);
bool isUtf8(const QByteArray &name);
/// The names to choose from in a list, the usual ones first.
const QList<QByteArray> &usualEncodings();

/// ICU's converter of an encoding; null if it knows none of that name.
std::unique_ptr<UConverter, void (*)(UConverter *)> openConverter(const QByteArray &name);

} // namespace tranche
