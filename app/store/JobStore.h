#pragma once

#include "store/ImportLog.h"
#include "store/ImportRecord.h"
#include "store/StoreFile.h"
#include "store/StoreQuery.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace tranche {

/// What somebody asks of a running import; the runner looks at it several times a second.
enum class Control { None, Pause, Cancel };

/// The imports of a job store: a SQLite database in the home folder. One object for each thread; several processes may
/// have it open.
class JobStore
{
public:
    /// Opens the store, or makes it; a damaged one is set aside and a new one made, see takeNotice().
    /// @param face what its process is to people: window, cli, api, runner; for the log
    /// @throws Failure "store.…"
    explicit JobStore(const QString &home, const QString &face = {});
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;

    /// $TRANCHE_HOME, or the platform's data folder for applications.
    static QString defaultHome();
    const QString &home() const { return m_home; }
    /// Whether there is a store in that folder already.
    static bool exists(const QString &home);
    /// Whether its file still stands where it was opened. What is written to one that was moved or deleted is lost.
    bool isInPlace() const { return m_file.isInPlace(); }
    /// What a person should know of the store, such as that a damaged one was set aside; told once, then empty.
    QString takeNotice();
    QSqlDatabase &database() { return m_database; }
    /// A query that is run very often, prepared once. It is ready to be bound; who reads from it finishes it.
    StoreQuery &prepared(const char *sql);

    /// What happened to imports; every change of a state is noted there.
    ImportLog &log() { return m_log; }

    /// Puts an import in the queue. @returns its id
    qint64 add(const ImportRequest &request);
    /// As add(), within a transaction. @returns it as it is there, but for its place
    ImportSummary insert(const ImportRequest &request);
    /// @throws Failure "call.import" if there is no such import
    ImportSummary summary(qint64 id);
    ImportRecord record(qint64 id);
    /// The highest revision of an import so far.
    qint64 revision();
    /// Changes when another connection has written.
    qint64 dataVersion();
    /// Likewise, or when this one has.
    qint64 version();

    /// @param what the log's word for it; null: the state's name
    void setState(qint64 id, ImportState state, const char *what = nullptr, const QString &detail = {});
    /// For how long it has run, in milliseconds.
    void setDuration(qint64 id, qint64 durationMs);
    /// Takes it out of the history: its chunks, errors and chunk files.
    void remove(qint64 id);
    void setFailure(qint64 id, ImportState state, const QString &code, const QString &message);
    void setNotice(qint64 id, const QString &notice);
    /// What is settled when an import begins, where its first chunk will begin, and what was read before that.
    void setSource(const ImportRecord &record, const ImportProgress &progress);
    /// Whether its rows wait beside the table that they are to replace, which is as it was.
    void setWaitsToReplace(qint64 id, bool waits);
    /// That the file is in the table already, since when, and whether nothing is done for that reason.
    void setEarlierImport(qint64 id, const QDateTime &importedAt, bool skipped);
    /// Without a transaction of its own.
    void setProgress(qint64 id, const ImportProgress &progress);
    /// Changes how the chunks that are run from now on are read.
    void setRequest(qint64 id, const ImportRequest &request);
    /// What an import is, that was queued before it was planned.
    void setPlanned(qint64 id, const ImportRequest &request);

    /// The import may have entries in its target's ledger that are not folded yet, and indexes that are not built.
    bool isLedgerOpen(qint64 id);
    void setLedgerOpen(qint64 id, bool open);
    /// Imports that have ended, but whose runner died before it could tidy up.
    QList<qint64> endedWithOpenLedger();

    /// How long an import waits for a locked target, in seconds, if its request does not say.
    int lockTimeoutS();
    void setLockTimeoutS(int seconds);

    /// Notes an import that only a target's ledger tells of. @returns its id, or nullopt if the store knows it
    std::optional<qint64> adopt(const ImportRecord &record);

    /// To be called by whatever changes an import, within its transaction: gives it the next revision.
    void touch(qint64 id);

private:
    ImportSummary insert(const ImportRequest &request, const QString &importKey);
    /// Imports that wait for cancelled ones alone are cancelled as well.
    void cancelWaiting(qint64 id);

    QString m_home;
    StoreFile m_file;
    QSqlDatabase m_database;
    std::map<QByteArray, StoreQuery> m_prepared; ///< by their text
    ImportLog m_log;
};

} // namespace tranche
