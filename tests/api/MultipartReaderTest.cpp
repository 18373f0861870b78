#include "api/MultipartReader.h"

#include "core/Failure.h"

#include <QTest>

using namespace tranche;

namespace {

/// Notes the parts as "name|file name|is file|content".
class RecordingParts final : public MultipartSink
{
public:
    QStringList parts;

private:
    void beginPart(const MultipartHead &head) override
    {
        m_part = head.name + '|' + head.fileName + '|' + (head.isFile ? "file" : "field") + '|';
        m_content.clear();
    }
    void takePart(std::string_view bytes) override { m_content.append(bytes.data(), qsizetype(bytes.size())); }
    void endPart() override { parts.append(m_part + QString::fromUtf8(m_content)); }

    QString m_part;
    QByteArray m_content;
};

QByteArray part(const QByteArray &disposition, const QByteArray &content)
{
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
}

} // namespace

class MultipartReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void partsInAnyPieces_data() { parts_data(); }
    void partsInAnyPieces();
    void wrong_data();
    void wrong();
    void cutAnywhere();
    void tooManyParts();
    void boundaries_data();
    void boundaries();
};

void MultipartReaderTest::parts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a field and a file") << part("name=\"into\"", "t.db")
            + part("name=\"file[]\"; filename=\"a.csv\"", "a,b\r\n1,2\r\n")
            + "--b--\r\n" << QStringList { "into||field|t.db", "file[]|a.csv|file|a,b\r\n1,2\r\n" };
    QTest::newRow("no parts") << QByteArray("--b--") << QStringList();
    QTest::newRow("an empty file") << part("name=file; filename=\"\"", "") + "--b--" << QStringList { "file||file|" };
    QTest::newRow("words before and behind")
        << "hello\r\n" + part("name=\"a\"", "1") + "--b--\r\nbye" << QStringList { "a||field|1" };
    QTest::newRow("what looks like a boundary") << part("name=\"a\"", "\r\n--\r\n--c\r\n-\r--b") + "--b--"
                                                << QStringList { "a||field|\r\n--\r\n--c\r\n-\r--b" };
    QTest::newRow("blanks behind a boundary")
        << QByteArray("--b \t\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--")
        << QStringList { "a||field|1" };
    QTest::newRow("quotes") << part(R"(name="file"; filename="a\"b\\c%22.csv")", "x") + "--b--"
                            << QStringList { R"(file|a"b\c".csv|file|x)" };
    QTest::newRow("a path of Windows") << part(R"(name="file"; filename="C:\data\a.csv")", "x") + "--b--"
                                       << QStringList { R"(file|C:\data\a.csv|file|x)" };
    QTest::newRow("a name in UTF-8") << part("name=\"file\"; filename=\"\xc3\xbc.csv\"; filename*=UTF-8''%E2%82%AC.csv",
                                            "x")
            + "--b--" << QStringList { "file|€.csv|file|x" };
    QTest::newRow("a semicolon in a name")
        << part("name=\"a;b\"; filename=\"c;d.csv\"", "x") + "--b--" << QStringList { "a;b|c;d.csv|file|x" };
    QTest::newRow("other headers") << QByteArray(
        "--b\r\nContent-Type: text/csv\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--")
                                   << QStringList { "a||field|1" };
}

void MultipartReaderTest::parts()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    RecordingParts parts;
    MultipartReader reader("b", parts);
    reader.take({ body.constData(), std::size_t(body.size()) });
    reader.end();
    QCOMPARE(parts.parts, expected);
}

void MultipartReaderTest::partsInAnyPieces()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    for (const std::size_t size : { 1U, 2U, 3U, 7U }) {
        RecordingParts parts;
        MultipartReader reader("b", parts);
        for (std::string_view rest(body.constData(), std::size_t(body.size())); !rest.empty();) {
            reader.take(rest.substr(0, size));
            rest.remove_prefix(std::min(size, rest.size()));
        }
        reader.end();
        QCOMPARE(parts.parts, expected);
    }
}

void MultipartReaderTest::wrong_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no form") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("another boundary") << QByteArray("--c\r\n\r\n--c--");
    QTest::newRow("no end") << part("name=\"a\"", "1");
    QTest::newRow("no name") << QByteArray("--b\r\nContent-Type: text/csv\r\n\r\n1\r\n--b--");
    QTest::newRow("no head") << QByteArray("--b\r\n\r\n1\r\n--b--");
    QTest::newRow("something behind a boundary") << QByteArray("--bcd\r\n\r\n1\r\n--b--");
    QTest::newRow("a huge head") << "--b\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n1\r\n--b--";
    QTest::newRow("a head without an end") << "--b\r\nX: " + QByteArray(20'000, 'x');
    QTest::newRow("a boundary without an end") << "--b" + QByteArray(20'000, ' ');
}

void MultipartReaderTest::wrong()
{
    QFETCH(QByteArray, body);
    RecordingParts parts;
    MultipartReader reader("b", parts);
    const auto read = [&] {
        reader.take({ body.constData(), std::size_t(body.size()) });
        reader.end();
    };
    QVERIFY_THROWS_EXCEPTION(Failure, read());
}

void MultipartReaderTest::cutAnywhere()
{
    const QByteArray body = part("name=\"into\"", "t.db") + part("name=file; filename=a", "1") + "--b--";
    for (qsizetype size = 0; size < body.size(); ++size) {
        RecordingParts parts;
        MultipartReader reader("b", parts);
        reader.take({ body.constData(), std::size_t(size) });
        QVERIFY_THROWS_EXCEPTION(Failure, reader.end());
    }
}

void MultipartReaderTest::tooManyParts()
{
    RecordingParts parts;
    MultipartReader reader("b", parts);
    const QByteArray one = part("name=\"a\"", "");
    const auto take = [&] { reader.take({ one.constData(), std::size_t(one.size()) }); };
    for (int i = 0; i < MultipartReader::mostParts; ++i)
        take();
    QVERIFY_THROWS_EXCEPTION(Failure, take());
}

void MultipartReaderTest::boundaries_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");

    QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
    QTest::newRow("quoted") << QByteArray("Multipart/Form-Data;charset=utf-8; boundary=\"a b\"") << QByteArray("a b");
    QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
    QTest::newRow("another type") << QByteArray("text/csv; boundary=abc") << QByteArray();
    QTest::newRow("too long") << "multipart/form-data; boundary=" + QByteArray(1000, 'x') << QByteArray();
}

void MultipartReaderTest::boundaries()
{
    QFETCH(QByteArray, type);
    QTEST(boundaryOf(type), "boundary");
}

QTEST_GUILESS_MAIN(MultipartReaderTest)
#include "MultipartReaderTest.moc"
