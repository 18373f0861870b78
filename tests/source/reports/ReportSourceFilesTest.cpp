#include "source/reports/ReportSourceFiles.h"
#include "core/Failure.h"
#include "repair/ZipFile.h"
#include "source/formats/archive/MembersAside.h"

#include "ReportFixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// The files of a report that is an archive.
class ReportSourceFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manySmallFilesAreUnpackedOnce();
    void largeFilesAreUnpackedAgain();
    void ofOneNameTheFirstCounts();
    void whatIsDamagedIsToldWhereItIsRead();
    void otherEncodings();

private:
    using Members = QList<std::pair<QString, QByteArray>>;

    QString zipOf(const Members &members)
    {
        const QString path = m_folder.filePath("a.zip");
        ZipFile zip(path);
        for (const auto &[name, content] : members)
            zip.add(name, content);
        zip.commit();
        return path;
    }
    static QByteArray contentOf(ReportFiles &files, const QString &name)
    {
        const auto stream = files.open(name);
        return readAll(*stream, qint64(64) << 20);
    }

    QTemporaryDir m_folder;
};

static QByteArray suiteOfOne(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "<testsuite name=\"s" + text + "\"><testcase classname=\"c\" name=\"t" + text + "\"/></testsuite>";
}

void ReportSourceFilesTest::manySmallFilesAreUnpackedOnce()
{
    constexpr int count = 2000;
    Members members;
    for (int i = count; i > 0; --i) // in another order than they are read in
        members.append({ QStringLiteral("out/TEST-%1.xml").arg(i, 4, 10, QLatin1Char('0')), suiteOfOne(i) });
    const QString path = zipOf(members);
    const auto files = openReportFiles(path, {});
    QCOMPARE(files->names().size(), count);
    QCOMPARE(contentOf(*files, "out/TEST-0001.xml"), suiteOfOne(1)); // which is its last
    QVERIFY(QFile::remove(path)); // nobody reads it again
    RecordingSink sink;
    const ReportFormat *junit = findReportFormat("junit_xml");
    const QStringList names = files->names();
    for (const QString &name : names) {
        QVERIFY(junit->recognises(reportBegin(*files, name)));
        const auto reader = junit->open(*files, name);
        while (reader->read(sink)) { }
        QVERIFY(reader->bytesOfFile() >= 0);
    }
    QCOMPARE(sink.totals(), QString("2000 passed, 0 failed, 0 broken, 0 skipped, 0 unknown"));
    QCOMPARE(sink.cases.back().told.name, std::string("t2000"));
    const auto stream = files->open("out/TEST-0007.xml");
    QCOMPARE(stream->name(), QString("TEST-0007.xml"));
    QCOMPARE(stream->fullName(), QString("TEST-0007.xml in a.zip"));
}

void ReportSourceFilesTest::largeFilesAreUnpackedAgain()
{
    const QByteArray large(MembersAside::mostBytesOfMember + 1, 'x');
    const QByteArray largest(MembersAside::mostBytesOfMember, 'y');
    const QString path = zipOf({ { "a.log", large }, { "b.log", largest }, { "c.log", "small" } });
    const auto files = openReportFiles(path, {});
    QCOMPARE(contentOf(*files, "c.log"), QByteArray("small"));
    QVERIFY(contentOf(*files, "a.log") == large);
    QVERIFY(contentOf(*files, "a.log") == large);
    QVERIFY(QFile::remove(path));
    QVERIFY(contentOf(*files, "b.log") == largest);
    QVERIFY_THROWS_EXCEPTION(Failure, files->open("a.log"));
}

void ReportSourceFilesTest::ofOneNameTheFirstCounts()
{
    const auto files = openReportFiles(zipOf({ { "a.xml", "one" }, { "a.xml", "two" }, { "b.xml", "three" } }), {});
    QCOMPARE(contentOf(*files, "b.xml"), QByteArray("three"));
    QCOMPARE(contentOf(*files, "a.xml"), QByteArray("one"));
}

void ReportSourceFilesTest::whatIsDamagedIsToldWhereItIsRead()
{
    QByteArray noise;
    for (int i = 0; i < 2000; ++i)
        noise += QByteArray::number(i * 7919 % 104729);
    const QString path = zipOf({ { "a.xml", "first" }, { "b.xml", noise }, { "c.xml", "last" } });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray begin = file.read(200);
    const qsizetype damaged = begin.indexOf("b.xml") + 60;
    QVERIFY(damaged > 60 && file.seek(damaged));
    file.write(QByteArray(40, '\xFF'));
    file.close();
    const auto files = openReportFiles(path, {});
    QCOMPARE(contentOf(*files, "c.xml"), QByteArray("last"));
    QCOMPARE(contentOf(*files, "a.xml"), QByteArray("first"));
    QVERIFY_THROWS_EXCEPTION(Failure, contentOf(*files, "b.xml"));
}

void ReportSourceFilesTest::otherEncodings()
{
    const QByteArray wide("\xFF\xFE"
                          "o\0k\0\xE9\0",
        8);
    const auto files = openReportFiles(zipOf({ { "a.tap", wide }, { "b.tap", "ok" } }), {});
    QCOMPARE(contentOf(*files, "a.tap"), QByteArray("ok\xC3\xA9"));
    QCOMPARE(readAll(*files->openBytes("a.tap"), 100), wide);
}

QTEST_GUILESS_MAIN(ReportSourceFilesTest)
#include "ReportSourceFilesTest.moc"
