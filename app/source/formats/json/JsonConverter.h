#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like JSON objects: one after the other, or in an array.
bool looksLikeJson(const QByteArray &begin, const QString &suffix);

/// JSON objects, one a line or in an array: their keys are the columns, those of objects in them with a dot between;
/// arrays are their JSON text. With an element, the path of an array, its elements are rows: see JsonElements.
std::unique_ptr<Converter> openJson(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// Reads the whole file for its keys, in the order in which they are met.
void settleJson(const QString &path, SourceOptions &options);

} // namespace tranche
