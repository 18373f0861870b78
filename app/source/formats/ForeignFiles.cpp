#include "source/formats/ForeignFiles.h"

#include "core/Texts.h"
#include "source/bytes/FileSource.h"
#include "source/formats/ForeignSignatures.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace tranche {

static Failure foreignFailure(const QString &name, const ForeignKind &kind)
{
    const QString what = SourceText::tr(kind.name);
    QString hint;
    switch (kind.advice) {
    case ForeignKind::Advice::Document:
        hint = SourceText::tr("Open it in the program that it belongs to, and save its table as CSV or XLSX.");
        break;
    case ForeignKind::Advice::Data:
        hint = SourceText::tr("Export its rows as CSV from a program that reads it.");
        break;
    case ForeignKind::Advice::Packed:
        hint = SourceText::tr("Unpack it with the program that made it, and import what is in it.");
        break;
    case ForeignKind::Advice::Other:
        hint = SourceText::tr("It holds no table: choose the file that does.");
        break;
    }
    return Failure(
        QStringLiteral("source.format"), SourceText::tr("%1 is %2, which can't be imported.").arg(name, what), hint);
}

std::optional<Failure> foreignFile(const QByteArray &begin, const QString &suffix, const QString &name)
{
    const ForeignKind *kind = foreignKind(begin, suffix);
    return kind == nullptr ? std::nullopt : std::optional(foreignFailure(name, *kind));
}

namespace {

struct PackageMark
{
    QLatin1String name; ///< of a member of a zip, or of a stream of a compound file
    ForeignKind kind;
};

} // namespace

static constexpr auto asDocument = ForeignKind::Advice::Document;

/// What the member “mimetype” of a zip says that it is: OpenDocument, EPUB.
static Package packageOfMimeType(const QByteArray &type, const QString &name)
{
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return { QStringLiteral("ods"), {} };
    struct MimeType
    {
        const char *type;
        const char *kind;
    };
    static constexpr std::array<MimeType, 9> types { MimeType { "application/vnd.oasis.opendocument.text",
                                                         QT_TRANSLATE_NOOP("SourceText", "a text document (ODT)") },
        { "application/vnd.oasis.opendocument.presentation", QT_TRANSLATE_NOOP("SourceText", "a presentation (ODP)") },
        { "application/vnd.oasis.opendocument.graphics", QT_TRANSLATE_NOOP("SourceText", "a drawing (ODG)") },
        { "application/vnd.oasis.opendocument.formula", QT_TRANSLATE_NOOP("SourceText", "a formula (ODF)") },
        { "application/vnd.oasis.opendocument.base",
            QT_TRANSLATE_NOOP("SourceText", "a database of LibreOffice (ODB)") },
        { "application/vnd.oasis.opendocument",
            QT_TRANSLATE_NOOP("SourceText", "an OpenDocument file without a sheet") },
        { "application/vnd.sun.xml.calc", QT_TRANSLATE_NOOP("SourceText", "a spreadsheet of OpenOffice 1 (SXC)") },
        { "application/vnd.sun.xml", QT_TRANSLATE_NOOP("SourceText", "a document of OpenOffice 1") },
        { "application/epub+zip", QT_TRANSLATE_NOOP("SourceText", "a book (EPUB)") } };
    const auto found
        = std::find_if(types.begin(), types.end(), [&type](const MimeType &one) { return type.startsWith(one.type); });
    if (found == types.end())
        return {};
    return { {}, foreignFailure(name, { found->kind, asDocument }) };
}

static Package packageOfMembers(const QList<ArchiveMember> &members, const QString &name)
{
    static const std::array<PackageMark, 9> marks {
        PackageMark { QLatin1String("word/document.xml"),
            { QT_TRANSLATE_NOOP("SourceText", "a document of Word (DOCX)"), asDocument } },
        { QLatin1String("ppt/presentation.xml"),
            { QT_TRANSLATE_NOOP("SourceText", "a presentation (PPTX)"), asDocument } },
        { QLatin1String("visio/document.xml"), { QT_TRANSLATE_NOOP("SourceText", "a drawing of Visio"), asDocument } },
        { QLatin1String("index/document.iwa"),
            { QT_TRANSLATE_NOOP("SourceText", "a document of Numbers, Pages or Keynote"), asDocument } },
        { QLatin1String("index.zip"),
            { QT_TRANSLATE_NOOP("SourceText", "a document of Numbers, Pages or Keynote"), asDocument } },
        { QLatin1String("fixeddocseq.fdseq"), { QT_TRANSLATE_NOOP("SourceText", "a document (XPS)"), asDocument } },
        { QLatin1String("androidmanifest.xml"), { QT_TRANSLATE_NOOP("SourceText", "a program of Android") } },
        { QLatin1String("meta-inf/manifest.mf"), { QT_TRANSLATE_NOOP("SourceText", "a program of Java") } },
        { QLatin1String("datamodel"), { QT_TRANSLATE_NOOP("SourceText", "a report of Power BI"), asDocument } },
    };
    QSet<QString> names;
    for (const ArchiveMember &member : members)
        names.insert(QString(member.name).replace(u'\\', u'/').toLower());
    const bool isOffice = names.contains(QStringLiteral("[content_types].xml"));
    if (names.contains(QStringLiteral("xl/workbook.xml")) || names.contains(QStringLiteral("xl/workbook.bin")))
        return { QStringLiteral("xlsx"), {} };
    for (const PackageMark &mark : marks) {
        if (names.contains(mark.name))
            return { {}, foreignFailure(name, mark.kind) };
    }
    if (isOffice) // its workbook has another name
        return { QStringLiteral("xlsx"), {} };
    if (names.contains(QStringLiteral("content.xml")) && names.contains(QStringLiteral("meta-inf/manifest.xml")))
        return { QStringLiteral("ods"), {} };
    return {};
}

/// The names of the first streams of a compound file (MS-CFB, 2.6): those of its directory's first sectors.
static QStringList streamsOf(FileSource &file, const QByteArray &begin)
{
    constexpr qsizetype entryBytes = 128;
    constexpr qsizetype lengthPlace = 64;
    constexpr int mostShift = 12;
    constexpr qint64 mostBytes = 8192;
    if (begin.size() < 512)
        return {};
    const int shift = std::min<int>(qFromLittleEndian<quint16>(begin.constData() + 30), mostShift);
    const qint64 sector = qFromLittleEndian<quint32>(begin.constData() + 48);
    const QByteArray directory = readBytes(file, (sector + 1) << shift, mostBytes);
    QStringList names;
    for (qsizetype at = 0; at + entryBytes <= directory.size(); at += entryBytes) {
        const auto length = qFromLittleEndian<quint16>(directory.constData() + at + lengthPlace);
        QString name;
        for (qsizetype i = 0; i + 2 < std::min<qsizetype>(length, lengthPlace); i += 2)
            name += QChar(qFromLittleEndian<quint16>(directory.constData() + at + i));
        names.append(name);
    }
    return names;
}

static Package packageOfStreams(const QStringList &streams, const QString &name)
{
    static const std::array<PackageMark, 7> marks {
        PackageMark { QLatin1String("WordDocument"),
            { QT_TRANSLATE_NOOP("SourceText", "a document of Word (DOC)"), asDocument } },
        { QLatin1String("PowerPoint Document"),
            { QT_TRANSLATE_NOOP("SourceText", "a presentation (PPT)"), asDocument } },
        { QLatin1String("__properties_version1.0"),
            { QT_TRANSLATE_NOOP("SourceText", "a mail of Outlook (MSG)"), asDocument } },
        { QLatin1String("VisioDocument"), { QT_TRANSLATE_NOOP("SourceText", "a drawing of Visio"), asDocument } },
        { QLatin1String("Quill"), { QT_TRANSLATE_NOOP("SourceText", "a document of Publisher"), asDocument } },
        { QLatin1String("\005HwpSummaryInformation"),
            { QT_TRANSLATE_NOOP("SourceText", "a document of Hangul (HWP)"), asDocument } },
        { QLatin1String("MatOST"), { QT_TRANSLATE_NOOP("SourceText", "a document of Works"), asDocument } },
    };
    if (streams.contains(QLatin1String("Workbook"), Qt::CaseInsensitive)
        || streams.contains(QLatin1String("Book"), Qt::CaseInsensitive))
        return {};
    for (const PackageMark &mark : marks) {
        if (streams.contains(mark.name))
            return { {}, foreignFailure(name, mark.kind) };
    }
    return {};
}

static QByteArray mimeTypeIn(const QString &path, const QList<ArchiveMember> &members)
{
    const QString name = QStringLiteral("mimetype");
    const auto isType = [&name](const ArchiveMember &member) { return member.name == name && !member.isEncrypted; };
    if (std::none_of(members.begin(), members.end(), isType))
        return {};
    ArchiveStream stream(std::make_unique<FileSource>(path), name);
    QByteArray type(128, '\0');
    const std::size_t got = stream.read(type.data(), std::size_t(type.size()));
    return type.left(qsizetype(got));
}

static bool isCompoundFile(const QByteArray &begin)
{
    return begin.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool isPackage(const QByteArray &begin)
{
    return begin.startsWith("PK\x03\x04") || isCompoundFile(begin);
}

Package packageOf(const QString &path, const QByteArray &begin)
{
    const QString name = QFileInfo(path).fileName();
    if (begin.startsWith("PK\x03\x04")) {
        try {
            const auto members = archiveMembers(std::make_unique<FileSource>(path));
            const Package package = packageOfMimeType(mimeTypeIn(path, members), name);
            return package.foreign || !package.format.isEmpty() ? package : packageOfMembers(members, name);
        } catch (const Failure &) { // who opens it says what is wrong
            return {};
        }
    }
    if (isCompoundFile(begin)) {
        FileSource file(path);
        return packageOfStreams(streamsOf(file, begin), name);
    }
    return {};
}

} // namespace tranche
