#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a text begins like a web page or a part of one, whatever its name is: many programs give their tables so,
/// and call the file .xls.
bool looksLikeHtml(const QByteArray &begin, const QString &suffix);

/// The encoding that a page declares in its <meta>; empty if there is none.
QByteArray encodingOfHtml(const QByteArray &begin);

/// The rows of one table of a page, like those of a sheet: as browsers show them.
std::unique_ptr<Converter> openHtml(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// Settles which table is read: the one with the most filled cells. Reads the whole page.
void settleHtml(const QString &path, SourceOptions &options);

/// The tables of a page, by their captions, or as “Table 2”.
QList<SourcePart> tablesOfHtml(const QString &path, const SourceOptions &options);

} // namespace tranche
