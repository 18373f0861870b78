#include "source/encoding/TextEncoding.h"
#include "core/Failure.h"
#include "source/bytes/FileSource.h"
#include "source/bytes/MemorySource.h"
#include "source/encoding/EncodingDetector.h"
#include "source/formats/ConvertedSource.h"
#include "source/formats/SourceFormat.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void whatIsReadIsWrittenBack_data();
    void whatIsReadIsWrittenBack();
    void convertedTextIsReadFromAnyPlace();
    void footerLinesAreLeftOut();
    void footerLinesEndAsOthersDo();
    void mojibakeIsRecognised();
};

void TextEncodingTest::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    using Bytes = QByteArray;
    QTest::newRow("ascii") << Bytes("id,name\n1,Ann\n") << Bytes("UTF-8");
    QTest::newRow("utf-8") << Bytes("id,name\n1,J\xC3\xBCrgen\n") << Bytes("UTF-8");
    QTest::newRow("mark") << Bytes("\xEF\xBB\xBFid\n") << Bytes("UTF-8");
    QTest::newRow("utf-16 without a mark") << Bytes("i\0d\0,\0n\0\n\0", 10) << Bytes("UTF-16LE");
    QTest::newRow("the other order") << Bytes("\0i\0d\0,\0n\0\n", 10) << Bytes("UTF-16BE");
    QTest::newRow("a letter with an accent") << Bytes("id,name\n1,caf\xE9\n") << Bytes("windows-1252");
    QTest::newRow("one byte amiss in UTF-8")
        << Bytes("a,J\xC3\xBCrgen\nb,K\xC3\xB6ln\nc,bad\xFF here\n") << Bytes("UTF-8");
    QTest::newRow("a byte that is no letter") << Bytes("a,\xFF\xFF\xFF\n1,2,3\n") << Bytes("UTF-8");
    QTest::newRow("nothing") << Bytes() << Bytes("UTF-8");
}

void TextEncodingTest::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QCOMPARE(detectEncoding({ bytes, {} }).name, encoding);
}

void TextEncodingTest::whatIsReadIsWrittenBack_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *name :
        { "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "UTF-32LE", "KOI8-R", "Shift_JIS" })
        QTest::newRow(name) << QByteArray(name);
}

void TextEncodingTest::whatIsReadIsWrittenBack()
{
    QFETCH(QByteArray, encoding);
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        QString text;
        for (int i = random.bounded(2000); i > 0; --i)
            text += random.bounded(4) > 0 ? QChar(u'a' + random.bounded(26))
                                          : QChar(encoding == "KOI8-R"      ? 0x0430 + random.bounded(30)
                                                  : encoding == "Shift_JIS" ? 0x30A1 + random.bounded(60)
                                                                            : 0xC0 + random.bounded(30));
        const QByteArray utf8 = text.toUtf8();
        const QByteArray bytes = encodeText(utf8, encoding, false);
        QCOMPARE(decodeText(encodeText(utf8, encoding, true), encoding, {}), utf8);
        QVERIFY(utf8.isEmpty() || !bytes.isEmpty());
    }
}

/// Lines that are written with their number, and stand further down in the file by ten.
class CountingConverter final : public Converter
{
public:
    bool convert(ConvertedText &to) override
    {
        for (int i = 0; i < 1000; ++i, ++m_line) {
            to.place(m_line + 10);
            to.bytes += "line " + std::to_string(m_line) + '\n';
            ++to.line;
        }
        return m_line < 400000;
    }
    qint64 bytesOfFile() const override { return m_line; }

private:
    qint64 m_line = 1;
};

static std::unique_ptr<ConvertedSource> counted(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("x")));
    Q_UNUSED(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    return std::make_unique<ConvertedSource>(
        std::make_unique<FileSource>(file.fileName()), [] { return std::make_unique<CountingConverter>(); });
}

void TextEncodingTest::convertedTextIsReadFromAnyPlace()
{
    const QTemporaryDir folder;
    std::string all;
    for (int i = 1; i <= 400000; ++i)
        all += "line " + std::to_string(i) + '\n';
    const auto source = counted(folder);
    QRandomGenerator random(2);
    qint64 offset = 0;
    while (offset < qint64(all.size())) { // forward, as an import reads, and back to the begin now and then
        const qint64 length = 1 + random.bounded(400000);
        if (random.bounded(5) == 0)
            QCOMPARE(readBytes(*source, 0, 100), QByteArray(all.data(), 100));
        const QByteArray got = readBytes(*source, offset, length);
        QCOMPARE(got.toStdString(), all.substr(std::size_t(offset), std::size_t(length)));
        offset += got.size();
    }
    QCOMPARE(source->size(), qint64(all.size()));
    QCOMPARE(source->lineInFile(7), qint64(17));
    QCOMPARE(source->lineInFile(399999), qint64(400009));
    const qint64 middle = qint64(all.size()) / 2; // behind what is remembered: it is converted anew
    QCOMPARE(readBytes(*source, middle, 1000).toStdString(), all.substr(std::size_t(middle), 1000));
}

void TextEncodingTest::footerLinesAreLeftOut()
{
    const QTemporaryDir folder;
    const auto source = counted(folder);
    source->leaveOutLines(3);
    QByteArray all;
    for (QByteArray part = readBytes(*source, 0, 1 << 20); !part.isEmpty();
         part = readBytes(*source, all.size(), 1 << 20))
        all += part;
    QVERIFY(all.endsWith("line 399996\nline 399997\n"));
}

/// Of a text that is converted the same lines are left out as of one that is read as it is, whatever ends them.
void TextEncodingTest::footerLinesEndAsOthersDo()
{
    const QTemporaryDir folder;
    QRandomGenerator random(19);
    for (int round = 0; round < 300; ++round) {
        QByteArray text = "a,b";
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            text += "1,\r\n\r\n"[random.bounded(6)];
        const qint64 lines = random.bounded(5);
        const QString path = folder.filePath("text.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encodeText(text, "UTF-16LE", true));
        file.close();
        SourceOptions options;
        options.format = QStringLiteral("csv");
        options.encoding = "UTF-16LE";
        const auto converted = openSource(path, options);
        MemorySource plain(path, text);
        converted->leaveOutLines(lines);
        plain.leaveOutLines(lines);
        QCOMPARE(readBytes(*converted, 0, 1000), readBytes(plain, 0, 1000));
    }
}

void TextEncodingTest::mojibakeIsRecognised()
{
    QVERIFY(looksLikeMojibake("J\xC3\x83\xC2\xBCrgen aus K\xC3\x83\xC2\xB6ln"));
    QVERIFY(!looksLikeMojibake("J\xC3\xBCrgen aus K\xC3\xB6ln, S\xC3\xA3o Paulo"));
    QVERIFY(!looksLikeMojibake(""));
}

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "TextEncodingTest.moc"
