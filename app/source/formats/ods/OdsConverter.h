#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like a spreadsheet of OpenDocument.
bool looksLikeOds(const QByteArray &begin, const QString &suffix);

/// A sheet of an ODS workbook, row by row.
std::unique_ptr<Converter> openOds(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options);

/// Settles which sheet is read.
void settleOds(const QString &path, SourceOptions &options);

QList<SourcePart> sheetsOfOds(const QString &path, const SourceOptions &options);

} // namespace tranche
