#pragma once

#include "source/text/EncodingDetector.h"

#include <QStringList>

namespace tranche {

/// How some lines of a file read in an encoding that it may be written in.
struct EncodingReading
{
    QByteArray encoding;
    QStringList lines;

    bool operator==(const EncodingReading &) const = default;
};

/// Lines of which encodings make different texts, in each of the usual encodings that all of their bytes are valid in;
/// the likely one first, one for each different reading. Empty where the encoding is certain.
QList<EncodingReading> encodingReadings(const EncodingSample &sample);

} // namespace tranche
