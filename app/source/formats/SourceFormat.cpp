#include "source/formats/SourceFormat.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/formats/ConvertedSource.h"
#include "source/formats/TextStream.h"
#include "source/formats/archive/ArchiveStream.h"
#include "source/formats/fixed/FixedWidthConverter.h"
#include "source/formats/json/JsonConverter.h"
#include "source/formats/ods/OdsConverter.h"
#include "source/formats/sqlite/DatabaseConverter.h"
#include "source/formats/xls/XlsConverter.h"
#include "source/formats/xlsx/XlsxConverter.h"
#include "source/formats/xml/XmlConverter.h"
#include "source/text/EncodingDetector.h"
#include "source/text/TextEncoding.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

const std::vector<SourceFormat> &sourceFormats()
{
    static const std::vector<SourceFormat> formats {
        { "xlsx", QT_TRANSLATE_NOOP("Source", "Excel workbook"), "xlsx xlsm", false, false, looksLikeXlsx, openXlsx,
            settleXlsx, sheetsOfXlsx, &SourceOptions::sheet },
        { "ods", QT_TRANSLATE_NOOP("Source", "OpenDocument spreadsheet"), "ods fods ots", false, false, looksLikeOds,
            openOds, settleOds, sheetsOfOds, &SourceOptions::sheet },
        { "xls", QT_TRANSLATE_NOOP("Source", "Excel workbook before 2007"), "xls", false, false, looksLikeXls, openXls,
            settleXls, sheetsOfXls, &SourceOptions::sheet },
        { "json", QT_TRANSLATE_NOOP("Source", "JSON lines or array"), "json jsonl ndjson", true, true, looksLikeJson,
            openJson, settleJson, nullptr, nullptr },
        { "xml", QT_TRANSLATE_NOOP("Source", "XML, an element repeated"), "xml", true, true, looksLikeXml, openXml,
            settleXml, elementsOfXml, &SourceOptions::element },
        { "sqlite", QT_TRANSLATE_NOOP("Source", "SQLite database"), "db sqlite sqlite3", true, false, looksLikeDatabase,
            openDatabase, settleDatabase, tablesOfDatabase, &SourceOptions::member },
        { "fixed", QT_TRANSLATE_NOOP("Source", "Fixed width"), "fwf", false, true, looksLikeFixedWidth, openFixedWidth,
            settleFixedWidth, nullptr, nullptr },
    };
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
    const auto found = std::find_if(
        formats.begin(), formats.end(), [&](const SourceFormat &format) { return name == QLatin1String(format.name); });
    return found == formats.end() ? nullptr : &*found;
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
    const auto found = std::find_if(formats.begin(), formats.end(),
        [&](const SourceFormat &format) { return format.recognises(format.isText ? text : begin, suffix); });
    return found == formats.end() ? nullptr : &*found;
}

/// The suffix of a name, of what is compressed in it if it is: orders.json.gz is JSON.
static QString suffixOf(const QString &name)
{
    static const QStringList packed { QStringLiteral("gz"), QStringLiteral("bz2"), QStringLiteral("xz"),
        QStringLiteral("zst"), QStringLiteral("Z"), QStringLiteral("lzma") };
    const QFileInfo file(name);
    return (packed.contains(file.suffix()) ? QFileInfo(file.completeBaseName()).suffix() : file.suffix()).toLower();
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
    if (known != nullptr && known->parts != nullptr)
        return known->parts(path, options);
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
    constexpr qint64 beginBytes = 4096;
    FileSource file(path);
    SourceOptions options;
    if (const SourceFormat *format = recognise(readBytes(file, 0, beginBytes), suffixOf(file.name())))
        options.format = QLatin1String(format->name);
    QStringList names;
    const bool areMembers = partOption(options.format) == &SourceOptions::member;
    const auto parts = areMembers ? sourceParts(path, options) : QList<SourcePart>();
    for (const SourcePart &part : parts)
        names.append(part.name);
    return names;
}

SourceOptions settleSource(const QString &path, SourceOptions options)
{
    constexpr qint64 beginBytes = 4096;
    const SourceFormat *format = findSourceFormat(options.format);
    bool compressed = isCompressed(path);
    if (options.format.isEmpty() || options.format == QLatin1String("auto")) {
        FileSource file(path);
        format = recognise(readBytes(file, 0, beginBytes), suffixOf(file.name())); // a spreadsheet is an archive too
        if (format == nullptr && compressed) {
            const ArchiveStream stream(std::make_unique<FileSource>(path), options.member);
            format = recognise(beginOf(path, options.member, beginBytes),
                suffixOf(options.member.isEmpty() ? stream.name() : options.member));
        }
        options.format = format == nullptr ? QStringLiteral("csv") : QLatin1String(format->name);
    }
    const bool isText = format == nullptr || format->isText;
    compressed = compressed && isText;
    if (isText && options.encoding.isEmpty()) {
        const EncodingSample sample = sampleOf(path, options.member, compressed);
        options.encoding = detectEncoding(sample).name;
    }
    if (isText && !isKnownEncoding(options.encoding))
        throw Failure(QStringLiteral("call.option"),
            SourceText::tr("“%1” is no known encoding.").arg(QString::fromUtf8(options.encoding)),
            SourceText::tr("Use its IANA name, such as windows-1252 or UTF-16LE."));
    if (format != nullptr)
        format->settle(path, options);
    return options;
}

QList<EncodingReading> encodingReadings(const QString &path, const SourceOptions &options)
{
    const SourceFormat *format = findSourceFormat(options.format);
    if (format != nullptr && !format->isText)
        return {};
    return encodingReadings(sampleOf(path, options.member, isCompressed(path)));
}

namespace {

/// Text that is UTF-8 already, out of an archive.
class PlainConverter final : public Converter
{
public:
    explicit PlainConverter(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    bool convert(ConvertedText &to) override
    {
        const std::size_t before = to.bytes.size();
        to.bytes.resize(before + convertedBlockBytes);
        const std::size_t got = m_input->read(to.bytes.data() + before, convertedBlockBytes);
        to.bytes.resize(before + got);
        return got > 0;
    }

    qint64 bytesOfFile() const override { return m_input->bytesOfFile(); }

private:
    std::unique_ptr<ByteStream> m_input;
};

} // namespace

std::unique_ptr<ByteSource> openSource(const QString &path, const SourceOptions &options)
{
    const SourceFormat *format = findSourceFormat(options.format);
    auto file = std::make_unique<FileSource>(path);
    const bool compressed = isCompressed(path);
    if (format == nullptr && !compressed && isUtf8(options.encoding))
        return file;
    return std::make_unique<ConvertedSource>(std::move(file), [path, options, format]() -> std::unique_ptr<Converter> {
        if (format != nullptr && !format->isText)
            return format->open(nullptr, path, options);
        if (format != nullptr)
            return format->open(openTextStream(path, options), path, options);
        auto stream = openStream(path, options.member);
        if (isUtf8(options.encoding))
            return std::make_unique<PlainConverter>(std::move(stream));
        return transcodeText(std::move(stream), options.encoding);
    });
}

} // namespace tranche
