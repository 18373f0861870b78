#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like a workbook of Excel before 2007.
bool looksLikeXls(const QByteArray &begin, const QString &suffix);

/// A sheet of an XLS workbook, row by row. Only where its rows are and some of its texts are held in memory.
std::unique_ptr<Converter> openXls(std::unique_ptr<ByteStream>, const QString &path, const SourceOptions &options);

/// Settles which sheet is read.
void settleXls(const QString &path, SourceOptions &options);

QList<SourcePart> sheetsOfXls(const QString &path, const SourceOptions &options);

} // namespace tranche
