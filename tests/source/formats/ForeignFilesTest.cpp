#include "source/formats/ForeignFiles.h"

#include "repair/ZipFile.h"
#include "service/inspect/Inspect.h"
#include "source/formats/ConvertedFile.h"

#include <QTest>

using namespace tranche;

/// What holds no table is refused by name; what only begins like that is read.
class ForeignFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesByName_data();
    void refusesByName();
    void refusesPackages_data();
    void refusesPackages();
    void theImportPageSaysSo();
    void readsTables_data();
    void readsTables();
    void anyBeginIsAnswered();
};

template <std::size_t size> static QByteArray raw(const char (&literal)[size])
{
    return QByteArray(literal, qsizetype(size) - 1);
}

/// Bytes that no text has.
static QByteArray noise()
{
    QByteArray bytes;
    for (int i = 0; i < 600; ++i)
        bytes += char((i * 37 + i / 7) % 256);
    return bytes;
}

void ForeignFilesTest::refusesByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const QByteArray &begin, const char *says, bool isText = false) {
        QTest::newRow(says) << (isText ? begin : begin + noise()) << QString(says);
    };
    row("%PDF-1.4\n1 0 obj\n<<>>\n", "PDF", true);
    row("{\\rtf1\\ansi hello}", "RTF", true);
    row("%!PS-Adobe-3.0\n", "PostScript", true);
    row(raw("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "PNG");
    row(raw("\xFF\xD8\xFF\xE0\0\x10JFIF"), "JPEG");
    row("GIF89a", "GIF");
    row(raw("II*\0\x08\0\0\0"), "TIFF");
    row(raw("RIFF\0\1\0\0WEBPVP8 "), "WebP");
    row(raw("BM\0\x10\0\0\0\0\0\0\x36\0\0\0"), "BMP");
    row(raw("ID3\x03\0\0\0\0"), "MP3");
    row(raw("\0\0\0\x18"
            "ftypmp42"),
        "MP4");
    row(raw("MZ\x90\0\x03\0\0\0"), "program of Windows");
    row(raw("\x7F"
            "ELF\x02\1\1\0"),
        "ELF");
    row(raw("\0\1\0\0\0\x10\1\0\0\4\0\0\0"), "font");
    row("PAR1", "Parquet");
    row(raw("ARROW1\0\0"), "Arrow");
    row(raw("ORC\n\x03\0"), "ORC");
    row(raw("Obj\x01\x04"), "Avro");
    row(raw("\x89HDF\r\n\x1A\n"), "HDF5");
    row(raw("\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14\x11\xCF"), "data set of SAS");
    row("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!", "transport file of SAS", true);
    row("<stata_dta><header><release>118</release>", "Stata", true);
    row(raw("\x72\x02\x01\0"), "Stata ");
    row("$FL2@(#) SPSS DATA FILE", "SPSS", true);
    row(raw("\0\1\0\0Standard Jet DB\0"), "Access");
    row(raw("\0\1\0\0Standard ACE DB\0"), "Access ");
    row(raw("\x03\x7C\x02\x1D\1\0\0\0\x41\0\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0NAME\0\0\0\0\0\0\0C\0\0\0\0"
            "\x0A"
            "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r Ann"),
        "dBase");
    row(raw("Rar!\x1A\x07\0"), "RAR");
    row("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n", "MHTML", true);
    row("ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K\"id\"\nE\n", "SYLK", true);
    row("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>", "Word", true);
    row("<?xml version=\"1.0\"?>\n<w:wordDocument "
        "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:p/>",
        "Word ", true);
    row("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\" [ <!ENTITY a \"b\"> "
        "]>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/>",
        "SVG", true);
    row("<!-- drawn --><s:svg xmlns:s='http://www.w3.org/2000/svg'><s:g/>", "SVG ", true);
    row("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body/>",
        "FODT", true);
    row("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,2\r\n\"\"\r\n", "DIF", true);
    row("-----BEGIN PGP MESSAGE-----\n\nabc\n", "PGP", true);
}

void ForeignFilesTest::refusesByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    for (const char *name : { "orders.csv", "orders.xls" }) {
        const QString failure = ConvertedFile::of(name, bytes).failure;
        QVERIFY2(failure.startsWith(QString(name) + " is ") && failure.contains(says.trimmed()), qPrintable(failure));
        QVERIFY2(failure.count(". ") == 1, qPrintable(failure)); // and what to do
    }
}

using Members = QList<std::pair<QString, QByteArray>>;

static QByteArray zipOf(const Members &members)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("zip");
    ZipFile zip(path);
    for (const auto &[name, content] : members)
        zip.add(name, content);
    zip.commit();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A compound file whose directory names one stream.
static QByteArray compoundFile(const QString &stream)
{
    QByteArray bytes = raw("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(1528, '\0');
    bytes[30] = 9; // sectors of 512 bytes; the directory is the first one
    constexpr int entry = 512 + 128;
    for (qsizetype i = 0; i < stream.size(); ++i)
        bytes[entry + 2 * i] = char(stream[i].unicode());
    bytes[entry + 64] = char(2 * stream.size() + 2);
    return bytes;
}

void ForeignFilesTest::refusesPackages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const Members office { { "[Content_Types].xml", "<Types/>" } };
    QTest::newRow("docx") << zipOf(office + Members { { "word/document.xml", "<w/>" } }) << "Word";
    QTest::newRow("pptx") << zipOf(office + Members { { "ppt/presentation.xml", "<w/>" } }) << "PPTX";
    QTest::newRow("odt") << zipOf({ { "mimetype", "application/vnd.oasis.opendocument.text" } }) << "ODT";
    QTest::newRow("epub") << zipOf({ { "mimetype", "application/epub+zip" } }) << "EPUB";
    QTest::newRow("jar") << zipOf({ { "META-INF/MANIFEST.MF", "x" }, { "A.class", "y" } }) << "Java";
    QTest::newRow("doc") << compoundFile("WordDocument") << "Word";
    QTest::newRow("ppt") << compoundFile("PowerPoint Document") << "PPT";
    QTest::newRow("msg") << compoundFile("__properties_version1.0") << "Outlook";
    QTest::newRow("in an archive") << zipOf({ { "a.png", raw("\x89PNG\r\n\x1A\n") + noise() } }) << "PNG";
    QTest::newRow("a document in an archive")
        << zipOf({ { "a.zip", zipOf(office + Members { { "word/document.xml", "<w/>" } }) } }) << "Word";
    QTest::newRow("an archive in an archive")
        << zipOf({ { "a.zip", zipOf({ { "b.csv", "a,b\n1,2\n" } }) } }) << "archive in an archive";
}

void ForeignFilesTest::refusesPackages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString failure = ConvertedFile::of("orders.xlsx.bin", bytes).failure;
    QVERIFY2(failure.contains(says), qPrintable(failure));
}

/// It looks for members to choose from first: those of a document are none.
void ForeignFilesTest::theImportPageSaysSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("letter.docx"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf({ { "[Content_Types].xml", "<Types/>" }, { "word/document.xml", "<w/>" } }));
    file.close();
    QCOMPARE(sourceMembers(file.fileName()), QStringList());
    try {
        inspectFirstPart(file.fileName(), {}, {}, 10);
        QFAIL("It was read.");
    } catch (const Failure &failure) {
        QVERIFY2(failure.message().startsWith("letter.docx is a document of Word"), qPrintable(failure.text()));
    }
}

void ForeignFilesTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : { "PK,name", "BM,size", "GIF89a,GIF87a", "MZ,x", "PAR1,b", "ID3,track", "ORC,elf",
             "RIFF,WEBP", "II*,x", "Rar!,x", "Obj,1", "OTTO,n", "TAPE,x", "ab,cdef,DUCK", "%PDF,x", "{rtf,x", "BZh,x",
             "ID;Product", "CDF,1", "fLaC,x", "DUCK,y", "PGDMP,1", "TABLE", "TABLE\n0,1", "<svg>,<g>" })
        QTest::newRow(header) << QByteArray(header);
    const QString wide = QString::fromUtf8("BM,size");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

void ForeignFilesTest::readsTables()
{
    QFETCH(QByteArray, header);
    QByteArray rows = header + "\n";
    for (const char *row : { "A", "C", "D" })
        rows += QByteArray(row) + ";Y1\n";
    const bool isForeign = foreignFile(rows, "csv", "a.csv").has_value();
    QVERIFY(!isForeign);
    QCOMPARE(ConvertedFile::of("a.csv", rows).format, QString("csv"));
}

void ForeignFilesTest::anyBeginIsAnswered()
{
    const QByteArray long_ = compoundFile("Workbook");
    for (qsizetype size = 0; size < long_.size(); size += 7) {
        foreignFile(long_.left(size), "dbf", "a.dbf");
        ConvertedFile::of("a.xls", long_.left(size));
    }
}

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "ForeignFilesTest.moc"
