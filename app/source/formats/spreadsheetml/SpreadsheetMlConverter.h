#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a text begins like an XML spreadsheet of Excel 2002 or 2003, which is often named .xls.
bool looksLikeSpreadsheetMl(const QByteArray &begin, const QString &suffix);

/// A sheet of it, row by row. The form: XML Spreadsheet Reference, Microsoft, 2001.
std::unique_ptr<Converter> openSpreadsheetMl(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// Settles which sheet is read.
void settleSpreadsheetMl(const QString &path, SourceOptions &options);

QList<SourcePart> sheetsOfSpreadsheetMl(const QString &path, const SourceOptions &options);

} // namespace tranche
