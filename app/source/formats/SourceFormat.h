#pragma once

#include "source/formats/ByteStream.h"
#include "source/formats/Converter.h"
#include "source/formats/EncodingReadings.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tranche {

/// What has to be known of a file, beside its dialect, to read it again in the same way. A plain value.
struct SourceOptions
{
    QString format; ///< a name of sourceFormats(), or "csv"; empty: found by content, then by name
    QByteArray encoding; ///< of a text; IANA name; empty: found
    QString member; ///< of an archive: the file in it; of a database: the table
    QString sheet; ///< of a spreadsheet: its name; empty: the first one that is shown
    QString range; ///< of a sheet: the cells that count, such as B3:F200; empty: all
    QString element; ///< of XML: the path of the element that is a row, or its end; empty: found
    QString edges; ///< of lines of fixed width: the characters at which columns begin, as edgesText(); empty: found
    QStringList columns; ///< where the file does not name them itself: what was found when it was first looked at

    bool operator==(const SourceOptions &) const = default;
};

/// What one is chosen from: a sheet of a spreadsheet, an element of XML, or a file in an archive.
struct SourcePart
{
    QString name;
    bool hidden = false; ///< is not shown by the program that it belongs to
};

/// A format that is converted to delimited text while it is read.
struct SourceFormat
{
    const char *name; ///< as --format has it
    const char *label; ///< for a list of formats; to be translated in context "Source"
    const char *suffixes; ///< of file names, blank-separated
    bool namesColumns; ///< by itself: the first line of the text is the header
    bool isText; ///< the file is text in some encoding: the converter gets it as UTF-8
    /// Whether a file that begins so is of this format. @param suffix of its name, lower case
    bool (*recognises)(const QByteArray &begin, const QString &suffix);
    /// @param path of the file that `input` reads, which is null where the whole file is needed and opened by its path
    std::unique_ptr<Converter> (*open)(
        std::unique_ptr<ByteStream> input, const QString &path, const SourceOptions &options);
    /// Completes the options: the sheet, the element, the columns.
    void (*settle)(const QString &path, SourceOptions &options);
    /// What one part is chosen from, such as the sheets of a spreadsheet; null where there is nothing to choose.
    /// @param options with format and encoding
    QList<SourcePart> (*parts)(const QString &path, const SourceOptions &options);
    QString SourceOptions::*part; ///< which is chosen; null likewise
};

/// All formats beside delimited text. A new one is a line here.
const std::vector<SourceFormat> &sourceFormats();

/// What --format may be: "auto", "csv" and the names of these.
QStringList sourceFormatNames();

/// @returns nullptr for delimited text
const SourceFormat *findSourceFormat(const QString &name);

/// The sheets, elements or members that one is chosen from; empty where there is nothing to choose.
/// @param options with format and encoding
QList<SourcePart> sourceParts(const QString &path, const SourceOptions &options);

/// The option that says which of these it is.
QString SourceOptions::*partOption(const QString &format);

/// What --member chooses from: the files in an archive that is no spreadsheet, the tables of a database; else nothing.
QStringList sourceMembers(const QString &path);

/// Finds out what the user has left open. @throws Failure "source.…", "call.…"
SourceOptions settleSource(const QString &path, SourceOptions options);

/// How a text may be read in other encodings; empty where its encoding is certain, or it is no text.
/// @param options as settled
QList<EncodingReading> encodingReadings(const QString &path, const SourceOptions &options);

/// The text of a file of a text format as UTF-8, unpacked and transcoded. @param options with the encoding
std::unique_ptr<ByteStream> openTextStream(const QString &path, const SourceOptions &options);

/// Opens a file as an import reads it: UTF-8 delimited text as it is, anything else converted.
/// @param options as settled
std::unique_ptr<ByteSource> openSource(const QString &path, const SourceOptions &options);

} // namespace tranche
