#pragma once

#include "jobs/ImportRequest.h"
#include "jobs/ImportSummary.h"
#include "jobs/Splitter.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace tranche {

/// What somebody asks of a running import; the runner looks at it several times a second.
enum class Control { None, Pause, Cancel };

/// All that a runner has to know to begin or to go on with an import.
struct ImportRecord
{
    ImportSummary summary;
    ImportRequest request;
    QString importKey;
    QByteArray header; ///< the source's header rows, with its byte order mark
    qint64 chunkSize = 0; ///< 0 until it is settled
    SourcePosition next; ///< offset 0: not begun
    bool sourceDone = false; ///< every chunk of the source was tried
    FileIdentity source { -1, 0 };
    std::optional<ImportState> stateAfterRetry; ///< set: only failed chunks run, the source stays as far as it was read
};

/// What a runner notes of its import between two commits.
struct ImportProgress
{
    ImportCounts counts;
    SourcePosition next;
    bool sourceDone = false;
    qint64 durationMs = 0;
};

/// The imports of a job store: a SQLite database in the home folder. One object for each thread; several processes may
/// have it open.
class JobStore
{
public:
    /// Opens the store, or makes it; a damaged one is set aside and a new one made, see notice().
    /// @throws Failure "store.…"
    explicit JobStore(const QString &home);
    ~JobStore();
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;

    /// $TRANCHE_HOME, or the platform's data folder for applications.
    static QString defaultHome();
    const QString &home() const { return m_home; }
    /// What a person should know of the store, such as that a damaged one was set aside; else empty.
    const QString &notice() const { return m_notice; }
    QSqlDatabase &database() { return m_database; }

    /// Puts an import in the queue. @returns its id
    qint64 add(const ImportRequest &request);
    /// @throws Failure "call.import" if there is no such import
    ImportSummary summary(qint64 id);
    ImportRecord record(qint64 id);
    /// Newest first; all states if `states` is empty.
    QList<ImportSummary> list(const QList<ImportState> &states = {});
    /// Those with a revision above the given one, and queued ones, whose place may have changed.
    QList<ImportSummary> changedSince(qint64 revision);
    /// Changes when another connection has written.
    qint64 dataVersion();
    QList<qint64> ids();
    /// Files of earlier imports, newest first, each once.
    QStringList recentFiles(int count);

    /// The import that a runner should take next; nullopt if none is queued.
    std::optional<qint64> nextQueued();
    /// Takes it out of the queue. @returns false if it is not queued any more
    bool claim(qint64 id);
    /// Imports that a runner left behind when it died go back to the queue. Only for who holds the runner lock.
    void requeueOrphans();
    void setState(qint64 id, ImportState state);
    void setFailure(qint64 id, ImportState state, const QString &code, const QString &message);
    void setNotice(qint64 id, const QString &notice);
    /// Puts an ended import in the queue again, for its failed chunks alone. Within a transaction.
    void queueForRetry(qint64 id);
    void setSource(
        qint64 id, const FileIdentity &source, const QByteArray &header, qint64 chunkSize, const SourcePosition &start);
    /// Without a transaction of its own.
    void setProgress(qint64 id, const ImportProgress &progress);

    Control control(qint64 id);
    /// Pause, resume, cancel: at once where no runner has the import, else as a request to the runner.
    /// @returns what to tell the user; @throws Failure "call.state" where the state does not allow it
    QString pause(qint64 id, bool runnerAlive);
    QString resume(qint64 id);
    QString cancel(qint64 id, bool runnerAlive);
    /// Removes an ended import from the history: its chunks, errors and chunk files. The target is not touched.
    void remove(qint64 id);

    /// To be called by whatever changes an import, within its transaction: gives it the next revision.
    void touch(qint64 id);

private:
    void open();
    void close();
    void setAsideDamagedStore(const QString &reason);
    QList<ImportSummary> read(const QString &condition, const QVariantList &values);

    QString m_home;
    QString m_path;
    QString m_notice;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace tranche
