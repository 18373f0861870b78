#pragma once

#include <QByteArray>

#include <compare>
#include <string>
#include <vector>

namespace tranche {

/// What a character is to the question whether a text is one.
enum class LetterKind : char {
    AsciiLetter,
    AsciiOther,
    Letter, ///< beyond ASCII, as all that follow
    Punctuation, ///< that is usual beside any language
    Symbol,
    Control,
    Invalid
};

/// Two characters beside each other, one of them at least beyond ASCII; letters in lower case, all else as a blank.
struct LetterPair
{
    char32_t before = U' ';
    char32_t letter = U' ';
    LetterKind kindBefore = LetterKind::AsciiOther;
    LetterKind kind = LetterKind::AsciiOther;
    char capitals = 0; ///< what their capitals cost, in tenths
    auto operator<=>(const LetterPair &) const = default;
};

/// What an encoding makes of some lines.
struct EncodedText
{
    struct Counted
    {
        LetterPair pair;
        int count = 0;
    };
    struct Sign
    {
        char32_t character;
        double likelihood; ///< in any language; as a logarithm
        int count = 0;
    };
    std::vector<Counted> pairs; ///< each once
    std::vector<Sign> signs; ///< each once, what are no letters, and halves of wide ones
    std::vector<Sign> alone; ///< each once: letters beyond ASCII between what are none
    std::vector<Counted> pairsAlone; ///< each once: those of the pairs that such a letter is in
    bool mostAlone = false; ///< half of its letters beyond ASCII or more stand so
    bool oneLetter
        = false; ///< all of its letters beyond ASCII are the same one, beside no other: no word is made of it
    bool onlyUsualSigns = true; ///< all that is beyond ASCII is a sign where typography has it
    int judged = 0; ///< all of what its likelihood is the product of
    int beyondAscii = 0;
    int invalid = 0; ///< bytes that are no character, or a control that no text holds
};

/// @returns the characters of the bytes; U+FFFD for what is none
std::u32string decodedCharacters(const QByteArray &bytes, const QByteArray &encoding);

EncodedText readAs(const QByteArray &bytes, const QByteArray &encoding);

/// Whether a character is a control that no text holds: neither a blank nor a separator.
bool isStrangeControl(char32_t character);

} // namespace tranche
