#include "store/SavedFile.h"
#include "core/Failure.h"
#include "repair/ZipFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tranche;

/// A file is there as a whole, or what was there is as it was.
class SavedFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void takesItsPlaceWhenItIsWhole();
    void withoutCommitNothingHasHappened();
    void writesBehindLinks();
    void keepsPermissions();
    void pipesAreWrittenStraightAway();
    void whatCanNotBeWrittenIsSaid_data();
    void whatCanNotBeWrittenIsSaid();
    void aZipThatIsGivenUpLeavesNothing();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SavedFileTest::takesItsPlaceWhenItIsWhole()
{
    saveFile(at("a"), "old");
    SavedFile file(at("a"));
    const QByteArray much(3 << 20, 'x');
    file.write(much);
    QCOMPARE(content("a"), "old");
    file.write("end");
    file.commit();
    QCOMPARE(content("a"), much + "end");
    QCOMPARE(names(), QStringList("a"));
    saveFile(at("empty"), {});
    QCOMPARE(content("empty"), "");
}

void SavedFileTest::withoutCommitNothingHasHappened()
{
    saveFile(at("a"), "old");
    {
        SavedFile there(at("a"));
        SavedFile missing(at("b"));
        there.write(QByteArray(1 << 20, 'x'));
        missing.write(QByteArray(1 << 20, 'x'));
    }
    QCOMPARE(content("a"), "old");
    QCOMPARE(names(), QStringList("a"));
}

void SavedFileTest::writesBehindLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir("real"));
    saveFile(at("real/there"), "old");
    QVERIFY(QFile::link(at("real/there"), at("absolute")));
    QCOMPARE(::symlink("real/missing", QFile::encodeName(at("relative")).constData()), 0);
    QCOMPARE(::symlink("relative", QFile::encodeName(at("twice")).constData()), 0);
    QCOMPARE(::symlink("round", QFile::encodeName(at("round")).constData()), 0);
    saveFile(at("absolute"), "new");
    saveFile(at("twice"), "made");
    QVERIFY(QFileInfo(at("absolute")).isSymLink() && QFileInfo(at("twice")).isSymLink()
        && QFileInfo(at("relative")).isSymLink());
    QCOMPARE(content("real/there"), "new");
    QCOMPARE(content("real/missing"), "made");
}

void SavedFileTest::keepsPermissions()
{
    const auto mode = [&](const QString &name) {
        struct stat status = {};
        ::stat(QFile::encodeName(at(name)).constData(), &status);
        return status.st_mode & 07777;
    };
    const mode_t before = ::umask(027);
    saveFile(at("usual"), "1");
    saveFile(at("private"), "1", SavedFile::Access::OwnerOnly);
    ::chmod(QFile::encodeName(at("usual")).constData(), 0604);
    saveFile(at("usual"), "2");
    saveFile(at("new"), "1");
    ::umask(before);
    QCOMPARE(mode("usual"), 0604U);
    QCOMPARE(mode("private"), 0600U);
    QCOMPARE(mode("new"), 0640U);
}

void SavedFileTest::pipesAreWrittenStraightAway()
{
    const QByteArray pipe = QFile::encodeName(at("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QFile reader(at("pipe"));
    const int descriptor = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
    saveFile(at("pipe"), "through");
    QCOMPARE(reader.read(100), "through");
    QCOMPARE(names(), QStringList("pipe"));
}

void SavedFileTest::whatCanNotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << ".";
    QTest::newRow("a folder that is missing") << "nowhere/a";
    QTest::newRow("a file in the place of a folder") << "file/a";
    QTest::newRow("a full device") << "/dev/full";
    QTest::newRow("a name that is too long") << QString(300, u'x');
}

void SavedFileTest::whatCanNotBeWrittenIsSaid()
{
    QFETCH(QString, name);
    saveFile(at("file"), "old");
    const QString path = name.startsWith(u'/') ? name : at(name);
    try {
        saveFile(path, "new");
        QFAIL("it was written");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "file.save");
        QVERIFY(failure.message().contains(path));
    }
    QCOMPARE(content("file"), "old");
    QCOMPARE(names(), QStringList("file"));
}

void SavedFileTest::aZipThatIsGivenUpLeavesNothing()
{
    {
        ZipFile zip(at("a.zip"));
        zip.add("one", "1");
        zip.begin("two");
        zip.write(QByteArray(1 << 20, 'x'));
    }
    QCOMPARE(names(), QStringList());
    try {
        ZipFile zip("/dev/full");
        zip.add("one", "1");
        zip.commit();
        QFAIL("it was written");
    } catch (const Failure &failure) {
        QVERIFY(failure.message().contains("/dev/full"));
    }
}

QTEST_GUILESS_MAIN(SavedFileTest)
#include "SavedFileTest.moc"
