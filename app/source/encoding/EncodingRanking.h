#pragma once

#include <QByteArray>
#include <QList>

namespace tranche {

/// An encoding that bytes may be text in.
struct RankedEncoding
{
    QByteArray name;
    double likelihood = 0; ///< a logarithm; only differences say something
    bool isText = false; ///< some language has most of what it reads
};

/// How likely the letters of the reading stand beside each other, in each encoding of single or several bytes,
/// likeliest first; without those that much is invalid in.
/// @param lines that hold bytes beyond ASCII, some KB at most
/// @param language of the user, such as "de" or "zh_Hant", which is likelier than others; may be empty
QList<RankedEncoding> rankEncodings(const QByteArray &lines, const QByteArray &language);

/// The language of the user's locale, as rankEncodings() has it.
QByteArray languageOfUser();

} // namespace tranche
