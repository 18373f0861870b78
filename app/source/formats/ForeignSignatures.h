#pragma once

#include <QByteArray>

namespace tranche {

/// What a file is that holds no table which can be read, and where its rows may come from.
struct ForeignKind
{
    enum class Advice {
        Document, ///< its table can be copied, or saved from the program that it belongs to
        Other, ///< it holds no table at all
        Packed, ///< it may hold one
        Data, ///< the program that made it can export its table
    };
    const char *name = nullptr; ///< "a PDF document"; to be translated in context "Source"
    Advice advice = Advice::Other;
};

/// A text with so many control characters is none.
bool isBinary(const QByteArray &begin);

/// Looks at the first bytes of a file, some kilobytes if it has them. Marks that are letters count only where bytes
/// follow that no text has, or where the mark is long: a table may begin with "BM" or "PK".
/// @param suffix of the name, lower case @returns nullptr for what may be a table
const ForeignKind *foreignKind(const QByteArray &begin, const QString &suffix);

} // namespace tranche
