#include "store/StoreFile.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/FileLock.h"
#include "store/HomeFolder.h"
#include "store/JobStoreSchema.h"
#include "store/StoreQuery.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <sys/stat.h>

namespace tranche {

StoreFile::StoreFile(const QString &home)
    : m_path(home + QStringLiteral("/jobs.db"))
{
    static std::atomic<int> counter = 0;
    m_connection = QStringLiteral("tranche-store-%1").arg(++counter);
    openHomeFolder(home);
    // Nobody may open a store that somebody else is about to set aside, or to make.
    FileLock lock(home + QStringLiteral("/store.lock"));
    lock.wait();
    try {
        open();
    } catch (const Failure &failure) {
        close();
        if (failure.code() != QLatin1String("store.damaged") && failure.code() != QLatin1String("store.foreign"))
            throw;
        const QString notice = setAside(failure.message());
        open();
        // Kept in the new store, since it may be a runner that came first, and nobody looks at what that says.
        StoreQuery(m_database, "INSERT OR REPLACE INTO settings VALUES ('notice', ?)").bind(notice).run();
    }
}

StoreFile::~StoreFile()
{
    close();
}

void StoreFile::close()
{
    m_database = {};
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

void StoreFile::open()
{
    try {
        // A runner's lock is made behind the first store: an empty file beside one was a store, and was cut off.
        const QFileInfo file(m_path);
        if (file.exists() && file.size() == 0 && QFile::exists(file.path() + QStringLiteral("/runner.lock")))
            throw Failure(QStringLiteral("store.damaged"),
                StoreText::tr("The job store %1 is empty, though it was in use.").arg(m_path));
        makePrivateFile(m_path); // SQLite would make it as the umask says; its other files are as open as this one
        connect();
        examine();
        // Of a new store; in others it changes nothing: see RetentionStore::rebuild().
        StoreQuery(m_database, "PRAGMA auto_vacuum=INCREMENTAL").run();
        StoreQuery(m_database, "PRAGMA journal_mode=WAL").run();
        // Rows in a target must not outlive what the history knows of their import, not even where the power fails.
        StoreQuery(m_database, "PRAGMA synchronous=FULL").run();
        StoreQuery(m_database, "PRAGMA foreign_keys=ON").run();
        migrateJobStore(m_database);
        m_identity = identity();
    } catch (const Failure &) {
        if (m_database.isOpen())
            m_database.close();
        throw;
    }
}

StoreFile::Identity StoreFile::identity() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    return { quint64(status.st_dev), quint64(status.st_ino) };
}

bool StoreFile::isInPlace() const
{
    return identity() == m_identity;
}

void StoreFile::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    if (!m_database.open())
        throw Failure(QStringLiteral("store.readonly"), StoreText::tr("The job store %1 can't be opened.").arg(m_path),
            StoreText::tr("Check the permissions of its folder, or choose another one with --home."));
}

/// Looks whether the file is a job store, and whole if somebody has reason to doubt it.
void StoreFile::examine()
{
    if (QFile::exists(suspicionOf(m_path))) {
        StoreQuery check(m_database, "PRAGMA integrity_check(1)");
        const QString result = check.one().toString();
        if (result != QLatin1String("ok"))
            throw Failure(
                QStringLiteral("store.damaged"), StoreText::tr("The job store %1 is damaged: %2.").arg(m_path, result));
        QFile::remove(suspicionOf(m_path));
    }
    const bool hasTables = StoreQuery(m_database, "SELECT count(*) FROM sqlite_schema").one().toInt() > 0;
    const bool hasImports
        = StoreQuery(m_database, "SELECT count(*) FROM sqlite_schema WHERE name='imports'").one().toInt() > 0;
    const bool versioned = StoreQuery(m_database, "PRAGMA user_version").one().toInt() > 0;
    if ((hasTables && !versioned) || (versioned && !hasImports))
        throw Failure(QStringLiteral("store.foreign"),
            StoreText::tr("The file %1 is a database of another program.").arg(m_path));
}

QString StoreFile::setAside(const QString &reason)
{
    const QString aside = m_path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (!QFile::rename(m_path, aside))
        throw Failure(QStringLiteral("store.damaged"), reason,
            StoreText::tr("It can't be set aside; check the permissions of its folder."));
    for (const char *ending : { "-wal", "-shm" })
        QFile::rename(m_path + QLatin1String(ending), aside + QLatin1String(ending));
    QFile::remove(suspicionOf(m_path));
    return StoreText::tr(
        "%1 It was set aside as %2, and a new history begun. What was imported stands in the ledgers of the "
        "databases themselves.")
        .arg(reason, QFileInfo(aside).fileName());
}

} // namespace tranche
