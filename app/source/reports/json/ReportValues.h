#pragma once

#include "source/formats/json/JsonTexts.h"
#include "source/reports/ReportText.h"

#include <QString>

namespace tranche {

// Values of a report in JSON. Each begins at a value, or at its key, and ends with it.

/// A text of which nothing is told: what is longer than may be kept is cut off.
std::string readName(JsonPullReader &json);
/// A text that is kept. What is longer goes to an output of the owner.
std::string readKept(JsonPullReader &json, ReportSink &sink, TestOwner owner, std::string_view stream);
/// A text, or several in an array, which become lines. It is told in pieces.
void readLines(JsonPullReader &json, const TakeText &take);
/// The same as an output.
void tellOutput(JsonPullReader &json, ReportSink &sink, TestOwner owner, std::string_view stream);
/// Each single value becomes a property.
void tellProperties(JsonPullReader &json, ReportSink &sink, TestOwner owner, const std::string &name);
void warn(JsonPullReader &json, ReportSink &sink, const char *code, const QString &message);
/// A word for a status that the format does not have.
void warnOfStatus(JsonPullReader &json, ReportSink &sink, const std::string &word);

} // namespace tranche
