#pragma once

#include "source/encoding/EncodingDetector.h"

#include <QStringList>

namespace tranche {

/// How some lines of a file read in an encoding that it may be written in.
struct EncodingReading
{
    QByteArray encoding;
    QStringList lines;
    double likelihood = 0; ///< from 0 to 1, beside the other readings
    bool isClose = false; ///< nearly as likely as the first

    bool operator==(const EncodingReading &) const = default;
};

/// Lines of which encodings make different texts, in the encodings that all of their bytes are valid in; the one that
/// is detected first, then by likelihood, one for each different reading. Empty where the encoding is certain.
QList<EncodingReading> encodingReadings(const EncodingSample &sample);

/// Names the readings that are nearly as likely as the first, with a line that differs; empty: there is none.
QString closeReadingsText(const QList<EncodingReading> &readings);

} // namespace tranche
