#include "source/text/EncodingReadings.h"

#include "core/Utf8.h"
#include "source/text/TextEncoding.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype mostShownLines = 3;
static constexpr qsizetype mostReadings = 12;
static constexpr qsizetype mostShownBytes = 200;

/// The first lines that hold more than UTF-8.
static QByteArrayList telling(const EncodingSample &sample)
{
    QByteArrayList lines;
    const auto take = [&lines](const QByteArray &part) {
        const auto all = part.split('\n');
        for (const QByteArray &line : all) {
            const std::string_view text(line.constData(), std::size_t(line.size()));
            if (lines.size() < mostShownLines && line.size() <= mostShownBytes && !isValidUtf8(text))
                lines.append(line.trimmed());
        }
    };
    take(sample.begin);
    for (const QByteArray &part : sample.later)
        take(part.mid(part.indexOf('\n') + 1, part.lastIndexOf('\n'))); // it may begin and end within a character
    return lines;
}

/// @returns none if a byte is not valid in the encoding, or stands for a control character
static QStringList read(const QByteArrayList &lines, const QByteArray &encoding)
{
    QStringList texts;
    for (const QByteArray &line : lines) {
        const QByteArray utf8 = decodeText(line, encoding, {});
        const QString text = QString::fromUtf8(utf8);
        const bool strange = std::any_of(text.begin(), text.end(),
            [](QChar c) { return c.unicode() == 0xFFFD || (c.category() == QChar::Other_Control && c != u'\t'); });
        if (strange || !isValidUtf8({ utf8.constData(), std::size_t(utf8.size()) }))
            return {};
        texts.append(text);
    }
    return texts;
}

QList<EncodingReading> encodingReadings(const EncodingSample &sample)
{
    const DetectedEncoding likely = detectEncoding(sample);
    const QByteArrayList lines = likely.certain ? QByteArrayList() : telling(sample);
    QList<EncodingReading> readings;
    if (lines.isEmpty())
        return readings;
    QList<QByteArray> candidates = usualEncodings();
    candidates.prepend(likely.name);
    for (const QByteArray &encoding : std::as_const(candidates)) {
        const QStringList texts
            = encoding.startsWith("UTF") || readings.size() >= mostReadings ? QStringList() : read(lines, encoding);
        const bool isNew = std::none_of(
            readings.begin(), readings.end(), [&](const EncodingReading &other) { return other.lines == texts; });
        if (!texts.isEmpty() && isNew)
            readings.append({ encoding, texts });
    }
    return readings;
}

} // namespace tranche
