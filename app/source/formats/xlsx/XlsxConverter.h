#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like a workbook of Excel since 2007.
bool looksLikeXlsx(const QByteArray &begin, const QString &suffix);

/// A sheet of an XLSX workbook, row by row. Only its texts and number formats are held in memory.
std::unique_ptr<Converter> openXlsx(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options);

/// Settles which sheet is read.
void settleXlsx(const QString &path, SourceOptions &options);

QList<SourcePart> sheetsOfXlsx(const QString &path, const SourceOptions &options);

} // namespace tranche
