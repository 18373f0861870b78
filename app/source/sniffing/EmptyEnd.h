#pragma once

#include "source/bytes/ByteSource.h"
#include "source/text/Dialect.h"

namespace tranche {

/// Lines without a value at the end of a file: rows of nothing but separators, and blank lines among them. A row whose
/// fields are all quoted is there, even if they are empty.
struct EmptyEnd
{
    qint64 begin = 0; ///< the byte at which the first of these rows begins
    qint64 lines = 0; ///< physical ones; 0: there is no such row
};

/// Reads backwards from the end of the source, in blocks, however many they are: a spreadsheet's used range can have
/// 100,000. Blank lines alone are none.
/// @param dataBegin where the first row begins; if nothing below it holds a value, no row is left out
/// @param oneColumn an empty quoted field is a value: it is all that a row of one column can have
EmptyEnd findEmptyEnd(ByteSource &source, qint64 dataBegin, const Dialect &dialect, bool oneColumn);

} // namespace tranche
