#include "mapping/steps/TextSteps.h"

#include "core/Utf8.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>

namespace tranche {

TextSteps::TextSteps(const ValueSteps &steps)
    : m_steps(steps)
    , m_changesText(steps.trim || steps.collapse || steps.letters != ValueSteps::Case::Keep)
{
    for (const ValueSteps::Replacement &one : steps.replace) {
        if (!m_replace.contains(one.from)) // the first counts
            m_replace.insert(one.from, one.to);
    }
    if (!steps.extract.isEmpty())
        m_extract.emplace(steps.extract, false);
}

/// Bytes of the white space that the text begins with: a blank of any width, a tab, a line end.
static std::size_t spaceLength(std::string_view text)
{
    if (!text.empty() && ((text[0] >= '\t' && text[0] <= '\r') || text[0] == ' '))
        return 1;
    if (text.starts_with("\xE3\x80\x80")) // as wide as an ideograph
        return 3;
    return blankLength(text);
}

static std::string_view withoutSpaceAround(std::string_view text)
{
    while (const std::size_t length = spaceLength(text))
        text.remove_prefix(length);
    for (bool more = true; more && !text.empty();) {
        more = false;
        for (const std::size_t length : { std::size_t(1), std::size_t(2), std::size_t(3) }) {
            if (text.size() < length || spaceLength(text.substr(text.size() - length)) != length)
                continue;
            text.remove_suffix(length);
            more = true;
            break;
        }
    }
    return text;
}

static std::string withSingleBlanks(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        std::size_t length = spaceLength(text);
        if (length == 0) {
            result += text.front();
            text.remove_prefix(1);
            continue;
        }
        result += ' ';
        while (length > 0) {
            text.remove_prefix(length);
            length = spaceLength(text);
        }
    }
    return result;
}

static QString titleOf(const QString &text)
{
    QString title;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QString one = text.mid(i, isPair ? 2 : 1);
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const char32_t first = QChar::toTitleCase(letter);
        title += inWord ? one.toLower() : QString::fromUcs4(&first, 1);
        const bool joins = text[i] == u'\'' || text[i] == QChar(0x2019) || QChar::isMark(letter);
        inWord = QChar::isLetterOrNumber(letter) || (inWord && joins);
        i += one.size();
    }
    return title;
}

std::string inCase(std::string_view text, ValueSteps::Case letters)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char byte) { return (byte & '\x80') == 0; });
    if (isPlain && letters != ValueSteps::Case::Title) {
        std::string result(text);
        for (char &byte : result) {
            const bool isLetter
                = letters == ValueSteps::Case::Upper ? byte >= 'a' && byte <= 'z' : byte >= 'A' && byte <= 'Z';
            if (isLetter)
                byte = char(byte ^ 0x20);
        }
        return result;
    }
    const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    switch (letters) {
    case ValueSteps::Case::Lower:
        return wide.toLower().toStdString();
    case ValueSteps::Case::Upper:
        return wide.toUpper().toStdString();
    case ValueSteps::Case::Title:
        return titleOf(wide).toStdString();
    case ValueSteps::Case::Keep:
        break;
    }
    return std::string(text);
}

bool TextSteps::change(std::string_view value, std::string &changed) const
{
    std::string text;
    std::string_view now = value;
    if (m_changesText && !now.empty()) {
        if (m_steps.trim)
            now = withoutSpaceAround(now);
        if (m_steps.collapse) {
            text = withSingleBlanks(now);
            now = text;
        }
        if (m_steps.letters != ValueSteps::Case::Keep) {
            text = inCase(now, m_steps.letters);
            now = text;
        }
    }
    if (!now.empty() && !m_replace.isEmpty()) {
        const auto found = m_replace.constFind(QByteArray::fromRawData(now.data(), qsizetype(now.size())));
        if (found != m_replace.constEnd())
            now = viewOf(*found);
    }
    const auto isNow = [&now](const QByteArray &word) { return viewOf(word) == now; };
    if (std::any_of(m_steps.nulls.begin(), m_steps.nulls.end(), isNow))
        now = {};
    if (now.empty() && m_steps.initial)
        now = viewOf(*m_steps.initial);
    if (now == value)
        return false;
    changed.assign(now);
    return true;
}

TextSteps::Extracted TextSteps::extract(std::string_view value, std::string &found) const
{
    const auto match = m_extract->match(QString::fromUtf8(value.data(), qsizetype(value.size())));
    if (!match)
        return Extracted::TooLong;
    if (!match->hasMatch())
        return Extracted::NotThere;
    const bool hasGroup = match->lastCapturedIndex() > 0;
    found = match->captured(hasGroup ? 1 : 0).toStdString();
    return Extracted::Found;
}

} // namespace tranche
