#pragma once

#include "source/sniffing/LeftOutLines.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tranche {

/// What is left out of a file, a sentence for each range of lines: “Lines 1–3 are left out: title above the table.”
QStringList leftOutSentences(const QList<LeftOutLines> &leftOut);

} // namespace tranche
