#include "mapping/formats/TruthWords.h"

#include "core/Texts.h"
#include "core/Utf8.h"
#include "mapping/formats/Blanks.h"
#include "mapping/formats/FoldedText.h"

#include <algorithm>

namespace tranche {

static QByteArrayList foldedWords(std::string_view text)
{
    QByteArrayList words;
    const QByteArrayList parts = QByteArray(text.data(), qsizetype(text.size())).split('|');
    for (const QByteArray &part : parts) {
        const FoldedText word(trimmedBlanks(viewOf(part)));
        words.append(QByteArray(word.view().data(), qsizetype(word.view().size())));
    }
    return words;
}

std::optional<TruthWords> TruthWords::fromText(std::string_view text, QString *problem)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) == std::string_view::npos) {
        TruthWords words { foldedWords(text.substr(0, slash)), foldedWords(text.substr(slash + 1)) };
        const bool overlap = std::any_of(
            words.yes.begin(), words.yes.end(), [&](const QByteArray &word) { return words.no.contains(word); });
        if (!overlap && !words.yes.contains(QByteArray()) && !words.no.contains(QByteArray()))
            return words;
    }
    if (problem != nullptr)
        *problem = MappingText::tr("does not name words for true and false, such as yes/no or ja|j/nein|n");
    return std::nullopt;
}

QString TruthWords::text() const
{
    return QString::fromUtf8(isEmpty() ? QByteArray() : yes.join('|') + '/' + no.join('|'));
}

std::optional<bool> TruthWords::valueOf(std::string_view text) const
{
    const FoldedText folded(trimmedBlanks(text));
    const auto isWord = [&](const QByteArray &word) { return viewOf(word) == folded.view(); };
    if (std::any_of(yes.begin(), yes.end(), isWord))
        return true;
    return std::any_of(no.begin(), no.end(), isWord) ? std::optional(false) : std::nullopt;
}

const TruthWords &englishTruthWords()
{
    static const TruthWords words { { "true", "1", "yes", "t", "y", "on" }, { "false", "0", "no", "f", "n", "off" } };
    return words;
}

} // namespace tranche
