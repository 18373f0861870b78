#include "source/formats/SourceFormat.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/encoding/EncodingDetector.h"
#include "source/encoding/TextEncoding.h"
#include "source/formats/ConvertedSource.h"
#include "source/formats/ForeignFiles.h"
#include "source/formats/TextStream.h"
#include "source/formats/archive/ArchiveStream.h"
#include "source/formats/archive/PlainConverter.h"
#include "source/formats/archive/UnpackedConverter.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/formats/html/HtmlConverter.h"
#include "source/formats/json/JsonConverter.h"
#include "source/formats/ods/OdsConverter.h"
#include "source/formats/spreadsheetml/SpreadsheetMlConverter.h"
#include "source/formats/sqlite/DatabaseConverter.h"
#include "source/formats/xls/XlsConverter.h"
#include "source/formats/xlsx/XlsxConverter.h"
#include "source/formats/xml/XmlConverter.h"
#include "source/reports/ReportConverter.h"
#include "source/reports/ReportSourceFiles.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

/// With those of test reports.
static std::vector<SourceFormat> allFormats(std::vector<SourceFormat> formats)
{
    for (const ReportFormat &report : reportFormats())
        formats.push_back({ report.name, report.label, report.suffixes, true, false, nullptr, nullptr, nullptr, nullptr,
            nullptr, nullptr, true });
    return formats;
}

const std::vector<SourceFormat> &sourceFormats()
{
    static const std::vector<SourceFormat> formats = allFormats({
        { "xlsx", QT_TRANSLATE_NOOP("SourceText", "Excel workbook"), "xlsx xlsm", false, false, looksLikeXlsx, openXlsx,
            settleXlsx, sheetsOfXlsx, &SourceOptions::sheet },
        { "ods", QT_TRANSLATE_NOOP("SourceText", "OpenDocument spreadsheet"), "ods fods ots", false, false,
            looksLikeOds, openOds, settleOds, sheetsOfOds, &SourceOptions::sheet },
        { "xls", QT_TRANSLATE_NOOP("SourceText", "Excel workbook before 2007"), "xls", false, false, looksLikeXls,
            openXls, settleXls, sheetsOfXls, &SourceOptions::sheet },
        { "spreadsheetml", QT_TRANSLATE_NOOP("SourceText", "XML spreadsheet of Excel 2003"), "xls xml", false, true,
            looksLikeSpreadsheetMl, openSpreadsheetMl, settleSpreadsheetMl, sheetsOfSpreadsheetMl,
            &SourceOptions::sheet },
        { "html", QT_TRANSLATE_NOOP("SourceText", "Table of a web page"), "html htm xls", false, true, looksLikeHtml,
            openHtml, settleHtml, tablesOfHtml, &SourceOptions::sheet, encodingOfHtml },
        { "json", QT_TRANSLATE_NOOP("SourceText", "JSON lines or array"), "json jsonl ndjson", true, true,
            looksLikeJson, openJson, settleJson, nullptr, nullptr },
        { "xml", QT_TRANSLATE_NOOP("SourceText", "XML, an element repeated"), "xml", true, true, looksLikeXml, openXml,
            settleXml, elementsOfXml, &SourceOptions::element },
        { "sqlite", QT_TRANSLATE_NOOP("SourceText", "SQLite database"), "db sqlite sqlite3", true, false,
            looksLikeDatabase, openDatabase, settleDatabase, tablesOfDatabase, &SourceOptions::member },
        { "fixed", QT_TRANSLATE_NOOP("SourceText", "Fixed width"), "fwf", false, true, looksLikeFixedWidth,
            openFixedWidth, settleFixedWidth, nullptr, nullptr },
    });
    return formats;
}

QStringList sourceFormatNames()
{
    QStringList names { QStringLiteral("auto"), QStringLiteral("csv") };
    for (const SourceFormat &format : sourceFormats())
        names.append(QLatin1String(format.name));
    return names;
}

const SourceFormat *findSourceFormat(const QString &name)
{
    const auto &formats = sourceFormats();
    const ReportFormat *report = findReportFormat(name); // which may have aliases
    const QString known = report == nullptr ? name : QString::fromLatin1(report->name);
    const auto found = std::find_if(formats.begin(), formats.end(),
        [&](const SourceFormat &format) { return known == QLatin1String(format.name); });
    return found == formats.end() ? nullptr : &*found;
}

/// The format of a test report; nullptr if the file is none.
/// @throws Failure "source.format_unclear" if it may be one of several
static const SourceFormat *findTestReport(const QString &path, const SourceOptions &options)
{
    const auto found = reportFormatsOf(path, options);
    if (found.size() > 1) {
        QStringList names;
        for (const ReportFormat *format : found)
            names.append(QLatin1String(format->name));
        throw Failure(QStringLiteral("source.format_unclear"),
            SourceText::tr("%1 may be a test report of several formats: %2.")
                .arg(QFileInfo(path).fileName(), names.join(QLatin1String(", "))),
            SourceText::tr("Say which one it is with --format."));
    }
    return found.empty() ? nullptr : findSourceFormat(QLatin1String(found.front()->name));
}

/// The suffix of a name, of what is compressed in it if it is: orders.json.gz is JSON.
static QString suffixOf(const QString &name)
{
    static const QStringList packed { QStringLiteral("gz"), QStringLiteral("bz2"), QStringLiteral("xz"),
        QStringLiteral("zst"), QStringLiteral("Z"), QStringLiteral("lzma") };
    const QFileInfo file(name);
    return (packed.contains(file.suffix()) ? QFileInfo(file.completeBaseName()).suffix() : file.suffix()).toLower();
}

/// The first bytes of what is in a file.
static QByteArray beginOf(const QString &path, const QString &member, qint64 bytes)
{
    const auto stream = openStream(path, member);
    QByteArray begin;
    QByteArray block(1 << 16, Qt::Uninitialized);
    try {
        for (std::size_t got = 1; got > 0 && begin.size() < bytes;) {
            got = stream->read(block.data(), std::size_t(block.size()));
            begin.append(block.constData(), qsizetype(got));
        }
    } catch (const Failure &) { // an archive may be good up to here; the import will say so
        if (begin.isEmpty())
            throw;
    }
    return begin;
}

static const SourceFormat *recognise(const QByteArray &begin, const QString &suffix)
{
    const auto &formats = sourceFormats();
    const QByteArray text = decodeText(begin, "UTF-8", suffix);
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const SourceFormat &format) {
        return !format.isReport && format.recognises(format.isText ? text : begin, suffix);
    });
    return found == formats.end() ? nullptr : &*found;
}

static constexpr qint64 bytesToRecognise = 4096;

namespace {

/// What a file is by its first bytes.
struct Content
{
    QByteArray begin;
    const SourceFormat *format = nullptr; ///< null: delimited text, or an archive
    std::optional<Failure> foreign; ///< why it can't be imported
    bool isArchive = false; ///< or one file that was compressed; no spreadsheet, though it is a zip
};

} // namespace

static Content contentOf(const QString &path)
{
    FileSource file(path);
    Content content;
    content.begin = readBytes(file, 0, bytesToRecognise);
    const QString suffix = suffixOf(file.name());
    const Package package = packageOf(path, content.begin);
    content.foreign = package.foreign ? package.foreign : foreignFile(content.begin, suffix, file.name());
    if (content.foreign)
        return content;
    content.format = findSourceFormat(package.format);
    if (content.format == nullptr)
        content.format = recognise(content.begin, suffix);
    content.isArchive = content.format == nullptr && looksLikeArchive(content.begin);
    return content;
}

/// What is in an archive, or was compressed.
static Content contentInside(const QString &path, const QString &member)
{
    const ArchiveStream stream(std::make_unique<FileSource>(path), member);
    const QString name = member.isEmpty() ? stream.name() : member;
    Content content;
    content.begin = beginOf(path, member, bytesToRecognise);
    content.foreign = foreignFile(content.begin, suffixOf(name), name);
    if (!content.foreign && isPackage(content.begin)) {
        const UnpackedFile unpacked(path, member);
        const Package package = packageOf(unpacked.path(), content.begin);
        content.foreign = package.foreign;
        content.format = findSourceFormat(package.format);
    }
    if (content.format == nullptr && !content.begin.startsWith("PK"))
        content.format = recognise(content.begin, suffixOf(name));
    if (content.format == nullptr && !content.foreign && looksLikeArchive(content.begin))
        content.foreign
            = Failure(QStringLiteral("source.format"), SourceText::tr("%1 is an archive in an archive.").arg(name),
                SourceText::tr("Unpack %1, and import what is in it.").arg(path));
    return content;
}

/// What a reader goes to and fro in of an archive, unpacked; null where it reads the user's file itself.
static std::unique_ptr<UnpackedFile> unpackFor(
    const SourceFormat *format, const QString &path, const SourceOptions &options)
{
    if (format == nullptr || format->isText || !isCompressed(path))
        return nullptr;
    const Content content = contentOf(path);
    if (content.format != nullptr && !content.format->isText)
        return nullptr; // a spreadsheet is an archive too
    if (format->part == &SourceOptions::member)
        throw Failure(QStringLiteral("source.format"),
            SourceText::tr("%1 is an archive, which databases can't be read from.").arg(QFileInfo(path).fileName()),
            SourceText::tr("Unpack it, and import the database."));
    return std::make_unique<UnpackedFile>(path, options.member);
}

static EncodingSample sampleOf(const QString &path, const QString &member, bool compressed)
{
    constexpr qint64 bytes = qint64(256) << 10;
    if (compressed)
        return { beginOf(path, member, bytes), {} };
    FileSource file(path);
    return takeEncodingSample(file);
}

QString SourceOptions::*partOption(const QString &format)
{
    const SourceFormat *known = findSourceFormat(format);
    return known != nullptr && known->part != nullptr ? known->part : &SourceOptions::member;
}

QList<SourcePart> sourceParts(const QString &path, const SourceOptions &options)
{
    const SourceFormat *known = findSourceFormat(options.format);
    if (known != nullptr && known->parts != nullptr) {
        const auto unpacked = unpackFor(known, path, options);
        return known->parts(unpacked ? unpacked->path() : path, options);
    }
    QList<SourcePart> parts;
    if (!isCompressed(path))
        return parts;
    const auto members = archiveMembers(std::make_unique<FileSource>(path));
    for (const ArchiveMember &member : members) {
        if (!member.name.isEmpty())
            parts.append({ member.name, false });
    }
    return parts;
}

QStringList sourceMembers(const QString &path)
{
    const Content content = contentOf(path);
    QStringList names;
    SourceOptions options;
    if (content.format != nullptr)
        options.format = QLatin1String(content.format->name);
    const bool areMembers = !content.foreign && partOption(options.format) == &SourceOptions::member;
    const auto parts = areMembers ? sourceParts(path, options) : QList<SourcePart>();
    for (const SourcePart &part : parts)
        names.append(part.name);
    return names;
}

/// A text, an archive or a folder, of which no part was chosen.
static bool mayBeReport(const QString &path, const SourceOptions &options)
{
    if (!options.member.isEmpty() || !options.sheet.isEmpty() || !options.element.isEmpty())
        return false;
    if (QFileInfo(path).isDir())
        return true;
    const Content content = contentOf(path);
    return !content.foreign && (content.format == nullptr || content.format->isText);
}

/// What a file or what is in it is, if it can be imported.
static const SourceFormat *findFormat(const QString &path, const QString &member)
{
    Content content = contentOf(path);
    if (!content.foreign && content.isArchive)
        content = contentInside(path, member);
    if (content.foreign)
        throw *content.foreign;
    return content.format;
}

static QByteArray findEncoding(const SourceFormat *format, const EncodingSample &sample)
{
    if (format != nullptr && format->declaredEncoding != nullptr && encodingOfMark(sample.begin).isEmpty()
        && wideEncoding(sample.begin).isEmpty()) {
        const QByteArray declared = format->declaredEncoding(sample.begin);
        if (isKnownEncoding(declared) && !isUtf8(declared))
            return declared;
    }
    return detectEncoding(sample).name;
}

/// @param sample of the file's text, read if it is needed
static SourceOptions settle(const QString &path, SourceOptions options, std::optional<EncodingSample> &sample)
{
    const SourceFormat *format = findSourceFormat(options.format);
    if (options.format.isEmpty() || options.format == QLatin1String("auto")) {
        format = mayBeReport(path, options) ? findTestReport(path, options) : nullptr;
        if (format == nullptr)
            format = findFormat(path, options.member);
        options.format = format == nullptr ? QStringLiteral("csv") : QLatin1String(format->name);
    }
    const bool isText = format == nullptr || format->isText;
    if (isText && options.encoding.isEmpty()) {
        sample = sampleOf(path, options.member, isCompressed(path));
        options.encoding = findEncoding(format, *sample);
    }
    if (isText && !isKnownEncoding(options.encoding))
        throw Failure(QStringLiteral("call.option"),
            SourceText::tr("“%1” is no known encoding.").arg(QString::fromUtf8(options.encoding)),
            SourceText::tr("Use its IANA name, such as windows-1252 or UTF-16LE."));
    if (format != nullptr)
        options.format = QLatin1String(format->name);
    if (format != nullptr && !format->isReport) {
        const auto unpacked = unpackFor(format, path, options);
        format->settle(unpacked ? unpacked->path() : path, options);
    }
    return options;
}

SourceOptions settleSource(const QString &path, SourceOptions options)
{
    std::optional<EncodingSample> sample;
    return settle(path, std::move(options), sample);
}

SettledSource settleSourceAndReadings(const QString &path, const SourceOptions &options)
{
    std::optional<EncodingSample> sample;
    SettledSource settled { settle(path, options, sample), {} };
    const SourceFormat *format = findSourceFormat(settled.options.format);
    // The begin of a page tells little of the letters in its table.
    const bool mayBeOther = format == nullptr || (format->isText && format->declaredEncoding == nullptr);
    if (mayBeOther && !sample)
        sample = sampleOf(path, settled.options.member, isCompressed(path));
    if (mayBeOther)
        settled.readings = encodingReadings(*sample);
    return settled;
}

std::unique_ptr<ByteSource> openSource(const QString &path, const SourceOptions &options)
{
    const SourceFormat *format = findSourceFormat(options.format);
    if (format != nullptr && format->isReport) {
        std::unique_ptr<ByteSource> origin;
        if (QFileInfo(path).isDir())
            origin = openReportFolder(path);
        else
            origin = std::make_unique<FileSource>(path);
        return std::make_unique<ConvertedSource>(
            std::move(origin), [path, options] { return openReport(path, options); });
    }
    auto file = std::make_unique<FileSource>(path);
    const bool compressed = isCompressed(path);
    if (format == nullptr && !compressed && isUtf8(options.encoding))
        return file;
    return std::make_unique<ConvertedSource>(std::move(file), [path, options, format]() -> std::unique_ptr<Converter> {
        if (format != nullptr && !format->isText) {
            if (auto unpacked = unpackFor(format, path, options)) {
                auto converter = format->open(nullptr, unpacked->path(), options);
                return std::make_unique<UnpackedConverter>(
                    std::move(unpacked), FileSource(path).size(), std::move(converter));
            }
            return format->open(nullptr, path, options);
        }
        if (format != nullptr)
            return format->open(openTextStream(path, options), path, options);
        auto stream = openStream(path, options.member);
        if (isUtf8(options.encoding))
            return std::make_unique<PlainConverter>(std::move(stream));
        return transcodeText(std::move(stream), options.encoding);
    });
}

} // namespace tranche
