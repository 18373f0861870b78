#pragma once

#include "core/Failure.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tranche {

/// Why a file that begins so can't be imported: it is no table, but a picture, a document, a program, or a table of
/// another kind. Says what it is, and what to do. @param begin some kilobytes
/// @param suffix of its name, lower case @returns nullopt for what may be a table
std::optional<Failure> foreignFile(const QByteArray &begin, const QString &suffix, const QString &name);

/// What a package is: a zip with parts, as office programs write them, or a compound file of older ones.
struct Package
{
    QString format; ///< a name of sourceFormats() that reads it; empty: none, or it is a plain archive
    std::optional<Failure> foreign; ///< why it can't be imported
};

/// Whether a file begins like one.
bool isPackage(const QByteArray &begin);

/// Looks into a file that begins like a zip or a compound file; any other is no package.
/// @throws Failure "source.…" if the file can't be read
Package packageOf(const QString &path, const QByteArray &begin);

} // namespace tranche
