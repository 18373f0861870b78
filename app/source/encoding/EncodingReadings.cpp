#include "source/encoding/EncodingReadings.h"

#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/encoding/EncodedText.h"
#include "source/encoding/TextEncoding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tranche {

static constexpr qsizetype mostShownLines = 3;
static constexpr qsizetype mostReadings = 12;
static constexpr qsizetype mostShownBytes = 200;
static constexpr double notRanked = std::numeric_limits<double>::lowest();

/// Whether a line is no UTF-8, or holds controls.
static bool isTelling(const QByteArray &line)
{
    const std::string_view text(line.constData(), std::size_t(line.size()));
    const auto isStrange = [](char32_t c) { return isStrangeControl(c); };
    const auto characters = QString::fromUtf8(line).toUcs4();
    return !isValidUtf8(text) || std::any_of(characters.begin(), characters.end(), isStrange);
}

/// The first lines that are not plainly UTF-8.
static QByteArrayList telling(const EncodingSample &sample)
{
    QByteArrayList lines;
    const auto take = [&lines](const QByteArray &part) {
        const auto all = part.split('\n');
        for (const QByteArray &line : all) {
            if (lines.size() < mostShownLines && line.size() <= mostShownBytes && isTelling(line))
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
            [](QChar c) { return c.unicode() == 0xFFFD || (!c.isPrint() && !c.isSurrogate() && c != u'\t'); });
        if (strange || !isValidUtf8({ utf8.constData(), std::size_t(utf8.size()) }))
            return {};
        texts.append(text);
    }
    return texts;
}

/// As they would come in, with U+FFFD for what is no text.
static QStringList readAnyhow(const QByteArrayList &lines, const QByteArray &encoding)
{
    QStringList texts;
    for (const QByteArray &line : lines) {
        QString text = QString::fromUtf8(decodeText(line, encoding, {}));
        for (QChar &character : text)
            character = isStrangeControl(character.unicode()) ? QChar(QChar::ReplacementCharacter) : character;
        texts.append(text);
    }
    return texts;
}

/// Makes logarithms parts of one. What is not ranked at all gets nothing.
static void normalize(QList<EncodingReading> &readings)
{
    constexpr double ofFirst = 0.95; // where bytes decide, not letters
    const double first = readings.front().likelihood;
    const bool isRanked = first > notRanked;
    double sum = 0;
    for (EncodingReading &reading : readings) {
        const bool isFirst = &reading == &readings.front();
        reading.likelihood = isRanked ? std::exp(std::min(0.0, reading.likelihood - first)) : isFirst ? ofFirst : 0;
        sum += reading.likelihood;
    }
    for (EncodingReading &reading : readings)
        reading.likelihood /= isRanked ? sum : 1;
}

QList<EncodingReading> encodingReadings(const EncodingSample &sample)
{
    constexpr double close = 4; // what the first may be likelier, as a logarithm
    const DetectedEncoding likely = detectEncoding(sample);
    const bool isWide = likely.name.startsWith("UTF-16") || likely.name.startsWith("UTF-32"); // has no lines of bytes
    const QByteArrayList lines = likely.certain || isWide ? QByteArrayList() : telling(sample);
    if (lines.isEmpty())
        return {};
    QList<RankedEncoding> possible = likely.ranked;
    const bool isRanked = !possible.isEmpty() && possible.front().name == likely.name;
    const double first = isRanked ? possible.front().likelihood : notRanked;
    QList<EncodingReading> readings { { likely.name, readAnyhow(lines, likely.name), first, false } };
    for (const QByteArray &encoding : usualEncodings())
        possible.append({ encoding, notRanked, false });
    for (const RankedEncoding &candidate : std::as_const(possible)) {
        const QStringList texts = candidate.name.startsWith("UTF") || readings.size() >= mostReadings
            ? QStringList()
            : read(lines, candidate.name);
        const bool isNew = std::none_of(
            readings.begin(), readings.end(), [&](const EncodingReading &other) { return other.lines == texts; });
        if (!texts.isEmpty() && isNew)
            readings.append(
                { candidate.name, texts, candidate.likelihood, isRanked && candidate.likelihood > first - close });
    }
    normalize(readings);
    return readings;
}

QString closeReadingsText(const QList<EncodingReading> &readings)
{
    constexpr qsizetype mostNamed = 3;
    QStringList others;
    for (qsizetype i = 1; i < readings.size() && others.size() < mostNamed; ++i) {
        const EncodingReading &other = readings[i];
        const auto differs = std::mismatch(other.lines.begin(), other.lines.end(), readings.front().lines.begin());
        if (other.isClose && differs.first != other.lines.end())
            others.append(SourceText::tr("“%1” instead of “%2” in %3")
                              .arg(*differs.first, *differs.second, QString::fromLatin1(other.encoding)));
    }
    if (others.isEmpty())
        return {};
    return SourceText::tr("The encoding is not certain: the text is read as %1; it would be %2. Choose another with "
                          "--encoding.")
        .arg(QString::fromLatin1(readings.front().encoding), others.join(QStringLiteral("; ")));
}

} // namespace tranche
