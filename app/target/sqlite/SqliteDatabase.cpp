#include "target/sqlite/SqliteDatabase.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace tranche {

bool isWriteProtected(const QString &path)
{
    constexpr auto writers = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QFileInfo file(path);
    return file.exists() && !(file.permissions() & writers);
}

Failure writeProtected(const QString &path)
{
    return Failure(QStringLiteral("target.readonly"),
        TargetText::tr("The database %1 is read-only.").arg(QFileInfo(path).fileName()),
        TargetText::tr("Check the permissions of the file and of its folder."));
}

/// Where SQLite puts what it sorts and what it may have to undo: the first of its folders that is one.
static QString temporaryFolder()
{
    const QStringList folders { qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"),
        QStringLiteral("/var/tmp"), QStringLiteral("/usr/tmp"), QStringLiteral("/tmp") };
    for (const QString &folder : folders) {
        const QFileInfo found(folder);
        if (!folder.isEmpty() && found.isDir() && found.isWritable())
            return folder;
    }
    return QStringLiteral(".");
}

/// SQLite does not say which of its files can't grow. By now it has undone what filled the disk, so that of two disks
/// the one with less room is the one that was full.
static Failure diskFull(const QString &database)
{
    const QStorageInfo target(QFileInfo(database).absolutePath());
    const QString folder = temporaryFolder();
    const QStorageInfo temporary(folder);
    if (target.rootPath() != temporary.rootPath() && temporary.bytesAvailable() < target.bytesAvailable())
        return Failure(QStringLiteral("target.full"),
            TargetText::tr("The disk of temporary files is full: SQLite needs more room in %1 for its work on %2.")
                .arg(folder, QFileInfo(database).fileName()),
            TargetText::tr(
                "Make space there, or name another folder in the environment variable SQLITE_TMPDIR, then resume the "
                "import; nothing half-written is kept."));
    return Failure(QStringLiteral("target.full"),
        TargetText::tr("The disk is full: %1 can't grow.").arg(QFileInfo(database).fileName()),
        TargetText::tr("Make space, then resume the import; nothing half-written is kept."));
}

static Failure interrupted(const QString &name)
{
    return Failure(QStringLiteral("target.interrupted"),
        TargetText::tr("Work on the database %1 was interrupted.").arg(name),
        TargetText::tr("If it took too long: see whether a trigger or a default of the table ever ends."));
}

/// Whether the last write met a limit of file sizes. The file keeps its own errno: the connection's may be of a later
/// call.
static bool metSizeLimit(sqlite3 *db)
{
    int ofFile = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
    return ofFile == EFBIG || sqlite3_system_errno(db) == EFBIG;
}

static Failure failureOf(sqlite3 *db)
{
    const char *file = db == nullptr ? nullptr : sqlite3_db_filename(db, "main");
    const QString path = QFile::decodeName(file == nullptr ? "" : file);
    const QString name = QFileInfo(path).fileName();
    const QString reason = QString::fromUtf8(sqlite3_errmsg(db));
    switch (sqlite3_errcode(db) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure(QStringLiteral("target.locked"),
            TargetText::tr("The database %1 is locked by another program.").arg(name),
            TargetText::tr("Close the other program's transaction, then resume the import."));
    case SQLITE_FULL:
        return diskFull(path);
    case SQLITE_INTERRUPT:
        return interrupted(name);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return writeProtected(name);
    case SQLITE_NOTADB:
        return Failure(QStringLiteral("target.not_a_database"),
            TargetText::tr("%1 is not a SQLite database.").arg(name),
            TargetText::tr("Choose another target; the file was not touched."));
    case SQLITE_CORRUPT:
        return Failure(QStringLiteral("target.damaged"),
            TargetText::tr("The database %1 is damaged: %2.").arg(name, reason),
            TargetText::tr("Check it with “PRAGMA integrity_check” before going on."));
    case SQLITE_CANTOPEN:
        return Failure(QStringLiteral("target.open"), TargetText::tr("The database %1 can't be opened.").arg(name),
            TargetText::tr("Check that its folder exists and that you may write there."));
    case SQLITE_IOERR:
        if (sqlite3_extended_errcode(db) == SQLITE_IOERR_GETTEMPPATH)
            return Failure(QStringLiteral("target.io"),
                TargetText::tr("SQLite finds no folder for its temporary files."),
                TargetText::tr("Name one in the environment variable SQLITE_TMPDIR, then resume the import."));
        if (metSizeLimit(db))
            return Failure(QStringLiteral("target.full"),
                TargetText::tr("%1 can't grow: a file may not be larger here.").arg(name),
                TargetText::tr(
                    "Raise the limit (ulimit -f) or use another file system, then resume the import; nothing "
                    "half-written "
                    "is kept."));
        return Failure(QStringLiteral("target.io"),
            TargetText::tr("Reading or writing the database %1 went wrong: %2.").arg(name, reason),
            TargetText::tr("Check the disk or the network drive, then resume the import."));
    default:
        return Failure(QStringLiteral("target.sql"), TargetText::tr("The database %1 refused: %2.").arg(name, reason));
    }
}

SqliteStatement::SqliteStatement(sqlite3 *db, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(db, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        throw failureOf(db);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

SqliteStatement &SqliteStatement::bind(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(m_statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement &SqliteStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const Failure failure = failureOf(sqlite3_db_handle(m_statement));
        sqlite3_reset(m_statement);
        throw failure;
    }
    if (code == SQLITE_DONE)
        sqlite3_reset(m_statement);
    return code == SQLITE_ROW;
}

int SqliteStatement::run()
{
    sqlite3_step(m_statement);
    return sqlite3_reset(m_statement);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
        sqlite3_column_bytes(m_statement, column));
}

SqliteDatabase::SqliteDatabase(const QString &path, Access access)
    : m_path(path)
{
    if (access == Access::Memory) {
        connect(access, false);
        return;
    }
    const bool exists = QFileInfo::exists(path);
    if (!exists && access != Access::CreateWrite)
        throw Failure(QStringLiteral("target.missing"), TargetText::tr("The database %1 does not exist.").arg(path));
    if (!exists && !QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Failure(QStringLiteral("target.open"),
            TargetText::tr("The folder %1 does not exist.").arg(QFileInfo(path).absolutePath()),
            TargetText::tr("Make the folder, or choose another target."));
    if (access != Access::Read && isWriteProtected(path))
        throw writeProtected(path);
    const bool isNew = !exists || QFileInfo(path).size() == 0;
    m_madeFile = !exists;
    try {
        connect(access, isNew);
    } catch (const Failure &) {
        if (access != Access::Read || !m_isLeftHalfDone || isWriteProtected(path))
            throw;
        const SqliteDatabase mending(path, Access::Write); // who opens it for writing undoes what was left
        connect(access, isNew);
    }
}

void SqliteDatabase::connect(Access access, bool isNew)
{
    try {
        openFile(access, isNew);
    } catch (const Failure &) {
        m_isLeftHalfDone = (sqlite3_errcode(m_db) & 0xff) == SQLITE_READONLY;
        close();
        throw;
    }
}

void SqliteDatabase::openFile(Access access, bool isNew)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= access == Access::CreateWrite ? SQLITE_OPEN_CREATE : 0;
    flags |= access == Access::Memory ? SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY : 0;
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &m_db, flags, nullptr) != SQLITE_OK)
        throw failure();
    sqlite3_busy_timeout(m_db, 5000);
    if (isNew && access == Access::CreateWrite)
        execute(QStringLiteral("PRAGMA page_size=16384"));
    execute(QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000; SELECT count(*) FROM main.sqlite_schema"));
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

void SqliteDatabase::close()
{
    sqlite3_close_v2(m_db);
    m_db = nullptr;
    if (m_madeFile && QFileInfo(m_path).size() == 0)
        QFile::remove(m_path);
}

static qint64 lastChange(const QString &path)
{
    const auto of = [](const QString &file) { return QFileInfo(file).lastModified().toMSecsSinceEpoch(); };
    return std::max(of(path), of(path + QStringLiteral("-wal")));
}

void SqliteDatabase::setBusyHandler(std::function<bool(int)> handler)
{
    m_busyHandler = std::move(handler);
    const auto callback = [](void *self, int count) -> int {
        auto *database = static_cast<SqliteDatabase *>(self);
        const qint64 change = lastChange(database->m_path);
        if (count == 0 || change != database->m_lastChange)
            database->m_waitedMs = 0;
        database->m_lastChange = change;
        const int pauseMs = std::min(5 << std::min(count, 6), 200);
        if (!database->m_busyHandler(database->m_waitedMs))
            return 0;
        sqlite3_sleep(pauseMs);
        database->m_waitedMs += pauseMs;
        return 1;
    };
    sqlite3_busy_handler(m_db, callback, this);
}

void SqliteDatabase::setWorkHandler(std::function<bool()> handler)
{
    constexpr int stepsPerCall = 20000; // of SQLite's machine: some milliseconds
    m_workHandler = std::move(handler);
    const auto callback
        = [](void *self) -> int { return static_cast<SqliteDatabase *>(self)->m_workHandler() ? 0 : 1; };
    sqlite3_progress_handler(m_db, stepsPerCall, callback, this);
}

void SqliteDatabase::heedWorkHandler() const
{
    if (m_workHandler && !m_workHandler())
        throw interrupted(QFileInfo(m_path).fileName());
}

void SqliteDatabase::limitWork(int milliseconds)
{
    setWorkHandler([deadline = QDeadlineTimer(milliseconds)] { return !deadline.hasExpired(); });
}

void SqliteDatabase::execute(const QString &sql)
{
    if (sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw failure();
}

bool SqliteDatabase::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

Failure SqliteDatabase::failure() const
{
    return failureOf(m_db);
}

QString quotedName(const QString &name)
{
    QString quoted = name;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QStringList quotedNames(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quotedName(name));
    return quoted;
}

QString quotedText(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

} // namespace tranche
