#pragma once

#include "store/JobStore.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace tranche {

/// How far a file has come that an automation has taken.
enum class TakenState {
    Taking, ///< its imports are being put in the queue
    Queued, ///< they are there, or run
    Ended, ///< they have ended; the file may have to be moved
    Settled, ///< nothing is to be done any more
};

/// The word for it in the job store and in JSON.
QString takenStateName(TakenState state);

/// An import of a part of a file.
struct TakenPart
{
    qint64 import = 0; ///< 0: it can't be imported
    QString problem = {};
    std::optional<ImportState> state = {}; ///< of the import; nullopt: it is not in the history any more

    bool operator==(const TakenPart &) const = default;
};

/// A file that an automation has taken.
struct TakenFile
{
    qint64 id = 0;
    QString automation;
    QString path; ///< where it stands, or stood last
    QString stamp; ///< what its name stood for when it was taken: FileStamp
    QString hash; ///< of its content
    qint64 sameAs = 0; ///< the file that had this content before: nothing was queued; -1: it was taken anew later
    TakenState state = TakenState::Taking;
    bool isIn = false; ///< all its imports have ended well
    QDateTime takenAt; ///< UTC
    QString movingTo; ///< where it is being moved
    QString problem; ///< why it can't go on now, or was not imported; empty: nothing is wrong
    QList<TakenPart> parts = {};
};

/// What automations have taken: each content once. Shares the store's connection and thread.
class TakenFiles
{
public:
    explicit TakenFiles(JobStore &store)
        : m_store(store)
    {
    }

    /// Notes that a file is taken. If one with this content is settled and nothing of it is in, it is taken anew; else
    /// this is a repeat, which is not imported. nullopt: it has to wait until that other one is settled.
    std::optional<TakenFile> take(const TakenFile &file);
    /// Puts an import of a part of the file in the same transaction as the import: see JobStore::add().
    void addImport(qint64 file, const QString &part, qint64 import);
    /// Notes that a part can't be imported.
    void addProblem(qint64 file, const QString &part, const QString &problem);
    bool hasPart(qint64 file, const QString &part);

    /// The file that had this content last.
    std::optional<TakenFile> withContent(const QString &automation, const QString &hash);
    /// Those that are not settled, the oldest first.
    QList<TakenFile> open(const QString &automation);
    /// The newest first. @param most of them
    QList<TakenFile> newest(const QString &automation, int most);
    qint64 count(const QString &automation);
    /// Of those that are not settled.
    qint64 countOpen(const QString &automation);
    /// Of those that were taken since then, and are not in though their imports have ended.
    qint64 countFailed(const QString &automation, const QDateTime &since);

    void setState(qint64 file, TakenState state);
    /// Its imports have ended. @param isIn all of them well
    void setEnded(qint64 file, bool isIn);
    void setProblem(qint64 file, const QString &problem);
    /// What its imports have read may have been something else: what it held may be taken anew.
    void release(qint64 file);
    void setMovingTo(qint64 file, const QString &path);
    /// It stands there now: its imports know it by that path, and it is settled.
    void setMoved(const TakenFile &file, const QString &path);
    void forget(qint64 file);

    /// Files that were taken, or passed over, and stay where they are: their stamps by their paths.
    QHash<QString, QString> known(const QString &automation);
    void setKnown(const QString &automation, const QString &path, const QString &stamp, qint64 file);
    void forgetKnown(const QString &automation, const QString &path);

private:
    QList<TakenFile> read(const QString &condition, const QVariantList &values);
    void change(qint64 file, const char *column, const QVariant &value);

    JobStore &m_store;
};

} // namespace tranche
