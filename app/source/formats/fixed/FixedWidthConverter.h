#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

/// Where the columns of lines begin that are aligned with blanks: in characters from 0, ascending, without the first
/// column's 0. A line of dashes says it; else a column lies between places that are blank in (nearly) all lines. A gap
/// before values that end at the same place belongs to them, so that larger numbers than those of the sample have room.
std::vector<std::size_t> findEdges(const std::vector<std::string_view> &lines);

/// The text form of edges, counted from 1: “9,21”. Empty for none.
QString edgesText(const std::vector<std::size_t> &edges);
/// @returns nullopt if it is none: numbers from 2 on, ascending, comma-separated
std::optional<std::vector<std::size_t>> edgesFromText(const QString &text);

/// Only by its name: aligned text is delimited by runs of blanks as long as no value is missing.
bool looksLikeFixedWidth(const QByteArray &begin, const QString &suffix);

/// Lines whose columns begin at the same characters. Blanks around a value are left out, and lines of dashes.
std::unique_ptr<Converter> openFixedWidth(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// The first lines of a text that hold more than blanks. @param options with the encoding
QStringList firstLines(const QString &path, const SourceOptions &options, qsizetype most);

/// Finds the edges in the file's begin. @throws Failure "call.option" for edges that are none
void settleFixedWidth(const QString &path, SourceOptions &options);

} // namespace tranche
