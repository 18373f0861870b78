#include "automation/FileMove.h"
#include "automation/OpenForWriting.h"
#include "automation/PatternOverlap.h"
#include "automation/WholeFiles.h"
#include "core/Failure.h"
#include "store/SavedFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace tranche;

/// Which files of a folder count, when they are whole, and where they are moved.
class WatchedFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whichFilesCount();
    void theOldestIsFirst();
    void aFolderThatIsNotThere();
    void namesOfPatterns_data();
    void namesOfPatterns();
    void patternsOverlap_data();
    void patternsOverlap();
    void patternsOverlapAsNamesSay();
    void quietFilesAreWhole();
    void clocksAreTrustedWhereNobodyCanWait();
    void whoHasItOpen();
    void anotherMayOpenItMeanwhile();
    void markersSayIt_data();
    void markersSayIt();
    void movingNeverOverwrites();
    void movingToAnotherDisk();
    void movingThatFails();

private:
    QString write(const QString &name, const QByteArray &content = "a\n1\n")
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return path;
    }
    Automation automation() const
    {
        Automation automation;
        automation.name = "a";
        automation.folder = m_folder->path();
        return automation;
    }
    QStringList names(const Automation &automation, const QString &pattern) const
    {
        QStringList names;
        for (const FoundFile &file : lookAtFolder(automation, pattern).files)
            names.append(file.name);
        names.sort();
        return names;
    }
    FoundFile only(const Automation &automation) const { return lookAtFolder(automation, "*").files.value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void WatchedFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WatchedFolderTest::whichFilesCount()
{
    for (const char *name : { "orders_1.csv", "ORDERS_2.CSV", "notes.txt", ".hidden.csv", "orders_3.csv.part",
             "orders_4.csv.tmp", "orders_5.csv~", "orders_1.csv.done" })
        write(name);
    QDir(m_folder->path()).mkdir("folder.csv");
    QFile::link(m_folder->filePath("notes.txt"), m_folder->filePath("link.csv"));
    QVERIFY(::mkfifo(qPrintable(m_folder->filePath("pipe.csv")), 0600) == 0);
    Automation own = automation();
    QCOMPARE(names(own, "*.csv"), (QStringList { "ORDERS_2.CSV", "orders_1.csv" }));
    QCOMPARE(names(own, "*"), (QStringList { "ORDERS_2.CSV", "notes.txt", "orders_1.csv", "orders_1.csv.done" }));
    own.marker = ".done";
    QCOMPARE(names(own, "*"), (QStringList { "ORDERS_2.CSV", "notes.txt", "orders_1.csv" }));
    own.file = "notes.txt";
    QCOMPARE(names(own, "*"), (QStringList { "notes.txt" }));
    write("[1].csv");
    own.file = "[1].csv";
    QCOMPARE(names(own, "*"), (QStringList { "[1].csv" }));
}

void WatchedFolderTest::theOldestIsFirst()
{
    const QStringList expected { "c.csv", "a.csv", "b.csv" };
    qint64 seconds = 1000;
    for (const QString &name : expected) {
        QFile file(write(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds++), QFileDevice::FileModificationTime));
    }
    QStringList found;
    for (const FoundFile &file : lookAtFolder(automation(), "*.csv").files)
        found.append(file.name);
    QCOMPARE(found, expected);
}

void WatchedFolderTest::aFolderThatIsNotThere()
{
    Automation own = automation();
    own.folder += "/gone";
    const FolderLook look = lookAtFolder(own, "*");
    QVERIFY(!look.isReachable);
    QVERIFY(!look.problem.isEmpty());
}

void WatchedFolderTest::namesOfPatterns_data()
{
    QTest::addColumn<QString>("patterns");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all") << "*" << true;
    QTest::newRow("one") << "orders_*.csv" << true;
    QTest::newRow("the second") << "*.xlsx; *.CSV" << true;
    QTest::newRow("a part of it") << "orders" << false;
    QTest::newRow("another") << "*.xlsx" << false;
    QTest::newRow("none") << " ; " << false;
}

void WatchedFolderTest::namesOfPatterns()
{
    QFETCH(QString, patterns);
    QFETCH(bool, fits);
    QCOMPARE(NamePatterns(patterns).fits("orders_1.csv"), fits);
}

/// By a clock that goes on evenly: the computer's may be set, and that of the file's drive be wrong.
void WatchedFolderTest::patternsOverlap_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all") << "*"
                         << "*" << true;
    QTest::newRow("all and one") << "*"
                                 << "orders.csv" << true;
    QTest::newRow("ends") << "*.csv"
                          << "*.txt" << false;
    QTest::newRow("begins and ends") << "orders*"
                                     << "*.csv" << true;
    QTest::newRow("begins") << "orders*.csv"
                            << "items*.csv" << false;
    QTest::newRow("one of several") << "*.txt; *.csv"
                                    << "a*.log;a*.CSV" << true;
    QTest::newRow("lengths") << "??"
                             << "???" << false;
    QTest::newRow("a set") << "[ab].csv"
                           << "c.csv" << true; // told too often, never too seldom
    QTest::newRow("a bracket") << "[a.csv"
                               << "b.csv" << false;
    QTest::newRow("none") << ""
                          << "*" << false;
    QTest::newRow("long") << QString(5000, u'a') << QString(5000, u'b') << true;
}

void WatchedFolderTest::patternsOverlap()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, expected);
    QCOMPARE(overlap(one, other), expected);
    QCOMPARE(overlap(other, one), expected);
}

/// Against all names of up to four letters.
void WatchedFolderTest::patternsOverlapAsNamesSay()
{
    QStringList names { "" };
    for (qsizetype i = 0; names[i].size() < 4; ++i)
        names += { names[i] + 'a', names[i] + 'b' };
    names.removeFirst(); // no file has it
    const QStringList parts { "a", "b", "?", "*" };
    QStringList patterns;
    for (const QString &one : parts) {
        for (const QString &two : parts) {
            patterns += one + two;
            for (const QString &three : parts)
                patterns += one + two + three;
        }
    }
    QMap<QString, quint32> fitting; // a bit for each name
    for (const QString &pattern : std::as_const(patterns)) {
        const NamePatterns expression(pattern);
        for (qsizetype i = 0; i < names.size(); ++i)
            fitting[pattern] |= expression.fits(names[i]) ? 1U << i : 0;
    }
    for (const QString &one : std::as_const(patterns)) {
        for (const QString &other : std::as_const(patterns))
            QVERIFY2(overlap(one, other) == ((fitting[one] & fitting[other]) != 0), qPrintable(one + " " + other));
    }
}

void WatchedFolderTest::quietFilesAreWhole()
{
    const Automation own = automation();
    const QString path = write("a.csv");
    WholeFiles whole;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(whole.look(own, only(own), { now, 0 }), Wholeness::Changing);
    QCOMPARE(whole.look(own, only(own), { now, 9'999 }), Wholeness::Changing);
    QCOMPARE(whole.look(own, only(own), { now.addDays(400), 9'999 }), Wholeness::Changing);
    write("a.csv", "a\n1\n2\n");
    QCOMPARE(whole.look(own, only(own), { now, 10'000 }), Wholeness::Changing);
    QCOMPARE(whole.look(own, only(own), { now.addDays(-400), 19'999 }), Wholeness::Changing);
    QCOMPARE(whole.look(own, only(own), { now.addDays(-400), 20'000 }), Wholeness::Whole);
    whole.keep(own.name, {}); // it was away
    QCOMPARE(whole.look(own, only(own), { now, 30'000 }), Wholeness::Changing);
    // Another file of this name and size.
    write("b.csv", "a\n1\n2\n");
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(m_folder->filePath("b.csv"), path));
    QCOMPARE(whole.look(own, only(own), { now, 40'000 }), Wholeness::Changing);
    QCOMPARE(whole.look(own, only(own), { now, 50'000 }), Wholeness::Whole);
}

void WatchedFolderTest::clocksAreTrustedWhereNobodyCanWait()
{
    const Automation own = automation();
    write("a.csv");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(WholeFiles(true).look(own, only(own), { now.addSecs(11), 0 }), Wholeness::Whole);
    QCOMPARE(WholeFiles(true).look(own, only(own), { now.addSecs(2), 0 }), Wholeness::Changing);
    QCOMPARE(WholeFiles(true).look(own, only(own), { now.addSecs(-100), 0 }), Wholeness::Changing);
    QCOMPARE(WholeFiles(false).look(own, only(own), { now.addSecs(11), 0 }), Wholeness::Changing);
}

void WatchedFolderTest::whoHasItOpen()
{
    const Automation own = automation();
    const QString path = write("a.csv");
    QVERIFY(!isOpenForWriting(path));
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(!isOpenForWriting(path));
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::Append));
    QVERIFY(isOpenForWriting(path));
    WholeFiles whole;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(whole.look(own, only(own), { now, 0 }), Wholeness::OpenForWriting);
    QCOMPARE(whole.look(own, only(own), { now, 20'000 }), Wholeness::OpenForWriting);
    writer.close();
    QCOMPARE(whole.look(own, only(own), { now, 20'001 }), Wholeness::Changing); // quiet from now on
    QCOMPARE(whole.look(own, only(own), { now, 30'000 }), Wholeness::Whole);
    QVERIFY(!isOpenForWriting(m_folder->filePath("gone.csv")));
}

/// Who opens a file for writing while it is looked at neither fails nor ends this program by a signal.
void WatchedFolderTest::anotherMayOpenItMeanwhile()
{
    const QByteArray path = QFile::encodeName(write("a.csv"));
    std::atomic<bool> isDone = false;
    std::atomic<int> failed = 0;
    std::thread writer([&] {
        for (int i = 0; i < 3000; ++i) {
            const int file = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
            if (file < 0)
                ++failed;
            else
                ::close(file);
        }
        isDone = true;
    });
    int looks = 0;
    for (; !isDone; ++looks)
        isOpenForWriting(QFile::decodeName(path));
    writer.join();
    QCOMPARE(failed.load(), 0);
    QVERIFY(looks > 0);
}

void WatchedFolderTest::markersSayIt_data()
{
    QTest::addColumn<QString>("marker");
    QTest::newRow("behind the name") << "a.b.csv.done";
    QTest::newRow("in the place of the ending") << "a.b.done";
}

void WatchedFolderTest::markersSayIt()
{
    QFETCH(QString, marker);
    Automation own = automation();
    own.marker = ".done";
    QFile writer(write("a.b.csv"));
    QVERIFY(writer.open(QIODevice::Append)); // whoever made the marker knows better
    WholeFiles whole;
    QCOMPARE(whole.look(own, only(own), { QDateTime::currentDateTimeUtc(), 0 }), Wholeness::NoMarker);
    QCOMPARE(whole.look(own, only(own), { QDateTime::currentDateTimeUtc(), 1'000'000 }), Wholeness::NoMarker);
    write(marker, {});
    QCOMPARE(whole.look(own, only(own), { QDateTime::currentDateTimeUtc(), 1'000'000 }), Wholeness::Whole);
    QCOMPARE(markerOf(own, m_folder->filePath("a.b.csv")), m_folder->filePath(marker));
}

void WatchedFolderTest::movingNeverOverwrites()
{
    const QString done = m_folder->filePath("done");
    for (int i = 1; i <= 3; ++i) {
        const QString path = write("a.tar.gz", QByteArray::number(i));
        QVERIFY(moveFile(path, freePath(done, "a.tar.gz")));
        QVERIFY(!QFileInfo::exists(path));
    }
    QCOMPARE(contentOf(done + "/a.tar.gz"), "1");
    QCOMPARE(contentOf(done + "/a-2.tar.gz"), "2");
    QCOMPARE(contentOf(done + "/a-3.tar.gz"), "3");
    const QString path = write("a.tar.gz", "4");
    QVERIFY(!moveFile(path, done + "/a.tar.gz"));
    QCOMPARE(contentOf(done + "/a.tar.gz"), "1");
    QCOMPARE(contentOf(path), "4");
    // A name that stands for nothing is one too.
    QFile::link("nothing", done + "/b");
    QCOMPARE(freePath(done, "b"), done + "/b-2");
    QCOMPARE(freePath(done, ".b"), done + "/.b");
}

void WatchedFolderTest::movingToAnotherDisk()
{
    QTemporaryDir other("/dev/shm/tranche-XXXXXX");
    struct stat here = {};
    struct stat there = {};
    if (!other.isValid() || ::stat(qPrintable(m_folder->path()), &here) != 0
        || ::stat(qPrintable(other.path()), &there) != 0 || here.st_dev == there.st_dev)
        QSKIP("there is no other disk");
    const QByteArray content(300'000, 'x');
    const QString path = write("a.csv", content);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(QFile(other.filePath(".a.csv.tranche")).open(QIODevice::WriteOnly)); // what one that died has left
    QVERIFY(moveFile(path, other.filePath("a.csv")));
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(contentOf(other.filePath("a.csv")), content);
    QCOMPARE(QFileInfo(other.filePath("a.csv")).lastModified(), time);
    QVERIFY(!moveFile(write("a.csv"), other.filePath("a.csv")));
    QCOMPARE(contentOf(other.filePath("a.csv")), content);
    QCOMPARE(QDir(other.path()).entryList(QDir::Files | QDir::Hidden), QStringList { "a.csv" });
}

void WatchedFolderTest::movingThatFails()
{
    write("done", "no folder");
    const QString path = write("a.csv");
    try {
        moveFile(path, m_folder->filePath("done/a.csv"));
        QFAIL("it was moved");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("watch.move"));
        QVERIFY(failure.message().contains(path));
    }
    QVERIFY(QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(WatchedFolderTest)
#include "WatchedFolderTest.moc"
