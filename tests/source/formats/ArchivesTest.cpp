#include "source/formats/archive/ArchiveStream.h"

#include "repair/ZipFile.h"
#include "source/formats/ConvertedFile.h"
#include "source/formats/archive/UnpackedFile.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tranche;

/// What is in an archive: spreadsheets, names in any encoding, what needs a password.
class ArchivesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASpreadsheetInside_data();
    void readsASpreadsheetInside();
    void aWorkbookIsNoArchive();
    void whatFileManagersLeaveIsNoMember();
    void namesAreReadable_data();
    void namesAreReadable();
    void tellsOfAPassword();
    void whatIsUnpackedGoesAgain();
    void noRoomIsTold();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &members)
    {
        const QTemporaryDir folder;
        ZipFile zip(folder.filePath("zip"));
        for (const auto &[name, content] : members)
            zip.add(name, content);
        zip.commit();
        return bytesOf(folder.filePath("zip"));
    }
    static QByteArray workbook() { return bytesOf(QStringLiteral(TRANCHE_TEST_DATA "/orders.xlsx")); }
};

static QByteArray gzipped(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start("gzip", { "-c" });
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

void ArchivesTest::readsASpreadsheetInside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("member");
    QTest::newRow("alone in a zip") << "a.zip" << zipOf({ { "sub/report.xlsx", workbook() } }) << "";
    QTest::newRow("one of several") << "a.zip" << zipOf({ { "x.csv", "a\n1\n" }, { "r.xlsx", workbook() } })
                                    << "r.xlsx";
    QTest::newRow("with no suffix") << "a.zip" << zipOf({ { "report", workbook() } }) << "";
    QTest::newRow("compressed") << "report.xlsx.gz" << gzipped(workbook()) << "";
    QTest::newRow("compressed, with no suffix") << "report.gz" << gzipped(workbook()) << "";
}

void ArchivesTest::readsASpreadsheetInside()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, member);
    const auto plain = ConvertedFile::of("report.xlsx", workbook());
    SourceOptions options;
    options.member = member;
    const auto read = ConvertedFile::of(name, bytes, options);
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.format, QString("xlsx"));
    QCOMPARE(read.text, plain.text);
    QVERIFY(read.text.size() > 100);
}

/// Whatever it is called, nobody is asked for one of its members.
void ArchivesTest::aWorkbookIsNoArchive()
{
    const auto plain = ConvertedFile::of("report.xlsx", workbook());
    for (const char *name : { "report.zip", "report", "report.csv" })
        QCOMPARE(ConvertedFile::of(name, workbook()).text, plain.text);
    QTemporaryDir folder;
    QVERIFY(QFile::copy(TRANCHE_TEST_DATA "/orders.xlsx", folder.filePath("report.zip")));
    QCOMPARE(sourceMembers(folder.filePath("report.zip")), QStringList());
}

void ArchivesTest::whatFileManagersLeaveIsNoMember()
{
    const QByteArray zip = zipOf({ { ".DS_Store", "x" }, { "data/.DS_Store", "x" }, { "data/._orders.csv", "x" },
        { "data/Thumbs.db", "x" }, { "__MACOSX/data/._orders.csv", "x" }, { "data/orders.csv", "id,n\n1,2\n" } });
    QCOMPARE(ConvertedFile::of("a.zip", zip).text, QString("id,n\n1,2\n"));
}

void ArchivesTest::namesAreReadable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("readable");
    QTest::newRow("UTF-8") << QByteArray("\xC3\xBC.csv") << QString::fromUtf8("ü.csv");
    QTest::newRow("DOS") << QByteArray("\x81"
                                       "ber M\x84nner.csv")
                         << QString::fromUtf8("über Männer.csv");
    QTest::newRow("DOS, Cyrillic") << QByteArray("\x8E\xE2\xE7\xA5\xE2\xEB \xA7\xA0 \xAC\xA0\xE0\xE2.csv")
                                   << QString::fromUtf8("Отчеты за март.csv");
}

void ArchivesTest::namesAreReadable()
{
    QFETCH(QByteArray, name);
    const QByteArray held(name.size(), 'N');
    QTemporaryDir folder;
    QFile file(folder.filePath("a.zip"));
    const QByteArray bytes = zipOf({ { held, "a,b\n1,2\n" }, { "other.csv", "a\n1\n" } }).replace(held, name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QStringList members = sourceMembers(file.fileName());
    QTEST(members.value(0), "readable");
    SourceOptions options;
    options.member = members.value(0);
    QCOMPARE(ConvertedFile::of("a.zip", bytes, options).text, QString("a,b\n1,2\n"));
}

void ArchivesTest::tellsOfAPassword()
{
    QByteArray bytes = zipOf({ { "x.csv", "a,b\n1,2\n" } });
    bytes[6] = char(bytes[6] | 1); // of the member, and of its entry in the directory
    const auto entry = bytes.indexOf("PK\x01\x02");
    bytes[entry + 8] = char(bytes[entry + 8] | 1);
    const QString failure = ConvertedFile::of("a.zip", bytes).failure;
    QVERIFY2(failure.contains("x.csv in a.zip needs a password"), qPrintable(failure));
}

void ArchivesTest::whatIsUnpackedGoesAgain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("a.zip"));
    const QByteArray bytes = zipOf({ { "../../x/report.xlsx", "text" } });
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QString path;
    {
        const UnpackedFile unpacked(file.fileName(), {});
        path = unpacked.path();
        QCOMPARE(bytesOf(path), QByteArray("text"));
        QVERIFY(path.startsWith(QDir::tempPath() + '/'));
        QCOMPARE(QFileInfo(path).fileName(), QString("report.xlsx"));
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(QFileInfo(path).absolutePath()));
}

void ArchivesTest::noRoomIsTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("a.zip"));
    const QByteArray bytes = zipOf({ { "report.xlsx", workbook() } });
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small { 1000, before.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    QString failure;
    try {
        settleSource(file.fileName(), {});
    } catch (const Failure &told) {
        failure = told.code();
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failure, QString("source.temporary"));
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "ArchivesTest.moc"
