#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

namespace tranche {

/// How a value of nothing but blanks is told; an empty one is a quoted empty field.
inline constexpr QLatin1String blanksWord(" ");

/// Whether a value is one of the words by which people say that there is none: n/a, NULL, --, k. A., brak, or
/// nothing but blanks. Blanks around it and upper or lower case are all the same. Allocates nothing.
bool isKnownNullWord(std::string_view value);

/// The words that are read as NULL where a number is to stand. A plain value: part of the mapping.
struct NullWords
{
    bool known = false; ///< those of isKnownNullWord()
    QList<QByteArray> own; ///< others that the user names

    bool isEmpty() const { return !known && own.isEmpty(); }
    /// The known words hold an empty text: a quoted field of a file that quotes all.
    bool hold(std::string_view value) const;
    /// Whether one of the user's own words may be a number: then it has to be looked for first.
    bool mayBeNumbers() const;

    bool operator==(const NullWords &) const = default;
};

/// "auto", "none", or words with commas between, one of which may be "auto"; those that hold a comma
/// stand in double quotes.
NullWords nullWordsFromText(const QString &text);
QString nullWordsText(const NullWords &words);

} // namespace tranche
