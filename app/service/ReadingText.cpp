#include "service/ReadingText.h"

#include "core/Texts.h"

#include <QLocale>

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostSentences = 20;

QStringList leftOutSentences(const QList<LeftOutLines> &leftOut)
{
    const QLocale english(QLocale::English);
    QStringList sentences;
    for (qsizetype i = 0; i < std::min(leftOut.size(), mostSentences); ++i) {
        const LeftOutLines &lines = leftOut[i];
        const QString first = english.toString(lines.firstLine);
        sentences.append(lines.lastLine <= lines.firstLine
                ? ServiceText::tr("Line %1 is left out: %2.").arg(first, lines.why)
                : ServiceText::tr("Lines %1–%2 are left out: %3.")
                      .arg(first, english.toString(lines.lastLine), lines.why));
    }
    if (leftOut.size() > mostSentences)
        sentences.append(ServiceText::tr("And %1 more such places.").arg(leftOut.size() - mostSentences));
    return sentences;
}

} // namespace tranche
