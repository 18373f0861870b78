#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

namespace tranche {

/// Whether a file begins like a SQLite database.
bool looksLikeDatabase(const QByteArray &begin, const QString &suffix);

/// A table or view of a SQLite database: row n, in the database's order, is line n + 1. Values keep their types; a
/// binary one is an error of its row. The database is only read, in one transaction.
std::unique_ptr<Converter> openDatabase(
    std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);

/// Chooses the first table if none is said. @throws Failure "source.member" if there is none of that name
void settleDatabase(const QString &path, SourceOptions &options);

/// Its tables and views, without those that SQLite and Tranche keep for themselves.
QList<SourcePart> tablesOfDatabase(const QString &path, const SourceOptions &options);

} // namespace tranche
