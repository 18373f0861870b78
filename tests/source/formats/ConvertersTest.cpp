#include "core/Failure.h"
#include "core/Interruption.h"
#include "core/Utf8.h"
#include "repair/ZipFile.h"
#include "run/Splitter.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/MemorySource.h"
#include "source/formats/ConvertedSource.h"
#include "source/formats/SourceFormat.h"
#include "source/text/RowText.h"
#include "source/text/SourceLayout.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace tranche;

/// Files of other formats as the text that an import reads: a source that goes back, and each converter on a small file
/// that is whole, empty, or cut anywhere.
class ConvertersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void seeksAsAPlainSource();
    void theBeginStays();
    void leavesOutAFooter();
    void tellsWhatWasReadBeforeAFailure();
    void placesAndRemarksComeAgain();
    void isLeftInTheMiddle();
    void isInterruptedWhileItWaits();

    void readsASmallFile_data();
    void readsASmallFile();
    void saysWhatIsCut_data();
    void saysWhatIsCut();
    void anyBytesAreAnswered_data();
    void anyBytesAreAnswered();

private:
    std::unique_ptr<ConvertedSource> convertedSource(const ConvertedSource::Open &open);
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_opened = 0; ///< how often a conversion began
};

QString ConvertersTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

namespace {

/// A text that comes in blocks of any size, of lines that stand twice as far down in a file. A line is a remark.
class LinesConverter final : public Converter
{
public:
    LinesConverter(QByteArray text, qsizetype failAt)
        : m_text(std::move(text))
        , m_failAt(failAt)
        , m_random(7)
    {
    }

    bool convert(ConvertedText &to) override
    {
        const qsizetype end = std::min<qsizetype>(m_text.size(), m_at + m_random.bounded(300000));
        while (m_at < end) {
            if (m_failAt >= 0 && m_at >= m_failAt)
                throw Failure(QStringLiteral("source.test"), QStringLiteral("It ends here."));
            qsizetype next = m_text.indexOf('\n', m_at) + 1;
            if (next == 0)
                next = m_text.size();
            to.place(2 * to.line);
            to.bytes.append(m_text.constData() + m_at, std::size_t(next - m_at));
            if (to.line == 3)
                to.remarks.append({ { 6, 0 }, {}, {}, QStringLiteral("test.remark"), {}, {} });
            ++to.line;
            m_at = next;
        }
        return m_at < m_text.size();
    }
    qint64 bytesOfFile() const override { return std::min<qint64>(10, m_at); }

private:
    QByteArray m_text;
    qsizetype m_failAt; ///< -1: never
    qsizetype m_at = 0;
    QRandomGenerator m_random;
};

/// Never comes to an end by itself.
class EndlessConverter final : public Converter
{
public:
    bool convert(ConvertedText &) override
    {
        for (;; std::this_thread::yield())
            Interruption::check();
    }
    qint64 bytesOfFile() const override { return 0; }
};

} // namespace

static QByteArray longText(qsizetype bytes)
{
    QRandomGenerator random(1);
    QByteArray text;
    text.reserve(bytes + 300);
    while (text.size() < bytes)
        text
            += QByteArray::number(text.size()) + QByteArray(random.bounded(200), char('a' + random.bounded(26))) + '\n';
    return text;
}

std::unique_ptr<ConvertedSource> ConvertersTest::convertedSource(const ConvertedSource::Open &open)
{
    m_opened = 0;
    return std::make_unique<ConvertedSource>(std::make_unique<FileSource>(write("file", "0123456789")), [this, open] {
        ++m_opened;
        return open();
    });
}

static ConvertedSource::Open linesOf(const QByteArray &text, qsizetype failAt = -1)
{
    return [text, failAt] { return std::make_unique<LinesConverter>(text, failAt); };
}

/// Places near and far, forwards and back, against the same text in memory.
void ConvertersTest::seeksAsAPlainSource()
{
    const QByteArray text = longText(14'000'000);
    MemorySource plain("plain", text);
    const auto source = convertedSource(linesOf(text));
    QRandomGenerator random(2);
    qint64 offset = 0;
    int farBack = 0;
    for (int i = 0; i < 200; ++i) {
        const qint64 length = random.bounded(random.bounded(10) == 0 ? 3'000'000 : 100'000);
        const QByteArray got = readBytes(*source, offset, length);
        if (got != readBytes(plain, offset, length))
            QFAIL(qPrintable(QStringLiteral("read %1, bytes %2 from %3").arg(i).arg(length).arg(offset)));
        const qint64 read = offset + got.size();
        switch (random.bounded(12)) {
        case 0: // any place
            offset = random.bounded(int(text.size()));
            break;
        case 1: // a little back
            offset = std::max<qint64>(0, read - random.bounded(2'000'000));
            break;
        case 2: // the begin, or what lies at its border
            offset = random.bounded(2'200'000);
            break;
        case 3: // the end, and behind it
            offset = text.size() - random.bounded(200'000) + 100'000;
            break;
        default: // on
            offset = read;
        }
        farBack += offset + 4'500'000 < read ? 1 : 0;
    }
    QVERIFY(farBack > 5);
    QVERIFY(m_opened > 1);
    QVERIFY(m_opened <= farBack + 10); // what lies near is not converted anew
    QVERIFY(readBytes(*source, text.size(), 10).isEmpty());
    QCOMPARE(source->size(), text.size());
}

void ConvertersTest::theBeginStays()
{
    const QByteArray text = longText(12'000'000);
    const auto source = convertedSource(linesOf(text));
    for (qint64 offset = 0; offset < text.size(); offset += 500'000)
        QCOMPARE(readBytes(*source, offset, 500'000), text.mid(offset, 500'000));
    QCOMPARE(source->size(), text.size());
    constexpr qsizetype kept = qsizetype(2) << 20;
    QCOMPARE(readBytes(*source, 0, kept), text.left(kept));
    QCOMPARE(readBytes(*source, kept - 5, 5), text.mid(kept - 5, 5));
    QCOMPARE(source->beginSoFar(), text.left(kept));
    QCOMPARE(m_opened, 1);
    QCOMPARE(readBytes(*source, kept - 5, 10), text.mid(kept - 5, 10)); // across its border
    QCOMPARE(m_opened, 2);
    QCOMPARE(readBytes(*source, 0, text.size()), text);
    QCOMPARE(m_opened, 2);
}

void ConvertersTest::leavesOutAFooter()
{
    for (const QByteArray &end : { QByteArray("\n"), QByteArray() }) {
        const QByteArray text = longText(700'000);
        const auto source = convertedSource(linesOf(text + "total\nof all" + end));
        source->leaveOutLines(2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(readBytes(*source, 0, text.size() + 100), text);
        QCOMPARE(source->size(), text.size());
    }
    const auto nothing = convertedSource(linesOf("total\nof all\n"));
    nothing->leaveOutLines(3);
    QCOMPARE(readBytes(*nothing, 0, 100), "");
    QCOMPARE(nothing->size(), 0);
}

void ConvertersTest::tellsWhatWasReadBeforeAFailure()
{
    const QByteArray text = longText(9'000'000);
    const qsizetype end = text.indexOf('\n', 8'000'000) + 1;
    const auto source = convertedSource(linesOf(text, end));
    QCOMPARE(readBytes(*source, 0, 5'000'000), text.left(5'000'000));
    const QByteArray last = readBytes(*source, 5'000'000, 4'000'000);
    QVERIFY(text.mid(5'000'000).startsWith(last)); // what there was of it
    for (int i = 0; i < 2; ++i)
        QVERIFY_THROWS_EXCEPTION(Failure, readBytes(*source, 5'000'000 + last.size(), 100));
    QCOMPARE(source->size(), qint64(ByteSource::unknownSize));
    // Going back far it is converted anew, up to the same place.
    QCOMPARE(readBytes(*source, 10, 3'000'000), text.mid(10, 3'000'000));
    QCOMPARE(m_opened, 2);
    QVERIFY_THROWS_EXCEPTION(Failure, readBytes(*source, end, 100));

    const auto broken = convertedSource(
        []() -> std::unique_ptr<Converter> { throw Failure(QStringLiteral("source.test"), QStringLiteral("No.")); });
    for (int i = 0; i < 2; ++i)
        QVERIFY_THROWS_EXCEPTION(Failure, readBytes(*broken, 0, 10));
}

void ConvertersTest::placesAndRemarksComeAgain()
{
    const QByteArray text = longText(9'000'000);
    const auto source = convertedSource(linesOf(text));
    for (int round = 1; round <= 3; ++round) {
        for (qint64 offset = 0; offset < text.size(); offset += 1'000'000) {
            readBytes(*source, offset, 1'000'000);
            QVERIFY(source->bytesOfFile(offset) <= source->identity().size);
        }
        for (const qint64 line : { 1, 2, 3, 500, 20'000 })
            QCOMPARE(source->lineInFile(line), 2 * line);
        QCOMPARE(source->remarks().size(), 1);
        QCOMPARE(source->remarks().front().line, 6);
        QVERIFY(!source->keepsLines());
        QCOMPARE(m_opened, round); // behind the begin, which stays, it is converted anew
    }
}

void ConvertersTest::isLeftInTheMiddle()
{
    const QByteArray text = longText(12'000'000);
    QCOMPARE(readBytes(*convertedSource(linesOf(text)), 0, 10), text.left(10)); // which waits, having gone ahead
    convertedSource(linesOf(text)); // nothing was asked of it
}

void ConvertersTest::isInterruptedWhileItWaits()
{
    const auto source = convertedSource([] { return std::make_unique<EndlessConverter>(); });
    const Interruption interruption([] { return true; });
    QVERIFY_THROWS_EXCEPTION(Failure, readBytes(*source, 0, 10));
}

namespace {

struct SmallFile
{
    QString format;
    QByteArray bytes;
    QList<QByteArrayList> rows;
    /// Whether a file that ends there looks whole to everybody. Null: none does.
    bool (*isWhole)(const QByteArray &begin) = nullptr;
};

/// What an import reads of a file.
struct Reading
{
    QList<QByteArrayList> rows;
    QStringList errors; ///< of rows
    QString failure; ///< its code
};

} // namespace

static Reading reading(const QString &path, const QString &format)
{
    Reading all;
    try {
        SourceOptions options;
        options.format = format;
        options = settleSource(path, options);
        const auto source = openSource(path, options);
        Dialect dialect;
        dialect.quotedIsText = findSourceFormat(options.format) != nullptr;
        const SourceLayout layout = readLayout(*source, dialect);
        const auto remarks = source->remarks();
        for (const ImportError &remark : remarks) {
            if (remark.code == "sheet.header") // what is wrong with a header is told so
                all.errors.append(remark.code);
        }
        ColumnMapping mapping;
        mapping.sourceNames = layout.header;
        for (int i = 0; i < mapping.sourceNames.size(); ++i)
            mapping.columns.append({ i, mapping.sourceNames[i], mapping.sourceNames[i], ColumnType::Text });
        Splitter splitter(*source, { dialect, mapping, {}, 100 }, { layout.dataBegin, layout.dataLine, 1, 1 });
        while (const auto split = splitter.next()) {
            const Batch &batch = split->batch;
            for (std::size_t i = 0; i < batch.rows.rows.size(); ++i) {
                QByteArrayList values;
                for (std::uint32_t n = 0; n < batch.rows.rows[i].fieldCount; ++n) {
                    const Cell &cell = batch.cellsOf(std::uint32_t(i))[n];
                    values.append(QByteArray(cell.text, qsizetype(cell.length)));
                }
                all.rows.append(values);
            }
            for (const ChunkSpan &chunk : batch.chunks) {
                for (const ImportError &error : chunk.errors)
                    all.errors.append(error.code);
            }
        }
    } catch (const Failure &failure) {
        all.failure = failure.message().isEmpty() ? QStringLiteral("without a message") : failure.code();
    }
    return all;
}

static const QList<QByteArrayList> threeRows { { "1", "Anna" }, { "22", "B\xC3\xB6rge" }, { "3", "a, \"b\"" } };

static QByteArray zipped(const QString &folder, const QList<std::pair<QString, QByteArray>> &members)
{
    const QString path = folder + "/zip";
    ZipFile zip(path);
    for (const auto &[name, content] : members)
        zip.add(name, content);
    zip.commit();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray smallXlsx(const QString &folder)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packed = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto text = [](const QByteArray &value) { return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; };
    QByteArray rows = "<row>" + text("id") + text("name") + "</row>";
    for (const QByteArrayList &row : threeRows)
        rows += "<row><c><v>" + row[0] + "</v></c>" + text(row[1]) + "</row>";
    return zipped(folder,
        { { "xl/workbook.xml",
              "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                  + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>" },
            { "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packed + "\"><Relationship Id=\"r1\" Type=\"" + relations
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>" },
            { "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>" } });
}

static QByteArray smallSpreadsheetMl()
{
    const auto cell = [](const char *type, const QByteArray &value) {
        return QByteArray("<Cell><Data ss:Type=\"") + type + "\">" + value + "</Data></Cell>";
    };
    QByteArray rows = "<Row>" + cell("String", "id") + cell("String", "name") + "</Row>";
    for (const QByteArrayList &row : threeRows)
        rows += "<Row>" + cell("Number", row[0]) + cell("String", row[1]) + "</Row>";
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>"
        + rows + "</Table></Worksheet></Workbook>";
}

static QByteArray smallOds(const QString &folder)
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    const auto text = [](const QByteArray &value) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + value + "</text:p></table:table-cell>";
    };
    QByteArray rows = "<table:table-row>" + text("id") + text("name") + "</table:table-row>";
    for (const QByteArrayList &row : threeRows)
        rows += "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"" + row[0] + "\"/>"
            + text(row[1]) + "</table:table-row>";
    return zipped(folder,
        { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
            { "content.xml",
                "<office:document-content xmlns:office=\"" + urn + "office:1.0\" xmlns:table=\"" + urn
                    + "table:1.0\" xmlns:text=\"" + urn
                    + "text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"S\">" + rows
                    + "</table:table></office:spreadsheet></office:body></office:document-content>" } });
}

static QByteArray smallDatabase(const QString &folder)
{
    const QString path = folder + "/small.sqlite";
    QFile::remove(path);
    SqliteDatabase(path, SqliteDatabase::Access::CreateWrite)
        .execute(
            "PRAGMA page_size=512; VACUUM; CREATE TABLE t(id INTEGER, name TEXT); INSERT INTO t VALUES(1, 'Anna'), "
            "(22, 'Börge'), (3, 'a, \"b\"')");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}

static QMap<QString, SmallFile> smallFiles(const QString &folder)
{
    // Lines of JSON look whole at each of their ends, text that knows no end everywhere, and an archive is none before
    // it says so.
    const auto behindBrace = [](const QByteArray &begin) { return begin.trimmed().endsWith('}'); };
    const auto beforeMark = [](const QByteArray &begin) { return begin.size() < 4; };
    const auto anywhere = [](const QByteArray &) { return true; };
    const auto behindRow = [](const QByteArray &begin) { return begin.endsWith("</tr>"); }; // then it is a remark
    return {
        { "html",
            { "html",
                "<html><table><tr><th>id</th><th>name</th></tr><tr><td>1</td><td>Anna</td></tr><tr><td>22</td>"
                "<td>B&ouml;rge</td></tr><tr><td>3</td><td>a, &quot;b&quot;</td></tr></table></html>",
                threeRows, behindRow } },
        { "spreadsheetml", { "spreadsheetml", smallSpreadsheetMl(), threeRows } },
        { "json lines",
            { "json",
                "{\"id\":1,\"name\":\"Anna\"}\n{\"id\":22,\"name\":\"B\xC3\xB6rge\"}\n{\"id\":3,\"name\":\"a, "
                "\\\"b\\\"\"}\n",
                threeRows, behindBrace } },
        { "json array",
            { "json",
                "[{\"id\":1,\"name\":\"Anna\"},{\"id\":22,\"name\":\"B\\u00f6rge\"},{\"id\":3,\"name\":\"a, "
                "\\\"b\\\"\"}]",
                threeRows } },
        { "xml",
            { "xml",
                "<t><r><id>1</id><name>Anna</name></r><r><id>22</id><name>B&#246;rge</name></r><r><id>3</id><name>a, "
                "&quot;b&quot;</name></r></t>",
                threeRows } },
        { "xlsx", { "xlsx", smallXlsx(folder), threeRows } },
        { "ods", { "ods", smallOds(folder), threeRows } },
        { "sqlite", { "sqlite", smallDatabase(folder), threeRows } },
        { "fixed", { "fixed", "id  name\n1   Anna\n22  B\xC3\xB6rge\n3   a, \"b\"\n", threeRows, anywhere } },
        { "utf-16", { "csv", utf16("id,name\n1,Anna\n22,Börge\n3,\"a, \"\"b\"\"\"\n"), threeRows, anywhere } },
        { "csv.zip",
            { "csv", zipped(folder, { { "t.csv", "id,name\n1,Anna\n22,B\xC3\xB6rge\n3,\"a, \"\"b\"\"\"\n" } }),
                threeRows, beforeMark } },
    };
}

void ConvertersTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void ConvertersTest::readsASmallFile_data()
{
    QTest::addColumn<QString>("name");
    const auto files = smallFiles(m_folder.path());
    for (auto file = files.begin(); file != files.end(); ++file)
        QTest::newRow(qPrintable(file.key())) << file.key();
}

void ConvertersTest::readsASmallFile()
{
    QFETCH(QString, name);
    const SmallFile file = smallFiles(m_folder.path())[name];
    const Reading asked = reading(write("small", file.bytes), file.format);
    QCOMPARE(asked.failure, QString());
    QCOMPARE(asked.errors, QStringList());
    QCOMPARE(asked.rows, file.rows);
    // Also where nobody says what it is.
    const QString suffix = file.format == "fixed" ? QString("fwf") : file.format;
    QCOMPARE(reading(write("small." + suffix, file.bytes), {}).rows, file.rows);
}

void ConvertersTest::saysWhatIsCut_data()
{
    readsASmallFile_data();
}

void ConvertersTest::saysWhatIsCut()
{
    QFETCH(QString, name);
    const SmallFile file = smallFiles(m_folder.path())[name];
    // At every byte, and of a file that is larger, as archives are, at some hundred places that are not all alike.
    constexpr qsizetype mostCuts = 400;
    const qsizetype step = 1 + file.bytes.size() / mostCuts;
    for (qsizetype size = 0; size < file.bytes.size(); size += step) {
        const QByteArray begin = file.bytes.left(size);
        const Reading cut = reading(write("cut", begin), file.format);
        const QByteArray where = name.toUtf8() + ", byte " + QByteArray::number(size) + ": " + cut.failure.toUtf8()
            + ' ' + cut.errors.join(u' ').toUtf8();
        QVERIFY2(cut.failure.isEmpty() || cut.failure.startsWith("source.") || cut.failure.startsWith("call."), where);
        const qsizetype rows = cut.rows.size() - (cut.errors.isEmpty() ? 0 : 1); // one of them may say what is wrong
        QVERIFY2(rows <= file.rows.size(), where);
        // What came before the cut is as it is in the whole file: only the last row, or its header, may be cut short.
        for (qsizetype i = 0; i + 1 < cut.rows.size(); ++i)
            QVERIFY2(cut.rows[i] == file.rows[i], where);
        const bool isSilent = cut.failure.isEmpty() && cut.errors.isEmpty();
        const bool mayBeSilent = cut.rows == file.rows || (file.isWhole != nullptr && file.isWhole(begin));
        QVERIFY2(!isSilent || mayBeSilent || (size == 0 && cut.rows.isEmpty()), where);
    }
}

void ConvertersTest::anyBytesAreAnswered_data()
{
    QTest::addColumn<QString>("format");
    for (const SourceFormat &format : sourceFormats())
        QTest::newRow(format.name) << QString::fromLatin1(format.name);
}

/// Each format on each other's files, and on each with a byte of it changed.
void ConvertersTest::anyBytesAreAnswered()
{
    QFETCH(QString, format);
    QRandomGenerator random(9);
    const auto files = smallFiles(m_folder.path());
    for (const SmallFile &file : files) {
        const bool isOwn = file.format == format;
        for (int i = 0; i < (isOwn ? 100 : 2); ++i) {
            QByteArray bytes = file.bytes;
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const Reading read = reading(write("any", bytes), format);
            QVERIFY2(read.failure.isEmpty() || read.failure.startsWith("source.") || read.failure.startsWith("call."),
                qPrintable(read.failure));
        }
    }
}

QTEST_GUILESS_MAIN(ConvertersTest)
#include "ConvertersTest.moc"
