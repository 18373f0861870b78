#pragma once

#include "source/formats/SourceFormat.h"

#include <QString>

#include <string>

namespace tranche {

// What the import page calls separators, formats and encodings.

QString separatorName(const std::string &separator);
QString formatLabel(const SourceFormat &format);
QString encodingName(const QByteArray &encoding);

} // namespace tranche
