#include "source/formats/ForeignSignatures.h"

#include "source/formats/MarkupBegin.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace tranche {

namespace {

/// Bytes at a place near the begin of a file.
struct Signature
{
    ForeignKind kind;
    QByteArray bytes;
    qsizetype at = 0;
    bool isText = false; ///< of a file that is text: the mark is long enough to be believed
    QByteArray alsoBytes = {}; ///< that must stand there as well
    qsizetype alsoAt = 0;
};

} // namespace

bool isBinary(const QByteArray &begin)
{
    constexpr qsizetype fewest = 4;
    const auto isControl = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
            && byte != '\x1A' && byte != '\x1B';
    };
    return std::count_if(begin.begin(), begin.end(), isControl)
        >= std::min(fewest, std::max<qsizetype>(1, begin.size() / 8));
}

/// A literal with its zeros.
template <std::size_t size> static QByteArray rawBytes(const char (&literal)[size])
{
    return QByteArray(literal, qsizetype(size) - 1);
}

static std::vector<Signature> documentSignatures()
{
    constexpr auto document = ForeignKind::Advice::Document;
    return {
        { { QT_TRANSLATE_NOOP("SourceText", "a PDF document"), document }, "%PDF-1.", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a PDF document"), document }, "%PDF-2.", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a rich text document (RTF)"), document }, "{\\rtf", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a PostScript document"), document }, "%!PS-Adobe", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a PostScript document"), document }, rawBytes("\xC5\xD0\xD3\xC6") },
        { { QT_TRANSLATE_NOOP("SourceText", "a DjVu document"), document }, "AT&TFORM" },
        { { QT_TRANSLATE_NOOP("SourceText", "a help file (CHM)"), document }, rawBytes("ITSF\x03\0\0\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a mail folder of Outlook"), document }, "!BDN" },
        { { QT_TRANSLATE_NOOP("SourceText", "a mail of Outlook (TNEF)"), document }, rawBytes("\x78\x9F\x3E\x22") },
        { { QT_TRANSLATE_NOOP("SourceText", "a notebook of OneNote"), document },
            rawBytes("\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3") },
        { { QT_TRANSLATE_NOOP("SourceText", "a document of Word in XML"), document }, "progid=\"Word.Document\"", -1,
            true },
        { { QT_TRANSLATE_NOOP("SourceText", "an office document in XML"), document }, "<pkg:package", -1, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a workbook of Gnumeric"), document }, "<gnm:Workbook", -1, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a workbook of Lotus 1-2-3"), document },
            rawBytes("\0\0\x02\0\x06\x04\x06\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a workbook of Lotus 1-2-3"), document }, rawBytes("\0\0\x1A\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a workbook of Quattro Pro"), document },
            rawBytes("\0\0\x02\0\x20\x51\x06\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a document of WordPerfect"), document }, rawBytes("\xFFWPC") },
    };
}

static std::vector<Signature> mediaSignatures()
{
    return {
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (PNG)") }, rawBytes("\x89PNG\r\n\x1A\n") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (JPEG)") }, rawBytes("\xFF\xD8\xFF") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (JPEG)") }, rawBytes("\0\0\0\x0CjP  ") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (GIF)") }, "GIF87a" },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (GIF)") }, "GIF89a" },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (TIFF)") }, rawBytes("II*\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (TIFF)") }, rawBytes("MM\0*") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (TIFF)") }, rawBytes("II+\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (WebP)") }, "RIFF", 0, false, "WEBP", 8 },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (WAV)") }, "RIFF", 0, false, "WAVE", 8 },
        { { QT_TRANSLATE_NOOP("SourceText", "a video (AVI)") }, "RIFF", 0, false, "AVI ", 8 },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (BMP)") }, "BM", 0, false, rawBytes("\0\0\0\0"), 6 },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture of Photoshop") }, rawBytes("8BPS\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture of GIMP") }, "gimp xcf " },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (HEIC)") }, "ftyphei", 4 },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (HEIC)") }, "ftypmif1", 4 },
        { { QT_TRANSLATE_NOOP("SourceText", "a picture (AVIF)") }, "ftypavif", 4 },
        { { QT_TRANSLATE_NOOP("SourceText", "a video or sound file (MP4)") }, "ftyp", 4 },
        { { QT_TRANSLATE_NOOP("SourceText", "a video (Matroska, WebM)") }, rawBytes("\x1A\x45\xDF\xA3") },
        { { QT_TRANSLATE_NOOP("SourceText", "a video (MPEG)") }, rawBytes("\0\0\x01\xBA") },
        { { QT_TRANSLATE_NOOP("SourceText", "a video (Flash)") }, rawBytes("FLV\x01") },
        { { QT_TRANSLATE_NOOP("SourceText", "a video (Windows Media)") },
            rawBytes("\x30\x26\xB2\x75\x8E\x66\xCF\x11") },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (Ogg)") }, rawBytes("OggS\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (FLAC)") }, "fLaC" },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (MP3)") }, "ID3" },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (MP3)") }, rawBytes("\xFF\xFB\x90") },
        { { QT_TRANSLATE_NOOP("SourceText", "a sound file (MIDI)") }, rawBytes("MThd\0\0\0\x06") },
        { { QT_TRANSLATE_NOOP("SourceText", "a font") }, rawBytes("\0\x01\0\0\0"), 0, false, rawBytes("\0"), 12 },
        { { QT_TRANSLATE_NOOP("SourceText", "a font") }, rawBytes("OTTO\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a font") }, rawBytes("ttcf\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a font (WOFF)") }, rawBytes("wOFF\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a font (WOFF)") }, rawBytes("wOF2\0") },
    };
}

static std::vector<Signature> programSignatures()
{
    return {
        { { QT_TRANSLATE_NOOP("SourceText", "a program (ELF)") },
            rawBytes("\x7F"
                     "ELF") },
        { { QT_TRANSLATE_NOOP("SourceText", "a program (Mach-O)") }, rawBytes("\xCF\xFA\xED\xFE") },
        { { QT_TRANSLATE_NOOP("SourceText", "a program (Mach-O)") }, rawBytes("\xCE\xFA\xED\xFE") },
        { { QT_TRANSLATE_NOOP("SourceText", "a program (Mach-O or Java)") }, rawBytes("\xCA\xFE\xBA\xBE") },
        { { QT_TRANSLATE_NOOP("SourceText", "a program (WebAssembly)") }, rawBytes("\0asm") },
        { { QT_TRANSLATE_NOOP("SourceText", "a program of Windows") }, rawBytes("MZ"), 0, false, rawBytes("\0"), 3 },
        { { QT_TRANSLATE_NOOP("SourceText", "a shortcut of Windows") }, rawBytes("L\0\0\0\x01\x14\x02\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "a library of objects") }, "!<arch>\n", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a RAR archive"), ForeignKind::Advice::Packed }, rawBytes("Rar!\x1A\x07") },
        { { QT_TRANSLATE_NOOP("SourceText", "a cabinet of Windows"), ForeignKind::Advice::Packed },
            rawBytes("MSCF\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "an encrypted file (PGP)"), ForeignKind::Advice::Packed },
            "-----BEGIN PGP MESSAGE-----", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a key or a certificate") }, "-----BEGIN CERTIFICATE-----", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a key or a certificate") }, "-----BEGIN RSA PRIVATE KEY-----", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a key or a certificate") }, "-----BEGIN PRIVATE KEY-----", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "an encrypted file (OpenSSL)"), ForeignKind::Advice::Packed }, "Salted__" },
    };
}

static std::vector<Signature> dataSignatures()
{
    constexpr auto data = ForeignKind::Advice::Data;
    std::vector<Signature> all {
        { { QT_TRANSLATE_NOOP("SourceText", "a Parquet file"), data }, "PAR1" },
        { { QT_TRANSLATE_NOOP("SourceText", "a Parquet file"), data }, "PARE" },
        { { QT_TRANSLATE_NOOP("SourceText", "an Arrow file (Feather)"), data }, rawBytes("ARROW1\0\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "an Arrow stream"), data }, rawBytes("\xFF\xFF\xFF\xFF"), 0, false,
            rawBytes("\0\0"), 6 },
        { { QT_TRANSLATE_NOOP("SourceText", "a Feather file"), data }, "FEA1" },
        { { QT_TRANSLATE_NOOP("SourceText", "an ORC file"), data }, "ORC" },
        { { QT_TRANSLATE_NOOP("SourceText", "an Avro file"), data }, rawBytes("Obj\x01") },
        { { QT_TRANSLATE_NOOP("SourceText", "an HDF5 file"), data }, rawBytes("\x89HDF\r\n\x1A\n") },
        { { QT_TRANSLATE_NOOP("SourceText", "a NetCDF file"), data }, rawBytes("CDF\x01") },
        { { QT_TRANSLATE_NOOP("SourceText", "a NetCDF file"), data }, rawBytes("CDF\x02") },
        { { QT_TRANSLATE_NOOP("SourceText", "a file of MATLAB"), data }, "MATLAB 5.0 MAT-file", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a data set of SAS"), data },
            rawBytes("\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60") },
        { { QT_TRANSLATE_NOOP("SourceText", "a transport file of SAS"), data }, "HEADER RECORD*******L", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a data set of Stata"), data }, "<stata_dta>", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a data set of SPSS"), data }, "$FL2@(#)", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a data set of SPSS"), data }, "$FL3@(#)", 0, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a portable file of SPSS"), data }, "ASCII SPSS PORT FILE", -1, true },
        { { QT_TRANSLATE_NOOP("SourceText", "a file of R"), data }, rawBytes("RDX2\n") },
        { { QT_TRANSLATE_NOOP("SourceText", "a file of R"), data }, rawBytes("RDX3\n") },
        { { QT_TRANSLATE_NOOP("SourceText", "a file of R"), data }, rawBytes("X\n\0\0\0") },
        { { QT_TRANSLATE_NOOP("SourceText", "an array of NumPy"), data }, rawBytes("\x93NUMPY") },
        { { QT_TRANSLATE_NOOP("SourceText", "a pickle of Python"), data }, rawBytes("\x80\x04\x95") },
        { { QT_TRANSLATE_NOOP("SourceText", "a pickle of Python"), data }, rawBytes("\x80\x05\x95") },
        { { QT_TRANSLATE_NOOP("SourceText", "a database of Access"), data }, rawBytes("\0\x01\0\0Standard ACE DB") },
        { { QT_TRANSLATE_NOOP("SourceText", "a database of Access"), data }, rawBytes("\0\x01\0\0Standard Jet DB") },
        { { QT_TRANSLATE_NOOP("SourceText", "a database of DuckDB"), data }, "DUCK", 8 },
        { { QT_TRANSLATE_NOOP("SourceText", "a dump of PostgreSQL"), data }, rawBytes("PGDMP") },
        { { QT_TRANSLATE_NOOP("SourceText", "a backup of SQL Server"), data }, "TAPE", 0 },
        { { QT_TRANSLATE_NOOP("SourceText", "a table of QlikView"), data }, "<?xml", 0, true, "<QvdTableHeader", -1 },
    };
    for (const char version : { 'i', 'l', 'n', 'o', 'q', 'r', 's' }) { // 105 to 115: releases 5 to 12
        for (const char order : { '\x01', '\x02' })
            all.push_back({ { QT_TRANSLATE_NOOP("SourceText", "a data set of Stata"), data },
                QByteArray(1, version) + order + QByteArray("\x01\0", 2) });
    }
    return all;
}

static bool matches(const Signature &signature, const QByteArray &begin)
{
    constexpr qsizetype mostText = 2048; // a mark that may stand anywhere stands near the begin
    const auto stands = [&begin](const QByteArray &bytes, qsizetype at) {
        return at < 0 ? begin.left(mostText).contains(bytes) : begin.mid(at, bytes.size()) == bytes;
    };
    return stands(signature.bytes, signature.at)
        && (signature.alsoBytes.isEmpty() || stands(signature.alsoBytes, signature.alsoAt))
        && (signature.isText || isBinary(begin));
}

/// A table of dBase: a date, and lengths that agree with where its description ends.
static bool isDbase(const QByteArray &begin, const QString &suffix)
{
    static const QByteArray versions = rawBytes("\x02\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8B\x8E\xCB\xF5\xFB");
    constexpr qsizetype headBytes = 32;
    if (begin.size() < headBytes || !versions.contains(begin[0]))
        return false;
    const auto month = static_cast<unsigned char>(begin[2]);
    const auto day = static_cast<unsigned char>(begin[3]);
    const auto head = qFromLittleEndian<quint16>(begin.constData() + 8);
    const auto record = qFromLittleEndian<quint16>(begin.constData() + 10);
    const bool isDated = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const bool endsThere
        = head > headBytes && (head > begin.size() || begin[head - 1] == '\r' || begin.mid(headBytes).contains('\r'));
    return record > 0 && endsThere && (isDated || suffix == QLatin1String("dbf"));
}

/// Records of cells: ID;PWXL;N;E and further down C;Y1;X1;K"id".
static bool isSylk(const QByteArray &begin)
{
    static const QRegularExpression form(QStringLiteral("\\AID;P\\w*[;\\r\\n].*^[BC];[XY]\\d+;[XYK]"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return begin.startsWith("ID;P") && form.match(QString::fromLatin1(begin)).hasMatch();
}

/// A table as the data interchange format has it: a word, two numbers and a text, over and over.
static bool isDif(const QByteArray &begin)
{
    static const QRegularExpression form(
        QStringLiteral("\\ATABLE[ \\t]*\\r?\\n0,1[ \\t]*\\r?\\n\"[^\\r\\n]*\"\\s*\\r?\\n[A-Z]+"));
    return form.match(QString::fromLatin1(begin.left(1024))).hasMatch();
}

/// XML that is a document of a program, and no data.
static const ForeignKind *foreignMarkup(const QByteArray &begin, const QString &suffix)
{
    constexpr auto document = ForeignKind::Advice::Document;
    static const ForeignKind svg { QT_TRANSLATE_NOOP("SourceText", "a picture (SVG)") };
    static const ForeignKind word { QT_TRANSLATE_NOOP("SourceText", "a document of Word in XML"), document };
    static const ForeignKind text { QT_TRANSLATE_NOOP("SourceText", "a text document (FODT)"), document };
    static const ForeignKind slides { QT_TRANSLATE_NOOP("SourceText", "a presentation (FODP)"), document };
    static const ForeignKind drawing { QT_TRANSLATE_NOOP("SourceText", "a drawing (FODG)"), document };
    QByteArray head = begin;
    if (head.left(4).contains('\0'))
        head.replace('\0', "");
    if (head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0") && head.contains("<office:document")) {
        const auto is = [&](const char *kind, const char *flat) {
            return head.contains(QByteArray("application/vnd.oasis.opendocument.") + kind)
                || suffix == QLatin1String(flat);
        };
        return is("text", "fodt")        ? &text
            : is("presentation", "fodp") ? &slides
            : is("graphics", "fodg")     ? &drawing
                                         : nullptr;
    }
    const MarkupBegin root = MarkupBegin::of(begin);
    if (!root.isDocument())
        return nullptr;
    if (root.name == "svg")
        return &svg;
    return root.name == "wordDocument" ? &word : nullptr;
}

const ForeignKind *foreignKind(const QByteArray &begin, const QString &suffix)
{
    static const std::vector<Signature> all = [] {
        std::vector<Signature> signatures = dataSignatures();
        for (const auto &more : { documentSignatures(), mediaSignatures(), programSignatures() })
            signatures.insert(signatures.end(), more.begin(), more.end());
        return signatures;
    }();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Signature &signature) { return matches(signature, begin); });
    if (found != all.end())
        return &found->kind;
    static const ForeignKind dbase { QT_TRANSLATE_NOOP("SourceText", "a table of dBase or FoxPro"),
        ForeignKind::Advice::Data };
    static const ForeignKind sylk { QT_TRANSLATE_NOOP("SourceText", "a workbook in the symbolic link format (SYLK)"),
        ForeignKind::Advice::Document };
    static const ForeignKind dif { QT_TRANSLATE_NOOP("SourceText", "a table in the data interchange format (DIF)"),
        ForeignKind::Advice::Document };
    static const ForeignKind mht { QT_TRANSLATE_NOOP("SourceText", "a web archive (MHTML)"),
        ForeignKind::Advice::Document };
    if (isBinary(begin) && isDbase(begin, suffix))
        return &dbase;
    if (isSylk(begin))
        return &sylk;
    if (isDif(begin))
        return &dif;
    if (const ForeignKind *const markup = foreignMarkup(begin, suffix))
        return markup;
    const QByteArray head = begin.left(1024).toLower();
    if (head.contains("mime-version:") && head.contains("content-type: multipart/related"))
        return &mht;
    return nullptr;
}

} // namespace tranche
