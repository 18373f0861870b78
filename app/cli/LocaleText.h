#pragma once

#include <QByteArray>
#include <QString>

namespace tranche {

/// The encoding of the user's locale, as its variables of the environment name it: "UTF-8", "ISO-8859-1", "US-ASCII".
/// To be asked before Qt sets a locale of its own.
QByteArray encodingOfLocale();

/// A text for people in an encoding. What it can't write is replaced by what looks alike in ASCII: "..." for an
/// ellipsis, straight quotes for curved ones, letters without their accents.
QByteArray localeText(const QString &text, const QByteArray &encoding);

} // namespace tranche
