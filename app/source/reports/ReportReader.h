#pragma once

#include "source/bytes/ByteStream.h"
#include "source/reports/ReportSink.h"

#include <QStringList>

#include <memory>

namespace tranche {

/// The files of one report: a file, the members of an archive, or the files of a folder.
class ReportFiles
{
public:
    ReportFiles() = default;
    virtual ~ReportFiles() = default;
    ReportFiles(const ReportFiles &) = delete;
    ReportFiles &operator=(const ReportFiles &) = delete;

    /// Their names within the folder or archive, with “/” between folders, in a fixed order.
    virtual QStringList names() const = 0;
    /// Whether there is a file of that name to be opened: of a report of one file also those beside it.
    virtual bool has(const QString &name) const { return names().contains(name); }
    /// Each may be opened several times. @returns its text: as UTF-8, unless it is XML, which says its encoding itself
    /// @throws Failure "source.…"
    virtual std::unique_ptr<ByteStream> open(const QString &name) = 0;
    /// Its bytes as they are.
    virtual std::unique_ptr<ByteStream> openBytes(const QString &name) { return open(name); }
};

/// Reads a report part by part. Memory does not grow with the report.
class ReportReader
{
public:
    ReportReader() = default;
    virtual ~ReportReader() = default;
    ReportReader(const ReportReader &) = delete;
    ReportReader &operator=(const ReportReader &) = delete;

    /// Reads on: about one case, or a piece of a long text. @returns false behind the end
    /// @throws Failure "source.…" for what is no such report, or breaks off; names file and line
    virtual bool read(ReportSink &sink) = 0;
    /// How many bytes of the file have been read for that.
    virtual qint64 bytesOfFile() const = 0;
};

/// A format of test reports.
struct ReportFormat
{
    const char *name; ///< as --format has it: "junit_xml"
    const char *aliases; ///< blank-separated; may be empty
    const char *label; ///< for people: "JUnit XML"
    const char *suffixes; ///< of file names, blank-separated
    bool isFolder; ///< all files together are read by one reader: open() gets no name
    /// Whether a file that begins so is of this format: by its content alone, whatever its name. @param begin the first
    /// 64 KiB at most, as UTF-8 if they are text
    bool (*recognises)(const QByteArray &begin);
    /// @param files outlives the reader @param name of the one to be read
    std::unique_ptr<ReportReader> (*open)(ReportFiles &files, const QString &name);
};

} // namespace tranche
