#pragma once

#include "source/bytes/ByteStream.h"
#include "source/encoding/EncodingReadings.h"
#include "source/formats/Converter.h"
#include "source/formats/SourceOptions.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tranche {

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
    /// The encoding that a text declares in a way of its own; empty: none. Null: it can't
    QByteArray (*declaredEncoding)(const QByteArray &begin) = nullptr;
    /// A test report: all its rows go to the tables of ReportLayout.h. It may be a folder too. It has none of these
    /// functions: reportFormatsOf() recognises it, before all others, and openReport() opens it.
    bool isReport = false;
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

/// What a look at a file settles.
struct SettledSource
{
    SourceOptions options;
    /// How its text may be read in other encodings; empty where its encoding is certain, or it is no text.
    QList<EncodingReading> readings;
};

/// As settleSource(), with the readings that are possible.
SettledSource settleSourceAndReadings(const QString &path, const SourceOptions &options);

/// Opens a file as an import reads it: UTF-8 delimited text as it is, anything else converted.
/// @param options as settled
std::unique_ptr<ByteSource> openSource(const QString &path, const SourceOptions &options);

} // namespace tranche
